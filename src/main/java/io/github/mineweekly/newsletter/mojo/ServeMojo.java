package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.mojo.build.WrongParameter;
import io.github.mineweekly.newsletter.serve.InputEnd;
import io.github.mineweekly.newsletter.serve.PreviewServer;
import io.github.mineweekly.newsletter.serve.ServeSettings;
import io.github.mineweekly.newsletter.site.Newsletter;
import java.io.IOException;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectBuilder;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.jspecify.annotations.NullUnmarked;

/**
 * Shows the newsletter in a browser while it is written, with hidden issues and drafts: a page that is open loads
 * itself again when its issue is saved, and shows what is wrong. Nothing is written. Ends with Ctrl-C, or when its
 * standard input is closed; if that was never open, as in CI, only when it is stopped.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
@NullUnmarked // Maven fills the fields
public final class ServeMojo extends AbstractNewsletterMojo {
    /**
     * The port; if it is taken, the next that is free.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.port", defaultValue = "8080")
    int port;

    /**
     * The name or address that is served, by default this machine alone. With another, whoever reaches it can read
     * hidden issues and drafts.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.host", defaultValue = "127.0.0.1")
    String host;

    /**
     * Whether the browser is opened.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.open", defaultValue = "false")
    boolean open;

    @SuppressWarnings("deprecation") // what does the same on Maven 3.6, 3.9 and 4
    @Component
    ProjectBuilder projects;

    @SuppressWarnings("deprecation")
    @Component
    LifecycleExecutor lifecycle;

    @SuppressWarnings("deprecation")
    @Component(role = ComponentConfigurator.class, hint = "basic")
    ComponentConfigurator configurator;

    @Override
    boolean isAboutIssues() {
        return false; // it says itself that it passes over a module
    }

    @Override
    void run(Newsletter newsletter, OutcomeLog log) throws IOException, MojoExecutionException, MojoFailureException {
        if (port < 0 || port > PreviewServer.LAST_PORT) {
            throw WrongParameter.of("port", port, "a whole number from 0 to " + PreviewServer.LAST_PORT);
        }
        if (!sourceDirectory.isDirectory()
                && session.getProjects() != null
                && session.getProjects().size() > 1) {
            log.info("no folder " + logPath(sourceDirectory)
                    + ": nothing to serve; name the module that has issues, by -pl or -f");
            return;
        }
        if (!sourceDirectory.isDirectory()) {
            UnmatchedSource.refuse(this, 0);
        }
        InputEnd input = InputEnd.of(System.in);
        ServeSettings settings = new ServeSettings(
                host, port, environment().logPaths(), command()::in, command().of("fix"));
        ServedNewsletter served = new ServedNewsletter(this, log);
        try (PreviewServer server = PreviewServer.start(settings, served, served.log())) {
            boolean never = input.isReached();
            if (open) {
                open(server, log);
            }
            log.info("the newsletter is at " + server.address() + " (Ctrl-C ends it)");
            if (never) {
                InputEnd.never();
            }
            input.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void open(PreviewServer server, OutcomeLog log) {
        try {
            server.openBrowser();
        } catch (IOException e) {
            log.warn("no browser can be opened: " + e.getMessage());
        }
    }
}
