package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.DiagnosticLines;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.site.output.Disk;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import io.github.mineweekly.newsletter.site.source.EncodablePaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A folder of issues in a test. */
public record Folder(Path directory) {
    /** Writes an issue with a title and a date. */
    public Folder issue(String key, String title, String date, String more) throws IOException {
        return file(key, "---\ntitle: " + title + "\ndate: " + date + "\n" + more + "---\n\n## 标题\n");
    }

    public Folder file(String key, String text) throws IOException {
        Path file = directory.resolve(key);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    public Newsletter newsletter(SeverityPolicy severities, FailOn failOn) {
        return new Newsletter(
                TestSettings.of(directory).severities(severities).failOn(failOn).settings());
    }

    /** On a machine whose locale encodes names so. */
    public Newsletter newsletter(EncodablePaths encodable) {
        return new Newsletter(TestSettings.of(directory).settings(), encodable, Disk.real());
    }

    /** Writes the site for an address, which may be null, and gives its folder and what the log says. */
    Rendering render(@Nullable String siteUrl, FeedSettings feeds, Visibility visibility) throws IOException {
        return new Newsletter(TestSettings.of(directory)
                        .siteUrl(siteUrl)
                        .feeds(feeds)
                        .visibility(visibility)
                        .settings())
                .render();
    }

    /** Which no problem stops from being built. */
    public Newsletter newsletter(Visibility visibility, Path site, Path state) {
        return new Newsletter(TestSettings.of(directory)
                .failOn(FailOn.NEVER)
                .visibility(visibility)
                .output(site)
                .state(state)
                .settings());
    }

    /** A file or folder of the site that is built with the usual settings. */
    Path site(String path) {
        return directory.resolve("target/site/newsletter").resolve(path);
    }

    Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site(path)));
    }

    public List<String> found() throws IOException {
        return found(TestSettings.SEVERITIES);
    }

    public List<String> found(SeverityPolicy severities) throws IOException {
        return diagnostics(severities).stream()
                .map(DiagnosticLines::lineWithPath)
                .toList();
    }

    /** With the site's address, if the file {@code site-url} beside the issues has one, and the mode in {@code html}. */
    List<Diagnostic> ofCase() throws IOException {
        Path siteUrl = directory.resolve("site-url");
        TestSettings settings = TestSettings.of(directory).severities(TestSettings.SEVERITIES);
        if (Files.exists(siteUrl)) {
            settings = settings.siteUrl(Files.readString(siteUrl).strip());
        }
        Path html = directory.resolve("html");
        if (Files.exists(html)) {
            settings = settings.html(HtmlMode.valueOf(Files.readString(html).strip()));
        }
        return new Newsletter(settings.settings()).validate().validation().diagnostics();
    }

    List<Diagnostic> diagnostics(SeverityPolicy severities) throws IOException {
        return newsletter(severities, FailOn.ERROR).validate().validation().diagnostics();
    }
}
