package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.mojo.build.PlaceUse;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.ReadNewsletter;
import io.github.mineweekly.newsletter.site.Rendering;
import io.github.mineweekly.newsletter.site.output.Written;
import io.github.mineweekly.newsletter.text.Counted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Validates every issue, then writes the newsletter into the project's generated site. If an issue has an error, or if
 * there is none in a folder or for patterns that were named, the build fails and nothing is written or deleted.
 *
 * @since 0.1.0
 */
@Mojo(name = "render", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class RenderMojo extends AbstractNewsletterMojo {
    @Override
    void run(Newsletter newsletter, OutcomeLog log) throws IOException, MojoExecutionException, MojoFailureException {
        checkFolder();
        Optional<Rendering> unchanged = newsletter.unchanged();
        if (unchanged.isPresent()) {
            log.print(unchanged.get().validation());
            print(unchanged.get(), log);
            return;
        }
        try (ReadNewsletter read = newsletter.read()) {
            log.print(read.validation());
            print(read.render(), log);
        }
    }

    @SuppressWarnings("unchecked") // Maven's own type
    private void checkFolder() throws MojoExecutionException, MojoFailureException, IOException {
        Path output = outputDirectory.toPath();
        if (PlaceUse.isSame(output, sourceDirectory.toPath())) {
            throw new MojoFailureException("newsletter.outputDirectory is `" + logPath(outputDirectory)
                    + "`, the folder of the issues, which pages would replace: name a folder of its own");
        }
        if (PlaceUse.isSame(output, environment().base())) {
            throw new MojoFailureException(
                    "newsletter.outputDirectory is empty, or the project's folder: name a folder of its own");
        }
        if (!sourceDirectory.isDirectory()) {
            return;
        }
        String use = "the execution `" + execution.getExecutionId() + "` of " + logPath(sourceDirectory);
        Optional<String> other = new PlaceUse(getPluginContext())
                .other(PathText.absolute(output).toString(), sourceDirectory.toPath(), use);
        if (other.isPresent()) {
            throw new MojoFailureException(logPath(outputDirectory) + " was written by " + other.get()
                    + ", and cannot be by " + use + ": give each an outputDirectory of its own");
        }
        String address = new SettingsFactory(this).siteUrl();
        if (address != null) {
            new PlaceUse(contextOfBuild())
                    .other(address, sourceDirectory.toPath(), use)
                    .ifPresent(first -> getLog().warn(address + " is the address of " + first + ", and cannot be of "
                            + use + ": give each a siteUrl of its own, or feeds and canonical links of both lead to one"
                            + " place"));
        }
    }

    private void print(Rendering rendering, OutcomeLog log) throws IOException {
        log.printLeftOut(rendering.validation());
        rendering.notes().forEach(log::info);
        rendering.warnings().forEach(log::warn);
        Written written = rendering.written();
        if (written == null) {
            return;
        }
        log.info(sentence(rendering, written, log.progress().seconds()));
        if (new ProjectMenu(this).lacksNewsletter()) {
            log.info("the project's site has no link to the newsletter: add the report of this plugin to <reporting>");
        }
    }

    private String sentence(Rendering rendering, Written written, String seconds) {
        return Counted.of(rendering.validation().issues(), "issue") + " read, "
                + Counted.of(rendering.pages(), "page") + ": "
                + Counted.of(written.changed(), "file") + " written, " + written.unchanged()
                + " unchanged, "
                + written.deleted() + " deleted in " + logPath(outputDirectory) + ", " + seconds
                + (written.resumed() ? "; the build before had been stopped while it wrote" : "");
    }
}
