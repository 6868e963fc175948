package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.feed.SiteAddress;
import io.github.mineweekly.newsletter.frontmatter.FrontMatterSettings;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.MarkdownSettings;
import io.github.mineweekly.newsletter.theme.IssuePage;
import io.github.mineweekly.newsletter.theme.Look;
import io.github.mineweekly.newsletter.theme.Navigation;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.ThemeSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.FileUtils;

/**
 * How long each part of a site takes in a fresh virtual machine, and how large it is. Arguments: a folder of issues, and
 * how many virtual machines to ask. Each does the work once, as a build does; printed are medians.
 */
final class MeasureSite {
    private final Map<String, Long> micros = new LinkedHashMap<>();
    private final Map<String, List<OutputFile>> parts = new LinkedHashMap<>();

    public static void main(String[] args) throws Exception {
        if (args.length > 2) {
            new MeasureSite().measure(Path.of(args[0]));
            return;
        }
        Map<String, List<Long>> times = new LinkedHashMap<>();
        String last = "";
        for (int run = 0; run < Integer.parseInt(args[1]); run++) {
            last = output(args[0]);
            for (String line : last.lines().toList()) {
                String[] cells = line.split("\t");
                times.computeIfAbsent(cells[0], part -> new ArrayList<>()).add(Long.parseLong(cells[1]));
            }
        }
        System.out.printf("%-28s %9s %7s %12s %16s%n", "part", "ms", "files", "gzip, bytes", "largest, gzip");
        for (String line : last.lines().toList()) {
            String[] cells = line.split("\t");
            List<Long> sorted = times.get(cells[0]).stream().sorted().toList();
            double median = sorted.get(sorted.size() / 2) / 1000.0;
            System.out.printf("%-28s %9.1f %7s %12s %16s%n", cells[0], median, cells[2], cells[3], cells[4]);
        }
    }

    private static String output(String folder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("measure-site", ".tsv");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MeasureSite.class.getName(),
                        folder,
                        "1",
                        "once")
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        String text = Files.readString(out);
        Files.delete(out);
        return text;
    }

    private void measure(Path source) throws Exception {
        Path target = Files.createTempDirectory("measure-site");
        NewsletterSettings settings = settings(source.toAbsolutePath(), target);
        SourceListing listing = SourceListing.of(settings.sources());
        Reading reading = new Reading(settings, listing.pageKeys());
        List<ReadFile> read = timed("read, parse, make articles", () ->
                InParallel.map(listing.issues(), settings.threads(), reading::read));
        timed("check", () -> new Gate(settings).judge(listing, read, reading.readHome(listing)));
        List<Entry> entries = read.stream().flatMap(file -> file.entry().stream()).toList();
        ListedIssues listed = ListedIssues.of(entries, settings.visibility());
        List<Article> articles = listed.articles();
        Theme theme = timed("theme", () -> new Theme(settings.theme(), new Navigation(true, true, true, true), articles));
        part("pages of issues", () -> InParallel.map(listed.newestFirst(), settings.threads(), entry -> OutputFile.text(
                entry.issue().source().pagePath(),
                theme.issue(new IssuePage(
                        entry.issue(), entry.article(), listed.older(entry), listed.newer(entry), false, true)))));
        part("home and years", () -> new ArchivePages(theme, listed, null).files());
        SectionIndex sections = timed("sections: index", () -> SectionIndex.of(listed.newestFirst(), Map.of()));
        part("sections: pages", () -> new SectionPages(theme, listed, sections, sections).files());
        LinkIndex links = timed("links: index", () -> LinkIndex.of(listed.newestFirst()));
        part("links: pages and JSON", () -> new LinkPages(theme, settings.visibility(), links).files());
        part("search", () -> new SearchFiles(theme, listed.newestFirst()).files());
        SiteAddress address = SiteAddress.of("https://example.org/weekly/");
        part("feeds", () -> new FeedFiles(settings, address, theme).files(listed.newestFirst(), sections));
        part("sitemap", () -> new SitemapFiles(address, source).files(listed.newestFirst(), sections));
        List<OutputFile> all = parts.values().stream().flatMap(List::stream).toList();
        timed("write", () -> new SiteWriter(target.resolve("site"), target.resolve("state")).write(all));
        timed("write again, nothing new", () -> new SiteWriter(target.resolve("site"), target.resolve("state")).write(all));
        FileUtils.deleteDirectory(target.toFile());
        print();
    }

    private static NewsletterSettings settings(Path source, Path target) {
        return new NewsletterSettings(
                new SourceSelection(source, source, List.of("**/*.md"), List.of(), 10_000_000),
                new FrontMatterSettings(LocalDate.of(2100, 1, 1), Set.of(), Rules.ALL),
                MarkdownSettings.defaults(),
                new ThemeSettings("Weekly", "", null, "1", "https://example.org/weekly/", Look.asItComes()),
                FindingSettings.of("org.example:weekly"),
                new Visibility(HiddenIssues.UNLISTED, false),
                SeverityPolicy.defaults(),
                FailOn.NEVER,
                new ReportSettings(source, null, "1"),
                target.resolve("site"),
                target.resolve("state"),
                false,
                Runtime.getRuntime().availableProcessors());
    }

    private <T> T timed(String part, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        micros.put(part, (System.nanoTime() - start) / 1000);
        return result;
    }

    private void part(String name, Callable<List<OutputFile>> work) throws Exception {
        parts.put(name, timed(name, work));
    }

    private void print() throws IOException {
        for (Map.Entry<String, Long> part : micros.entrySet()) {
            long sum = 0;
            long largest = 0;
            List<OutputFile> files = parts.getOrDefault(part.getKey(), List.of());
            for (OutputFile file : files) {
                long size = gzip(file);
                sum += size;
                largest = Math.max(largest, size);
            }
            System.out.println(String.join("\t", part.getKey(), "" + part.getValue(), "" + files.size(), "" + sum, "" + largest));
        }
    }

    private static long gzip(OutputFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(((Content.Made) file.content()).bytes());
        }
        return bytes.size();
    }
}
