import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import io.github.mineweekly.newsletter.serve.PreviewServer;
import io.github.mineweekly.newsletter.serve.PreviewSource;
import io.github.mineweekly.newsletter.serve.ServeLog;
import io.github.mineweekly.newsletter.serve.ServeSettings;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.Preview;
import io.github.mineweekly.newsletter.site.check.Validation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How long a save takes to be on the page that is open: from the write to the last byte of the page that the browser asks
 * for when it is told to. Arguments: a folder of issues, of which the last is saved again and again and left as it was; how
 * many saves are for warming up; how many are measured. Prints the times and the memory that is in use after each half.
 */
final class MeasurePreview {
    private final PreviewServer server;
    private final Path issue;
    private final String page;
    private int early;

    private MeasurePreview(PreviewServer server, Path issue, String page) {
        this.server = server;
        this.issue = issue;
        this.page = page;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]).toAbsolutePath().normalize();
        Path issue = last(folder);
        String page = folder.relativize(issue).toString().replace('\\', '/').replaceFirst("md$", "html");
        byte[] text = Files.readAllBytes(issue);
        long start = System.nanoTime();
        ServeSettings settings = new ServeSettings(
                "127.0.0.1", 0, new RepositoryPaths(folder, folder), UnaryOperator.identity(), "mvn newsletter:fix");
        try (PreviewServer server = PreviewServer.start(settings, source(folder), silent())) {
            System.out.printf("started after %d ms%n", (System.nanoTime() - start) / 1_000_000);
            MeasurePreview measure = new MeasurePreview(server, issue, page);
            measure.saves(new String(text, StandardCharsets.UTF_8), Integer.parseInt(args[1]));
            memory("warm");
            List<Long> times = measure.saves(new String(text, StandardCharsets.UTF_8), Integer.parseInt(args[2]));
            memory("after the saves");
            Collections.sort(times);
            System.out.printf(
                    "%d saves, %d told early: median %d ms, nine of ten %d ms, longest %d ms%n",
                    times.size(),
                    measure.early,
                    times.get(times.size() / 2),
                    times.get(times.size() * 9 / 10),
                    times.get(times.size() - 1));
        } finally {
            Files.write(issue, text);
        }
        System.exit(0);
    }

    private List<Long> saves(String text, int count) throws IOException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String mark = "save " + System.nanoTime();
            try (Socket events = connect()) {
                BufferedReader in = send(events, "GET /_newsletter/events?page=/" + page + "&hash=" + hash());
                until(in, "event: state");
                long start = System.nanoTime();
                Files.writeString(issue, text + "\n\n" + mark + "\n");
                until(in, "event: reload");
                // A file that is written in two steps may be seen between them; the page is told again then.
                while (!page().contains(mark)) {
                    early++;
                    until(in, "event: reload");
                }
                times.add((System.nanoTime() - start) / 1_000_000);
            }
        }
        return times;
    }

    private String hash() throws IOException {
        String before = "data-hash=\"";
        String text = page();
        int at = text.indexOf(before) + before.length();
        return text.substring(at, text.indexOf('"', at));
    }

    private String page() throws IOException {
        try (Socket socket = connect()) {
            StringBuilder text = new StringBuilder();
            BufferedReader in = send(socket, "GET /" + page);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                text.append(line).append('\n');
            }
            return text.toString();
        }
    }

    private Socket connect() throws IOException {
        return new Socket("127.0.0.1", URI.create(server.address()).getPort());
    }

    private static BufferedReader send(Socket socket, String request) throws IOException {
        socket.getOutputStream()
                .write((request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void until(BufferedReader in, String line) throws IOException {
        String read = in.readLine();
        while (read != null && !read.equals(line)) {
            read = in.readLine();
        }
        if (read == null) {
            throw new IOException("the stream has ended before " + line);
        }
    }

    private static void memory(String when) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("%s: %.1f MB in use%n", when, (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }

    private static Path last(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .max(Path::compareTo)
                    .orElseThrow();
        }
    }

    private static PreviewSource source(Path folder) {
        return new PreviewSource() {
            @Override
            public Preview preview() {
                return new Newsletter(TestSettings.of(folder).settings()).preview();
            }

            @Override
            public boolean isOfAnotherDay() {
                return false;
            }

            @Override
            public List<Path> contents() {
                return List.of(folder);
            }

            @Override
            public boolean isSetting(Path file) {
                return false;
            }
        };
    }

    private static ServeLog silent() {
        return new ServeLog() {
            @Override
            public void info(String line) {}

            @Override
            public void warn(String line) {}

            @Override
            public void problems(Validation found) {}
        };
    }
}
