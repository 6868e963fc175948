package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.fix.FilePatch;
import io.github.mineweekly.newsletter.fix.FixRun;
import io.github.mineweekly.newsletter.fix.FixSelection;
import io.github.mineweekly.newsletter.fix.Guess;
import io.github.mineweekly.newsletter.mojo.build.PomParameters;
import io.github.mineweekly.newsletter.mojo.build.WrongParameter;
import io.github.mineweekly.newsletter.site.rule.Rules;
import io.github.mineweekly.newsletter.text.Counted;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
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
     * Whether unsafe fixes are applied too: {@code true} takes a missing title from the heading of the text and a
     * missing date from the file name, and writes whole front matter where there is none; {@code git} takes a date that
     * no name has from the file's first commit.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.guess", defaultValue = "false")
    String guess;

    /**
     * The rules whose fixes are applied, by id, separated by commas: all of their fixes, unsafe ones too, and those of
     * no other rule. The date of an issue takes that of a file name up to a year off only with
     * {@code date-differs-from-file-name}. Empty: every rule.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.rule")
    String rule;

    /**
     * Whether the diff is only printed and nothing written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.dryRun", defaultValue = "false")
    boolean dryRun;

    /**
     * The files to fix, as paths of files or folders from the root of the repository, separated by commas or line ends,
     * also as Git quotes them: for hooks of Git. All issues are read. Paths that are not issues are counted in one
     * line; a path at which there is no file is a warning. Empty: all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.only")
    String only;

    @Override
    String only() {
        return only == null ? "" : only;
    }

    private Guess guess() throws MojoExecutionException {
        return switch (guess == null ? "" : guess.strip().toLowerCase(Locale.ROOT)) {
            case "", "false" -> Guess.NONE;
            case "true" -> Guess.FILE;
            case "git" -> Guess.GIT;
            default -> throw WrongParameter.of("guess", guess, "one of `true`, `false`, `git`");
        };
    }

    private FixSelection selection() throws MojoExecutionException {
        try {
            return new FixSelection(guess(), Set.copyOf(Rules.listed(rule == null ? "" : rule)));
        } catch (IllegalArgumentException e) {
            // Without the cause: Maven would print its message, with the short command, after this one.
            throw new MojoExecutionException("newsletter.rule: " + command().in(String.valueOf(e.getMessage())));
        }
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException, IOException {
        checkDryRun();
        SourceSettingsFactory source = new SourceSettingsFactory(this, Clock.systemUTC());
        FixRun run =
                new FixRun(source.sources(), source.frontMatter(), source.severities(), selection(), source.only());
        if (!dryRun) {
            run.clear().forEach(getLog()::warn);
        }
        FixRun.Plan plan = run.plan();
        UnmatchedSource.refuse(this, plan.files());
        int failed = 0;
        for (FilePatch patch : plan.patches()) {
            failed += apply(run, patch) ? 0 : 1;
        }
        plan.notes().forEach(getLog()::info);
        plan.leftAlone().forEach(getLog()::warn);
        int fixed = plan.patches().size() - failed;
        getLog().info(Counted.of(fixed, "file") + (dryRun ? " would be fixed" : " fixed"));
        if (plan.unsafe() > 0) {
            getLog().info(Counted.of(plan.unsafe(), "more problem") + " can be fixed with -Dnewsletter.guess");
        }
        if (plan.left() > 0 && !dryRun && failed == 0) {
            getLog().info(command()
                    .in(Counted.of(plan.left(), "problem")
                            + " left in the front matter: see `mvn newsletter:validate`"));
        }
        if (failed > 0) {
            throw new MojoExecutionException(Counted.of(failed, "file") + " could not be written; the log names each");
        }
    }

    /** Without a value it writes, which what is empty or set nowhere does not ask for. */
    private void checkDryRun() throws MojoExecutionException {
        if (!dryRun) {
            PomParameters parameters = PomParameters.of(session, project, execution);
            parameters.refuseEmptied("dryRun", WrongParameter.BOOLEAN);
            parameters.refuseUnset("dryRun", WrongParameter.BOOLEAN);
        }
    }

    /** Whether the file is fixed; one that cannot be written does not keep the others from it. */
    private boolean apply(FixRun run, FilePatch patch) {
        String path = environment().logPaths().of(patch.path());
        Optional<String> failure = dryRun ? Optional.empty() : run.write(patch, path);
        if (failure.isPresent()) {
            getLog().error(failure.get());
            return false;
        }
        patch.diff(path).forEach(getLog()::info);
        return true;
    }
}
