package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.fix.FilePatch;
import io.github.mineweekly.newsletter.fix.FixRun;
import io.github.mineweekly.newsletter.reporter.DiagnosticCounts;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Mends the faults of front matter that have one right answer, and prints what it changed as a diff. Every other byte
 * of a file stays as it is; a second run changes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
@NullUnmarked // Maven fills the fields
public final class FixMojo extends AbstractSourceMojo {
    /**
     * Whether faults are mended too whose mending takes a guess: a missing title from the first heading, a missing
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
        SourceSettingsFactory source = new SourceSettingsFactory(this);
        FixRun mending = new FixRun(source.sources(), source.frontMatter(), source.severities(), guess);
        FixRun.Plan plan = mending.plan();
        List<FilePatch> mends = plan.mends();
        for (FilePatch mend : mends) {
            mend.diff().forEach(getLog()::info);
            if (!dryRun) {
                mending.write(mend);
            }
        }
        plan.leftAlone().forEach(getLog()::warn);
        getLog().info(DiagnosticCounts.counted(mends.size(), "file") + (dryRun ? " would be mended" : " mended"));
        if (plan.guesses() > 0) {
            getLog().info(DiagnosticCounts.counted(plan.guesses(), "problem")
                    + " more can be mended with -Dnewsletter.guess");
        }
    }
}
