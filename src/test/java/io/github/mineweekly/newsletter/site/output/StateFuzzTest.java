package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.text.ContentHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A state that is damaged at random, also so that its last line fits again: no build fails, and none deletes what is not
 * the newsletter's. {@code -Dfuzz.states=100000} tries more, {@code -Dfuzz.seed=7} others.
 */
class StateFuzzTest {
    private static final int TRIES = Integer.getInteger("fuzz.states", 500);
    private static final int SEED = Integer.getInteger("fuzz.seed", 1);
    private static final List<String> PIECES = List.of(
            "\n",
            "\r\n",
            "\0",
            " ",
            "../outside.html",
            "/outside.html",
            "theirs.html",
            ".",
            "",
            "a.html",
            "b.html/x",
            "open",
            "closed",
            "newsletter-state 1 ",
            "newsletter-state 2 ",
            "\u00ff",
            "0123456789abcdef",
            "a/../../outside.html",
            "C:\\\\x",
            "\t",
            "%0A",
            "%00",
            "%",
            "%25",
            "assets/copied.txt");

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    @Test
    void noBuildFailsAndNoneDeletesWhatIsOfOthers() throws IOException {
        Sample sample = new Sample(folder);
        Path outside = Files.writeString(folder.resolve("outside.html"), "outside");
        for (int done = 0; done < TRIES; done++) {
            sample.write(sample.page("a.html"), sample.page("b.html"), OutputFile.text("c.png", "c"));
            Path theirs = sample.put("theirs.html", "theirs");
            boolean signed = random.nextBoolean();
            byte[] damaged = damaged(Files.readAllBytes(sample.state()), outside);
            byte[] state = signed ? signed(damaged) : damaged;
            Files.write(sample.state(), state);
            String shown = new String(state, StandardCharsets.ISO_8859_1);

            Written written = sample.write(sample.page("a.html"), OutputFile.text("d.png", "d"));

            assertThat(written.warnings())
                    .as(shown)
                    .allMatch(line -> line.contains("is damaged") || line.contains("was changed"));
            assertThat(List.of(outside, theirs))
                    .as(shown)
                    .allSatisfy(file -> assertThat(file).exists());
            if (!signed) {
                assertThat(List.of("b.html", "c.png"))
                        .as(shown)
                        .noneMatch(path -> Files.exists(sample.site().resolve(path)));
            }
            assertThat(sample.write(sample.page("a.html"), OutputFile.text("d.png", "d")))
                    .as(shown)
                    .isEqualTo(new Written(0, 3, 0, false, List.of()));
        }
    }

    private byte[] damaged(byte[] state, Path outside) throws IOException {
        byte[] damaged = state;
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            damaged = switch (random.nextInt(4)) {
                case 0 -> changed(damaged);
                case 1 -> Arrays.copyOf(damaged, random.nextInt(damaged.length + 1));
                case 2 -> with(damaged, PIECES.get(random.nextInt(PIECES.size())));
                default ->
                    with(damaged, "\n" + ContentHash.of(outside) + " " + PIECES.get(random.nextInt(PIECES.size())));
            };
        }
        return damaged;
    }

    private byte[] changed(byte[] bytes) {
        byte[] changed = bytes.clone();
        if (changed.length > 0) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private byte[] with(byte[] bytes, String piece) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = random.nextInt(text.length() + 1);
        return (text.substring(0, at) + piece + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** With a last line that fits. */
    private static byte[] signed(byte[] bytes) {
        List<String> lines = new ArrayList<>(
                new String(bytes, StandardCharsets.UTF_8).lines().toList());
        if (!lines.isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        String body = String.join("\n", lines) + "\n";
        return (body + ContentHash.of(body.getBytes(StandardCharsets.UTF_8)) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
