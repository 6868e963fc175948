package io.github.mineweekly.newsletter.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A newsletter that is written to a folder and served under the strictest policy that its pages promise to bear. */
final class Site implements AutoCloseable {
    static final String SEED = "2023-10-01.html";
    static final String EVERYTHING = "2023/09-24.html";
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:";
    private static final String SITE_URL = "https://example.org/";

    private final Path folder;
    private final HttpServer server;

    private Site(Path folder) throws IOException {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    /** The seed, an issue that uses the whole dialect, an English one, and one of numbered items. */
    static Site ofFewIssues(Path folder) throws IOException {
        Path source = folder.resolve("source");
        copy("/markdown/seed.md", source.resolve("2023-10-01.md"), "hidden: true", "hidden: false");
        copy("/browser/everything.md", source.resolve("2023/09-24.md"), "", "");
        copy("/browser/english.md", source.resolve("2023-09-17.md"), "", "");
        copy("/browser/numbered.md", source.resolve("2023-09-10.md"), "", "");
        return new Site(render(folder, SITE_URL));
    }

    /** So many issues that each year has a page of its own. */
    static Site ofManyIssues(Path folder) throws IOException {
        for (int i = 0; i < 210; i++) {
            issue(folder, LocalDate.of(2023, 10, 1).minusWeeks(i), "Mine Weekly 第 " + (300 - i) + " 期");
        }
        return new Site(render(folder, null));
    }

    /** Newsletters in the forms and languages that there are: one issue of each, on one site. */
    static Site ofManyForms(Path folder) throws IOException {
        Path source = folder.resolve("source");
        for (String form : List.of(
                "chinese-essay", "english-bullets", "korean-code", "japanese", "without-body", "thirty-sections")) {
            copy("/browser/forms/" + form + ".md", source.resolve(form + ".md"), "", "");
        }
        Files.copy(Path.of("src/test/resources/pictures/plain.png"), source.resolve("laptop.png"));
        return new Site(render(folder, SITE_URL));
    }

    /** A newsletter that is read from the right. */
    static Site ofArabic(Path folder) throws IOException {
        Path source = folder.resolve("source");
        copy("/browser/forms/arabic.md", source.resolve("7.md"), "", "");
        copy("/browser/forms/arabic.md", source.resolve("8.md"), "7\"\ndate: 2024-03-29", "8\"\ndate: 2024-04-19");
        return new Site(render(folder, SITE_URL, "نشرة المبرمجين", "ar"));
    }

    /** The pages of a report, in a skin with nothing of its own, or the one page of a report that failed. */
    static Site inSkin(Path folder, boolean failed) throws IOException {
        Path source = folder.resolve("source");
        copy("/browser/forms/arabic.md", source.resolve("7.md"), "", "");
        copy("/browser/everything.md", source.resolve("2023/09-24.md"), failed ? "date:" : "", failed ? "dat:" : "");
        Path site = folder.resolve("site");
        NewsletterSettings settings = TestSettings.of(source)
                .output(site)
                .state(folder.resolve("state"))
                .settings();
        for (OutputFile file : new Newsletter(settings).read().renderInSkin().files()) {
            if (file.content() instanceof Content.InSkin page) {
                Path written = site.resolve(file.path());
                Files.createDirectories(written.getParent());
                Files.writeString(
                        written,
                        "<!DOCTYPE html><html lang=\"en\"><head><title>" + page.title() + "</title></head><body><main>"
                                + page.html() + "</main></body></html>");
            }
        }
        return new Site(site);
    }

    /** A folder that holds a site already. */
    static Site at(Path folder) throws IOException {
        return new Site(folder);
    }

    /** Nothing but hidden issues. */
    static Site ofHiddenIssues(Path folder) throws IOException {
        copy("/markdown/seed.md", folder.resolve("source/2023-10-01.md"), "", "");
        return new Site(render(folder, null));
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void issue(Path folder, LocalDate date, String title) throws IOException {
        Path file = folder.resolve("source/" + date + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "---\ntitle: " + title + "\ndate: " + date + "\n---\n\n## 科技动态\n\n### 一条新闻\n\n正文。\n\n## 链接\n\n"
                        + links(date));
    }

    /** Five a date, so that two hundred issues have more than one page of links bears. */
    private static String links(LocalDate date) {
        return IntStream.range(0, 5)
                .mapToObj(i -> "- [链接 " + i + "](https://" + (i < 3 ? "example.com" : "example.org") + "/" + date + "/"
                        + i + ")，说明。\n")
                .collect(Collectors.joining());
    }

    /** Writes the site of the folder {@code source} and gives its folder. */
    static Path render(Path folder, @Nullable String siteUrl) throws IOException {
        return render(folder, siteUrl, "Mine Weekly", null);
    }

    /** The same, whatever the problems are. */
    static Path renderAll(Path folder) throws IOException {
        Path site = folder.resolve("site");
        new Newsletter(TestSettings.of(folder.resolve("source"))
                        .siteUrl(SITE_URL)
                        .failOn(FailOn.NEVER)
                        .output(site)
                        .state(folder.resolve("state"))
                        .settings())
                .render();
        return site;
    }

    private static Path render(Path folder, @Nullable String siteUrl, String name, @Nullable String locale)
            throws IOException {
        Path source = folder.resolve("source");
        Path site = folder.resolve("site");
        new Newsletter(TestSettings.of(source)
                        .named(name, locale)
                        .siteUrl(siteUrl)
                        .output(site)
                        .state(folder.resolve("state"))
                        .settings())
                .render();
        return site;
    }

    private static void copy(String resource, Path file, String from, String to) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = Site.class.getResourceAsStream(resource)) {
            Files.writeString(
                    file, new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).replace(from, to));
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
        boolean found = Files.isRegularFile(file);
        byte[] content = Files.readAllBytes(found ? file : folder.resolve("index.html"));
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("Content-Type", type(file.toString()));
        // A browser asks for it by itself where a page names no icon, as a redirect page does.
        boolean icon = exchange.getRequestURI().getPath().equals("/favicon.ico");
        exchange.sendResponseHeaders(found || icon ? 200 : 404, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    static String type(String name) {
        if (name.endsWith(".css")) {
            return "text/css";
        }
        if (name.endsWith(".svg")) {
            return "image/svg+xml";
        }
        if (name.endsWith(".xml")) {
            return "application/xml";
        }
        return name.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
    }
}
