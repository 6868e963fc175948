package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.site.CheckedNewsletter;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.check.Validation;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads every issue, reports every problem, and fails once if there is an error. Works without a pom in any folder,
 * which {@code newsletter.sourceDirectory} then names. A folder that was named and is not there, and patterns that were
 * named and match nothing, fail.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
@NullUnmarked // Maven fills the fields
public final class ValidateMojo extends AbstractNewsletterMojo {
    /**
     * The files to report, as paths of files or folders from the root of the repository, separated by commas or line
     * ends, also as Git quotes them: for hooks of Git. All issues are read; only problems of these count. Paths that
     * are not issues are counted in one line; a path at which there is no file is a warning. Empty: all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.only")
    String only;

    /**
     * Whether to print what was seen in each issue, by line: sections, groups and items with their forms and sources.
     * What is missing there is text to the newsletter.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.showItems", defaultValue = "false")
    boolean showItems;

    @Override
    String only() {
        return only == null ? "" : only;
    }

    @Override
    void run(Newsletter newsletter, OutcomeLog log) throws IOException, MojoFailureException {
        CheckedNewsletter checked = newsletter.validate();
        Validation validation = checked.validation();
        if (showItems) {
            log.items(checked);
        }
        log.print(validation);
    }
}
