package io.github.mineweekly.newsletter.serve;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.Preview;
import io.github.mineweekly.newsletter.site.check.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assertions;

/** A newsletter that is written in a test, and served. */
public final class Desk implements AutoCloseable {
    /** Of a condition that is waited for: a machine may be slow or busy. */
    static final int PATIENCE_MILLIS = 300_000;

    private static final int STEP_MILLIS = 10;

    private final Path folder;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final PreviewServer server;
    private final Runnable firstLine;
    private volatile LocalDate day = LocalDate.of(2026, 12, 31);

    public Desk(Path folder) throws IOException {
        this(folder, "127.0.0.1", 0);
    }

    /** @param firstLine what happens when the issues were read for the first time */
    Desk(Path folder, Runnable firstLine) throws IOException {
        this(folder, "127.0.0.1", 0, firstLine);
    }

    Desk(Path folder, String host, int port) throws IOException {
        this(folder, host, port, () -> {});
    }

    private Desk(Path folder, String host, int port, Runnable firstLine) throws IOException {
        this.folder = folder;
        this.firstLine = firstLine;
        this.server = PreviewServer.start(
                new ServeSettings(
                        host,
                        port,
                        new RepositoryPaths(folder, folder),
                        UnaryOperator.identity(),
                        "mvn newsletter:fix"),
                new Source(),
                new Lines());
    }

    public String address(String path) {
        return server.address() + path;
    }

    List<String> lines() {
        return lines;
    }

    public Path issues() {
        return folder.resolve("issues");
    }

    public Path theme() {
        return folder.resolve("theme");
    }

    /** Changes the settings: the folder of the issues, or after an exclamation mark why they are wrong. */
    public void set(String text) throws IOException {
        write(settings(), text);
    }

    private Path settings() {
        return folder.resolve("settings.properties");
    }

    private String setting() {
        try {
            return Files.exists(settings()) ? Files.readString(settings()) : "issues";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an issue as editors do: beside it first. */
    public void save(String key, String text) throws IOException {
        write(issues().resolve(key), text);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling("." + file.getFileName() + ".swx");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public static String issue(int number, String date, String body) {
        return "---\ntitle: 周刊 第 " + number + " 期\ndate: " + date + "\n---\n\n" + body + "\n";
    }

    static void await(String what, BooleanSupplier condition) {
        for (int waited = 0; !condition.getAsBoolean(); waited += STEP_MILLIS) {
            if (waited > PATIENCE_MILLIS) {
                Assertions.fail("waited in vain: " + what);
            }
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** Lets the next day begin. */
    void sleep() {
        day = day.plusDays(1);
    }

    private final class Source implements PreviewSource {
        private LocalDate shown = day;

        private Path issues = issues();

        @Override
        public Preview preview() {
            shown = day;
            String setting = setting();
            if (setting.startsWith("!")) {
                throw new WrongSettingsException(setting.substring(1), new IllegalArgumentException());
            }
            issues = folder.resolve(setting);
            return new Newsletter(TestSettings.of(folder)
                            .source(issues)
                            .today(shown)
                            .look(TestSettings.appearance(existing(theme())))
                            .settings())
                    .preview();
        }

        @Override
        public boolean isOfAnotherDay() {
            return !day.equals(shown);
        }

        private static Path existing(Path theme) {
            try {
                return Files.createDirectories(theme);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<Path> contents() {
            return List.of(issues, theme(), settings());
        }

        @Override
        public boolean isSetting(Path file) {
            return file.toString().endsWith(".properties");
        }
    }

    private final class Lines implements ServeLog {
        @Override
        public void info(String line) {
            if (lines.isEmpty()) {
                firstLine.run();
            }
            lines.add("info " + line);
        }

        @Override
        public void warn(String line) {
            lines.add("warn " + line);
        }

        @Override
        public void problems(Validation found) {
            found.diagnostics()
                    .forEach(problem -> lines.add("problem " + problem.rule().id()));
        }
    }
}
