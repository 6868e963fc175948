package io.github.mineweekly.newsletter.edition;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.edition.mail.MailHeaders;
import io.github.mineweekly.newsletter.edition.mail.Mailbox;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.site.Export;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.ReadNewsletter;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The editions of one issue.
 *
 * @param files by their names
 */
public record ExportedIssue(Export export, Map<String, String> files) {
    public static final String SITE = "https://example.org/newsletter/";

    public static final MailHeaders HEADERS =
            new MailHeaders(new Mailbox("码海拾贝", "team@example.org"), "https://example.org/leave?list=1");

    private static final EditionSettings ALL = new EditionSettings("", Set.of(Edition.values()), HEADERS);

    /** All editions of the newest issue of a folder. */
    public static ExportedIssue of(Path folder) throws IOException {
        return of(folder, SITE, ALL);
    }

    public static ExportedIssue of(Path folder, @Nullable String siteUrl, EditionSettings settings) throws IOException {
        return of(folder, siteUrl, null, settings);
    }

    /** @param locale null for that of the text */
    public static ExportedIssue of(
            Path folder, @Nullable String siteUrl, @Nullable String locale, EditionSettings settings)
            throws IOException {
        return of(folder, siteUrl, locale, settings, HtmlMode.SANITIZE);
    }

    private static ExportedIssue of(
            Path folder, @Nullable String siteUrl, @Nullable String locale, EditionSettings settings, HtmlMode html)
            throws IOException {
        Newsletter newsletter = new Newsletter(TestSettings.of(folder)
                .named("码海拾贝", locale)
                .siteUrl(siteUrl)
                .html(html)
                .failOn(FailOn.NEVER)
                .settings());
        try (ReadNewsletter read = newsletter.read()) {
            return of(read.export(settings));
        }
    }

    private static ExportedIssue of(Export export) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path written = export.writtenTo().orElse(Path.of(""));
        for (String name : export.files()) {
            files.put(name, Files.readString(written.resolve(name)));
        }
        return new ExportedIssue(export, files);
    }

    /** All editions of one issue with that text. */
    public static ExportedIssue ofText(Path folder, String text) {
        return ofText(folder, text, HtmlMode.SANITIZE);
    }

    public static ExportedIssue ofText(Path folder, String text, HtmlMode html) {
        try {
            Files.writeString(folder.resolve("issue.md"), text);
            return of(folder, SITE, null, ALL, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String file(String name) {
        return files.getOrDefault(name, "");
    }
}
