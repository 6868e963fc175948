package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.site.Newsletter;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads every issue, reports every problem, and fails once if there is an error. Works without a pom in any folder,
 * which {@code newsletter.sourceDirectory} then names.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends AbstractNewsletterMojo {
    @Override
    void run(Newsletter newsletter, OutcomeLog log) throws IOException, MojoFailureException {
        log.print(newsletter.validate());
    }
}
