package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.Fork;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What Java makes of names under {@code LC_ALL=C}, seen in a process that runs so. */
@EnabledOnOs(OS.LINUX)
class OtherLocaleTest {
    @TempDir
    Path directory;

    @Test
    void underCEveryFileIsCheckedAndNothingIsWritten() throws Exception {
        write("a.md", "---\ntitle: A\ndate: 2023-01-01\n---\n\n[B](%E6%B1%89.md) ![](%E5%9B%BE/x.png)\n");
        write("%E6%B1%89.md", "---\ntitle: B\ndate: 2023-01-08\nmood: x\n---\n\n[dead](no.md)\n");
        write("%E5%9B%BE/x.png", "x");
        write("%FF.md", "---\ntitle: C\ndate: 2023-01-15\n---\n");

        assertThat(linesUnder("C"))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("a.md:6,").contains("image-without-alt"),
                        line -> assertThat(line).startsWith("汉.md:4,1-5 warning unknown-key"),
                        line -> assertThat(line).startsWith("汉.md:7,").contains("dead-link"),
                        line -> assertThat(line)
                                .startsWith("\uFFFD.md:1,1")
                                .contains("error source-unreadable the name of the file or of its folder is not UTF-8"),
                        line -> assertThat(line).startsWith("warning the locale (LC_ALL=C) encodes names of files as"),
                        line -> assertThat(line).isEqualTo("SARIF names the file: true"),
                        line -> assertThat(line).isEqualTo("written: false"));
        Files.delete(file("%FF.md"));
        write("%E6%B1%89.md", "---\ntitle: B\ndate: 2023-01-08\n---\n");
        assertThat(linesUnder("C")).last().asString().startsWith("failure the locale (LC_ALL=C)");
        assertThat(directory.resolve("target")).doesNotExist();
        assertThat(linesUnder("C.UTF-8")).last().isEqualTo("written: true");
    }

    private List<String> linesUnder(String locale) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Fork.classPath(OtherLocaleTest.class),
                OtherLocale.class.getName(),
                directory.toString());
        builder.environment().put("LC_ALL", locale);
        Process process = builder.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.lines().toList();
    }

    private void write(String encoded, String text) throws IOException {
        Path file = file(encoded);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** An address holds any bytes, whatever the locale of the tests. */
    private Path file(String encoded) {
        return Path.of(URI.create(directory.toUri() + encoded));
    }
}
