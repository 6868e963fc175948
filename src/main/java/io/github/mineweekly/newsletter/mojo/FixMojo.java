package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.fix.FilePatch;
import io.github.mineweekly.newsletter.fix.FixRun;
import io.github.mineweekly.newsletter.reporter.DiagnosticCounts;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Applies every safe fix to front matter, and prints what it changed as a diff. Nothing else in
 * the file changes; a second run changes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
@NullUnmarked // Maven fills the fields
public final class FixMojo extends AbstractSourceMojo {
    /**
     * Whether unsafe fixes are applied too, which are guesses: a missing title from the first heading, a missing
     * date or one that contradicts the file name from the file name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.guess", defaultValue = "false")
    boolean guess;

    /**
     * Whether the diff is only printed and nothing written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.dryRun", defaultValue = "false")
    boolean dryRun;

    @Override
    void run() throws MojoExecutionException, IOException {
        SourceSettingsFactory source = new SourceSettingsFactory(this, Clock.systemUTC());
        FixRun run = new FixRun(source.sources(), source.frontMatter(), source.severities(), guess);
        FixRun.Plan plan = run.plan();
        List<FilePatch> patches = plan.patches();
        for (FilePatch patch : patches) {
            patch.diff().forEach(getLog()::info);
            if (!dryRun) {
                run.write(patch);
            }
        }
        plan.leftAlone().forEach(getLog()::warn);
        getLog().info(DiagnosticCounts.counted(patches.size(), "file") + (dryRun ? " would be fixed" : " fixed"));
        if (plan.unsafe() > 0) {
            getLog().info(DiagnosticCounts.counted(plan.unsafe(), "more problem")
                    + " can be fixed with -Dnewsletter.guess");
        }
    }
}
