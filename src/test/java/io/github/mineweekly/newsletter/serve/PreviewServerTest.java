package io.github.mineweekly.newsletter.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a browser and as an attacker see it, and what it lives through. */
class PreviewServerTest {
    private static final String FIRST = Desk.issue(1, "2026-01-04", "第一句");

    @TempDir
    Path folder;

    @Test
    void pagesAreServedWithTheScriptAndKeptByNobody() throws IOException {
        try (Desk desk = desk()) {
            String answer = get(desk, "GET /a.html HTTP/1.1\r\nHost: localhost\r\n");

            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .contains("Cache-control: no-store", "第一句", "<script src=\"/_newsletter/overlay.js\"");
            assertThat(get(desk, "GET / HTTP/1.1\r\nHost: localhost\r\n")).contains("a.html");
            assertThat(get(desk, "GET /a HTTP/1.1\r\nHost: localhost\r\n")).contains("第一句");
            assertThat(get(desk, "GET /_newsletter/overlay.js HTTP/1.1\r\nHost: localhost\r\n"))
                    .contains("Content-type: text/javascript", "EventSource");
            assertThat(get(desk, "HEAD /a.html HTTP/1.1\r\nHost: localhost\r\n"))
                    .startsWith("HTTP/1.1 200")
                    .doesNotContain("第一句");
            assertThat(get(desk, "HEAD /_newsletter/events HTTP/1.1\r\nHost: localhost\r\n"))
                    .contains("Content-type: text/event-stream");
        }
    }

    @Test
    void aFolderWithoutItsSlashLeadsToItsPage() throws IOException {
        try (Desk desk = desk()) {
            desk.save("posts/第 1/index.md", Desk.issue(2, "2026-01-11", "第二句"));
            String slashed = "GET /posts/%E7%AC%AC%201/ HTTP/1.1\r\nHost: localhost\r\n";
            Desk.await("the page", () -> read(desk, slashed).contains("第二句"));

            assertThat(read(desk, slashed.replace("/ HTTP", " HTTP")))
                    .startsWith("HTTP/1.1 301")
                    .contains("Location: ./%E7%AC%AC%201/\r\n");
            assertThat(read(desk, "GET /posts HTTP/1.1\r\nHost: localhost\r\n")).startsWith("HTTP/1.1 404");
        }
    }

    private static String read(Desk desk, String request) {
        try {
            return get(desk, request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPartOfAFileIsSentToWhoAsksForIt() throws IOException {
        try (Desk desk = desk()) {
            desk.save("a.mp4", "0123456789");
            desk.save("a.md", FIRST + "\n![片](a.mp4)\n");
            Desk.await("the file", () -> part(desk, "bytes=0-0").startsWith("HTTP/1.1 20"));

            assertThat(part(desk, "bytes=2-4"))
                    .contains("Content-range: bytes 2-4/10", "Accept-ranges: bytes", "Content-length: 3")
                    .endsWith("\r\n\r\n234");
            assertThat(part(desk, "bytes=-2")).startsWith("HTTP/1.1 206").endsWith("\r\n\r\n89");
            assertThat(part(desk, "bytes=10-"))
                    .startsWith("HTTP/1.1 416")
                    .contains("Content-range: bytes */10")
                    .endsWith("\r\n\r\n");
            assertThat(part(desk, "bytes=0-1,3-4")).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n0123456789");
            assertThat(part(desk, "bytes=2-4\r\nIf-Range: \"a\"")).startsWith("HTTP/1.1 200");
            assertThat(get(desk, "HEAD /a.mp4 HTTP/1.1\r\nHost: localhost\r\nRange: bytes=2-4\r\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(get(desk, "GET /a.html HTTP/1.1\r\nHost: localhost\r\nRange: bytes=0-1\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    private static String part(Desk desk, String range) {
        try {
            return get(desk, "GET /a.mp4 HTTP/1.1\r\nHost: localhost\r\nRange: " + range + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aRequestForAnotherHostOrByAnotherMethodGetsNothing() throws IOException {
        try (Desk desk = desk()) {
            assertThat(get(desk, "GET /a.html HTTP/1.1\r\nHost: evil.example\r\n"))
                    .startsWith("HTTP/1.1 421")
                    .doesNotContain("第一句");
            assertThat(get(desk, "GET /_newsletter/events?page=/a.html HTTP/1.1\r\nHost: evil.example\r\n"))
                    .startsWith("HTTP/1.1 421");
            assertThat(get(desk, "POST /a.html HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"))
                    .startsWith("HTTP/1.1 405");
        }
    }

    @Test
    void nothingOutsideTheFolderIsServed() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "geheim");
        try (Desk desk = desk()) {
            Files.createSymbolicLink(desk.issues().resolve("link.txt"), folder.resolve("secret.txt"));
            Files.createSymbolicLink(desk.issues().resolve("out"), folder);
            for (String path : List.of(
                    "/../secret.txt",
                    "/%2e%2e/secret.txt",
                    "/..%2fsecret.txt",
                    "/..%5csecret.txt",
                    "/%2e%2e%2f%2e%2e%2fetc/passwd",
                    "//etc/passwd",
                    "/link.txt",
                    "/out/secret.txt",
                    "/a.md",
                    "/a.html%00.txt",
                    "/%ff%fe")) {
                assertThat(get(desk, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"))
                        .as(path)
                        .matches("(?s)HTTP/1.1 40[04].*")
                        .doesNotContain("geheim", "root:", "title:");
            }
        }
    }

    @Test
    void theNextPortIsTakenIfOneIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.createDirectories(folder.resolve("issues"));
            try (Desk desk = new Desk(folder, "127.0.0.1", taken.getLocalPort())) {
                assertThat(URI.create(desk.address("")).getPort()).isGreaterThan(taken.getLocalPort());
            }
        }
    }

    @Test
    void aFolderWithoutIssuesIsSaidToBeOne() throws IOException {
        Files.createDirectories(folder.resolve("issues"));
        try (Desk desk = new Desk(folder)) {
            assertThat(desk.lines()).containsExactly("info no issues in issues", "info no problem in 0 issues");
        }
    }

    @Test
    void whoServesMoreThanThisMachineIsWarned() throws IOException {
        try (Desk desk = new Desk(folder, "0.0.0.0", 0)) {
            assertThat(desk.lines()).first().asString().contains("hidden ones and drafts too");
            assertThat(desk.address("")).startsWith("http://localhost:");
        }
        try (Desk desk = new Desk(folder)) {
            assertThat(desk.lines()).noneMatch(line -> line.startsWith("warn"));
        }
    }

    @Test
    void whatIsSavedWhileTheIssuesAreReadForTheFirstTimeIsShown() throws IOException {
        Path issue = Files.createDirectories(folder.resolve("issues")).resolve("a.md");
        Files.writeString(issue, Desk.issue(1, "2026-01-04", "之前"));
        Runnable save = () -> {
            try {
                Files.writeString(issue, Desk.issue(1, "2026-01-04", "同时保存"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        try (Desk desk = new Desk(folder, save)) {
            awaitPage(desk, "/a.html", "同时保存");
        }
    }

    @Test
    void anOpenPageGetsItsProblemsAndIsLoadedAgain() throws IOException {
        try (Desk desk = desk();
                Events events = new Events(desk, "/a.html", hash(desk, "/a.html"))) {
            assertThat(events.next()).startsWith("state {").contains("\"problems\":[]");

            desk.save("a.md", "---\ntitle: 周刊\ndate: 2026-01-32\n---\n");
            assertThat(events.nextWith("date-impossible"))
                    .contains("\"place\":\"issues/a.md:[3,7]\"", "\"own\":true", "\"severity\":\"error\"");

            desk.save("a.md", Desk.issue(1, "2026-01-04", "第二句"));
            assertThat(events.nextWith("reload")).isEqualTo("reload ");
        }
    }

    @Test
    void aPageIsFoundWithoutItsEndingAndItsProblemsAreItsOwn() throws IOException {
        try (Desk desk = desk()) {
            desk.save("2026.01.11.md", "---\ntitle: 周刊 第 2 期\ndate: 2026-01-11\nmood: x\n---\n\n有点\n");
            awaitPage(desk, "/2026.01.11", "有点");
            try (Events events = new Events(desk, "/2026.01.11", hash(desk, "/2026.01.11"))) {
                assertThat(events.nextWith("unknown-key")).contains("\"own\":true");
            }
        }
    }

    @Test
    void theProblemsOfThePageComeFirstAndDraftsAreNamed() throws IOException {
        try (Desk desk = desk()) {
            desk.save("a.md", Desk.issue(1, "2026-01-04", "[a]()"));
            desk.save("b.md", "---\ntitle: 周刊 第 2 期\ndate: 2026-01-11\ndraft: true\nschlagworte: [a]\n---\n\n草稿\n");
            awaitPage(desk, "/b.html", "草稿");
            try (Events events = new Events(desk, "/b.html", hash(desk, "/b.html"))) {
                String news = events.nextWith("key-of-other-tool");
                assertThat(news)
                        .contains("\"fix\":\"mvn newsletter:fix\"", "\"more\":0,")
                        .contains("{\"page\":\"b.html\",\"hidden\":false,\"draft\":true}")
                        .doesNotContain("{\"page\":\"a.html\",\"hidden\"");
                assertThat(news.indexOf("key-of-other-tool")).isLessThan(news.indexOf("link-empty"));
            }
        }
    }

    @Test
    void aPageWhoseAddressNoBrowserReadsIsNotLoadedAgainForEver() throws IOException {
        try (Desk desk = desk()) {
            String page = page(desk, "/%FF");
            assertThat(page).contains("data-page=\"\uFFFD\"");
            try (Events events = new Events(desk, "/%EF%BF%BD", hash(desk, "/%FF"))) {
                assertThat(events.next()).startsWith("state {");
            }
        }
    }

    @Test
    void aBrokenIssueStaysOnItsPageWhenWordsChange() throws IOException {
        try (Desk desk = desk()) {
            desk.save("b.md", Desk.issue(2, "2026-01-11", "新的一期"));
            awaitPage(desk, "/b.html", "新的一期");
            desk.save("b.md", "---\ntitle: 周刊\ndate: 2026-01-32\n---\n");
            Desk.await("the error", () -> desk.lines().contains("problem date-impossible"));

            Files.writeString(desk.theme().resolve("strings_zh.properties"), "latest = 编者按\n");
            awaitPage(desk, "/", "编者按");

            assertThat(page(desk, "/b.html")).contains("新的一期");
        }
    }

    @Test
    void aPageWhoseTextDidNotChangeIsNotLoadedAgain() throws IOException {
        try (Desk desk = desk();
                Events events = new Events(desk, "/a.html", hash(desk, "/a.html"))) {
            events.next();

            desk.save("b.md", "---\ntitle: 周刊\ndate: 2026-01-32\n---\n");

            // A file that is seen half written is one more state.
            String news = "";
            while (!news.contains("date-impossible")) {
                news = events.next();
                assertThat(news).startsWith("state {");
            }
        }
    }

    @Test
    void theServerLivesThroughBurstsTemporaryFilesAndADeletedFolder() throws IOException {
        try (Desk desk = desk()) {
            for (int i = 0; i < 50; i++) {
                Files.writeString(desk.issues().resolve("a.md"), Desk.issue(1, "2026-01-04", "句 " + i));
                Files.writeString(desk.issues().resolve(".a.md.swp"), "x" + i);
                Files.writeString(desk.issues().resolve("4913"), "");
                Files.delete(desk.issues().resolve("4913"));
            }
            awaitPage(desk, "/a.html", "句 49");

            FileUtils.deleteDirectory(desk.issues().toFile());
            awaitPage(desk, "/a.html", "There is no page");

            desk.save("2026/b.md", Desk.issue(2, "2026-01-11", "新的一期"));
            awaitPage(desk, "/2026/b.html", "新的一期");
            desk.save("2026/b.md", Desk.issue(2, "2026-01-11", "改过"));
            awaitPage(desk, "/2026/b.html", "改过");
        }
    }

    @Test
    void aWrongTemplateIsReportedAndTheServerGoesOnWithTheLastPages() throws IOException {
        try (Desk desk = desk()) {
            Files.writeString(desk.theme().resolve("issue.mustache"), "{{#open}}");
            Desk.await("the warning", () -> desk.lines().stream().anyMatch(line -> line.startsWith("warn")));
            assertThat(page(desk, "/a.html")).contains("第一句");
            assertThat(desk.lines()).last().asString().contains("issue.mustache is not well-formed");

            Files.writeString(desk.theme().resolve("issue.mustache"), "{{nothing}}");
            awaitPage(desk, "/a.html", "there is no value");

            Files.writeString(desk.theme().resolve("issue.mustache"), "ours");
            awaitPage(desk, "/a.html", "ours");
        }
    }

    @Test
    void whatWasInTheFutureYesterdayIsNotReportedAnyMore() throws IOException {
        try (Desk desk = desk()) {
            desk.save("b.md", Desk.issue(2, "2027-01-01", "新的一期"));
            Desk.await("the warning", () -> desk.lines().contains("problem date-in-future"));
            desk.sleep();
            Desk.await("the next day", () -> desk.lines().contains("info no problem in 2 issues"));
        }
    }

    @Test
    void changedWordsAreOnThePage() throws IOException {
        try (Desk desk = desk()) {
            Files.writeString(desk.theme().resolve("strings_zh.properties"), "latest = 编者按\n");
            awaitPage(desk, "/", "编者按");
        }
    }

    @Test
    void wrongSettingsAreReportedUntilTheyAreRightAndIssuesAreShownWithThoseBefore() throws IOException {
        try (Desk desk = desk();
                Events events = new Events(desk, "/a.html", hash(desk, "/a.html"))) {
            desk.set("!pom.xml:[1,2] not so\nnor so");
            assertThat(events.nextWith("not so")).contains("\"failure\":\"pom.xml:[1,2] not so\\nnor so\"");

            desk.save("b.md", "---\ntitle: 周刊\ndate: 2026-01-32\n---\n");
            assertThat(events.nextWith("date-impossible")).contains("not so");
            desk.save("b.md", Desk.issue(2, "2026-01-11", "新的一期"));
            awaitPage(desk, "/b.html", "新的一期");

            desk.set("issues");
            Desk.await("that all is right", () -> desk.lines().size() >= 7);
            assertThat(desk.lines())
                    .containsExactly(
                            "info no problem in 1 issue",
                            "warn pom.xml:[1,2] not so",
                            "warn nor so",
                            "problem date-impossible",
                            "info 1 error in 1 of 2 issues",
                            "info no problem in 2 issues",
                            "info no problem in 2 issues");
        }
    }

    @Test
    void aFolderThatIsSetLaterIsWatched() throws IOException {
        try (Desk desk = desk()) {
            Path other = Files.createDirectories(folder.resolve("elsewhere/issues"));
            desk.set("elsewhere/issues");
            awaitPage(desk, "/a.html", "There is no page");

            Files.writeString(other.resolve("c.md"), Desk.issue(3, "2026-01-18", "别处"));
            awaitPage(desk, "/c.html", "别处");
        }
    }

    @Test
    void problemsArePrintedWhenTheyAreNewAndTheCountWhenItChanges() throws IOException {
        try (Desk desk = desk()) {
            assertThat(desk.lines()).containsExactly("info no problem in 1 issue");

            desk.save("b.md", "---\ntitle: 周刊\ndate: 2026-01-32\n---\n文\n");
            Desk.await("the error", () -> desk.lines().size() >= 3);
            desk.save("b.md", Desk.issue(2, "2026-01-11", "文"));
            Desk.await("that it is gone", () -> desk.lines().size() >= 4);
            desk.save("b.md", Desk.issue(2, "2026-01-11", "[a]()"));
            Desk.await("the warning", () -> desk.lines().size() >= 6);
            desk.save("c.md", "---\ntitle: 周刊\ndate: 2026-01-32\n---\n文\n");
            Desk.await("the other error", () -> desk.lines().size() >= 8);

            assertThat(desk.lines())
                    .containsExactly(
                            "info no problem in 1 issue",
                            "problem date-impossible",
                            "info 1 error in 1 of 2 issues",
                            "info no problem in 2 issues",
                            "problem link-empty",
                            "info 1 warning in 1 of 2 issues",
                            "problem date-impossible",
                            "info 1 error and 1 warning in 2 of 3 issues");
        }
    }

    @Test
    void aWarningOfTheWholeNewsletterIsPrintedWhenItIsNew() throws IOException {
        try (Desk desk = desk()) {
            String aliases =
                    Desk.issue(2, "2026-01-11", "文").replace("\n---\n\n", "\naliases: [newsletter/b]\n---\n\n");
            desk.save("b.md", aliases);
            Desk.await("the warning", () -> desk.lines().size() >= 2);
            desk.save("b.md", aliases + "[a]()");
            Desk.await("the count", () -> desk.lines().size() >= 4);

            assertThat(desk.lines())
                    .filteredOn(line -> line.startsWith("warn "))
                    .hasSize(1);
        }
    }

    private Desk desk() throws IOException {
        Files.createDirectories(folder.resolve("issues"));
        Files.writeString(folder.resolve("issues/a.md"), FIRST);
        return new Desk(folder);
    }

    private static void awaitPage(Desk desk, String path, String text) {
        Desk.await(text, () -> {
            try {
                return page(desk, path).contains(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String hash(Desk desk, String path) throws IOException {
        String page = page(desk, path);
        String before = "data-hash=\"";
        int at = page.indexOf(before) + before.length();
        return page.substring(at, page.indexOf('"', at));
    }

    private static String page(Desk desk, String path) throws IOException {
        return get(desk, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
    }

    private static Socket connect(Desk desk) throws IOException {
        return new Socket(
                InetAddress.getLoopbackAddress(), URI.create(desk.address("")).getPort());
    }

    /** As it is typed: a client of the JDK would correct what an attacker writes. */
    private static String get(Desk desk, String request) throws IOException {
        try (Socket socket = connect(desk);
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the script of a page hears. */
    private static final class Events implements AutoCloseable {
        private static final int MOST_LINES = 600;

        private final Socket socket;
        private final BufferedReader in;

        Events(Desk desk, String page, String hash) throws IOException {
            socket = connect(desk);
            socket.setSoTimeout(Desk.PATIENCE_MILLIS);
            String request =
                    "GET /_newsletter/events?page=" + page + "&hash=" + hash + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        String next() throws IOException {
            String event = "";
            // Of a server that has nothing to tell, a sign of life comes now and then.
            for (int read = 0; read < MOST_LINES; read++) {
                String line = Objects.requireNonNull(in.readLine(), "the stream has ended");
                if (line.startsWith("event: ")) {
                    event = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    return event + " " + line.substring("data: ".length());
                }
            }
            throw new IOException("waited in vain");
        }

        String nextWith(String text) throws IOException {
            String news = next();
            while (!news.contains(text)) {
                news = next();
            }
            return news;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void aServerThatCannotBeginToWatchLeavesItsPort() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        IllegalStateException failure = new IllegalStateException("no folders");
        PreviewSource source = proxy(PreviewSource.class, () -> {
            throw failure;
        });
        ServeSettings settings = new ServeSettings(
                "127.0.0.1", port, new RepositoryPaths(folder, folder), UnaryOperator.identity(), "mvn newsletter:fix");

        assertThatThrownBy(() -> PreviewServer.start(settings, source, proxy(ServeLog.class, () -> null)))
                .isSameAs(failure);
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
    }

    /** Does the same whatever is asked of it. */
    private static <T> T proxy(Class<T> type, Supplier<@Nullable Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer.get()));
    }
}
