package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.edition.Edition;
import io.github.mineweekly.newsletter.edition.EditionSettings;
import io.github.mineweekly.newsletter.edition.mail.MailHeaders;
import io.github.mineweekly.newsletter.edition.mail.Mailbox;
import io.github.mineweekly.newsletter.mojo.build.WrongParameter;
import io.github.mineweekly.newsletter.site.Export;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.ReadNewsletter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes an issue for readers elsewhere, into {@code newsletter/editions/} of the build directory, or
 * {@code newsletter/<id>/editions/} for an execution with an id of its own: as a mail, as the text of a release, for
 * WeChat. Validates first. Nothing is ever sent, and no password is read.
 *
 * @since 0.1.0
 */
@Mojo(name = "export", threadSafe = true)
@NullUnmarked // Maven fills the fields
public final class ExportMojo extends AbstractNewsletterMojo {
    /**
     * Which issue, by its path or its number. The default is the newest that is listed; a hidden one or a draft is only
     * exported if it is named.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.issue")
    String issue;

    /**
     * Which editions: {@code mail}, {@code release}, {@code wechat}. The first two need the address of the site.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.editions", defaultValue = "mail,release,wechat")
    List<String> editions;

    /**
     * Where readers of the mail can unsubscribe, an address of https or mailto, or a placeholder of the service that
     * sends it, as {@code {{ unsubscribe_url }}}, {@code [[UNSUB_LINK]]} or {@code %unsubscribe_url%}. The default is
     * none, for services that add their own.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.unsubscribe")
    String unsubscribe;

    /**
     * Who sends the mail, as {@code Team <team@example.org>}. The default is none, for services that add their own.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.from")
    String from;

    @Override
    void run(Newsletter newsletter, OutcomeLog log) throws IOException, MojoExecutionException, MojoFailureException {
        EditionSettings settings =
                new EditionSettings(issuePath(), chosen(), new MailHeaders(mailbox(), unsubscribeAddress()));
        try (ReadNewsletter read = newsletter.read()) {
            log.print(read.validation());
            print(read.export(settings), log);
        }
    }

    private void print(Export export, OutcomeLog log) throws MojoFailureException {
        log.printLeftOut(export.validation());
        if (!export.problem().isEmpty()) {
            throw new MojoFailureException(export.problem());
        }
        export.notes().forEach(log::info);
        export.warnings().forEach(log::warn);
        export.writtenTo()
                .ifPresent(folder ->
                        log.info("written to " + logPath(folder.toFile()) + ": " + String.join(", ", export.files())));
    }

    /** Also as a shell completes it: from the root of the disk, or from where Maven was started. */
    private String issuePath() {
        if (issue == null || issue.isBlank()) {
            return "";
        }
        Path folder = environment().base().resolve(sourceDirectory.toPath()).normalize();
        Path file = environment().root().resolve(issue.strip()).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file) ? PathText.of(folder.relativize(file)) : issue;
    }

    private Set<Edition> chosen() throws MojoExecutionException {
        Set<Edition> chosen = EnumSet.noneOf(Edition.class);
        if (editions == null || editions.isEmpty()) {
            throw new MojoExecutionException(
                    "newsletter.editions is empty; it must be some of `mail`, `release`, `wechat`");
        }
        for (String name : editions) {
            chosen.add(EnumParameter.of("editions", name == null ? "" : name, Edition.class));
        }
        return chosen;
    }

    private @Nullable Mailbox mailbox() throws MojoExecutionException {
        if (from == null || from.isBlank()) {
            return null;
        }
        return Mailbox.parse(from)
                .orElseThrow(() -> WrongParameter.of("from", from, "an address as `Team <team@example.org>`"));
    }

    private @Nullable String unsubscribeAddress() throws MojoExecutionException {
        if (unsubscribe == null || unsubscribe.isBlank()) {
            return null;
        }
        if (!MailHeaders.isAddress(unsubscribe.strip())) {
            throw WrongParameter.of(
                    "unsubscribe",
                    unsubscribe,
                    "an address as `https://example.org/unsubscribe` or `mailto:leave@example.org`, or a placeholder of the"
                            + " service that sends the mail, as `{{ unsubscribe_url }}`, `[unsubscribe]` or `%unsubscribe_url%`");
        }
        return unsubscribe.strip();
    }
}
