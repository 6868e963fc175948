package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LostStateTest {
    @TempDir
    Path folder;

    private Sample sample;
    private Path site;

    @BeforeEach
    void open() {
        sample = new Sample(folder);
        site = sample.site();
    }

    /** What may become of a state on a disk. */
    enum Damage {
        EMPTY(text -> ""),
        CUT(text -> text.substring(0, text.length() * 2 / 3)),
        CUT_AT_A_LINE(text -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1)),
        CARRIAGE_RETURNS(text -> text.replace("\n", "\r\n")),
        JSON(text -> "{\"files\": [\"a.html\"]}"),
        NUL(text -> text.replaceFirst("a.html", "a\0html")),
        ONE_LETTER(text -> text.replace("b.html", "c.html")),
        ONE_LINE_MORE(text -> text + "x\n"),
        OTHER_VERSION(text -> text.replace("newsletter-state 1", "newsletter-state 2")),
        OTHER_NEWSLETTER(text -> text.replaceFirst("[0-9a-f]{12} closed", "0123456789ab closed")),
        OLD_FORM(text -> text.substring(text.indexOf('\n') + 1, text.lastIndexOf('\n', text.length() - 2) + 1)),
        BINARY(text -> "\u00ff\u00fe\u0000\u0080");

        @SuppressWarnings("ImmutableEnumChecker") // functions without a state
        private final UnaryOperator<String> change;

        Damage(UnaryOperator<String> change) {
            this.change = change;
        }

        void of(Path state) throws IOException {
            String text = Files.readString(state, StandardCharsets.ISO_8859_1);
            Files.write(state, change.apply(text).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedStateIsSaidAndTheMarksDecide(Damage damage) throws IOException {
        writeBoth();
        damage.of(sample.state());

        assertOnlyOthersAreLeft(sample.write(sample.page("a.html")), 1);
        assertThat(sample.write(sample.page("a.html")).warnings()).isEmpty();
    }

    @Test
    void aStateThatIsAFolderCannotBeWrittenAndIsNamed() throws IOException {
        writeBoth();
        Files.delete(sample.state());
        Files.createDirectories(sample.state().resolve("x"));

        assertThat(catchThrowable(() -> sample.write(sample.page("a.html"))))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot write state/site-");
        assertThat(site.resolve("b.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb.png", "a\r.png", "a\tb.png", "100%.png", "%0A.png", "a\u2028b.png", "\u007f.png"})
    void aNameThatIsMoreThanALineIsKnownAgain(String name) throws IOException {
        sample.write(sample.page("a.html"), OutputFile.text(name, "picture"));

        Written again = sample.write(sample.page("a.html"), OutputFile.text(name, "picture"));
        Written without = sample.write(sample.page("a.html"));

        assertThat(again).isEqualTo(new Written(0, 3, 0, false, List.of()));
        assertThat(without.warnings()).isEmpty();
        assertThat(site.resolve(name)).doesNotExist();
    }

    @Test
    void withoutAStateTheMarksDecideInSilence() throws IOException {
        writeBoth();
        Files.delete(sample.state());

        assertOnlyOthersAreLeft(sample.write(sample.page("a.html")), 0);
    }

    @Test
    void onlyWhatOthersMayNotReadIsPassedOver() throws IOException {
        Leftovers.OwnFiles visitor = new Leftovers.OwnFiles();

        assertThat(visitor.visitFileFailed(site, new AccessDeniedException("lost+found")))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(catchThrowable(() -> visitor.visitFileFailed(site, new IOException("no disk"))))
                .hasMessage("no disk");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatNobodyElseMayReadIsPassedOver() throws IOException {
        writeBoth();
        Files.delete(sample.state());
        Path file = sample.put("secret.html", "theirs");
        Path inside = sample.put("lost+found/theirs.html", "theirs");
        Set<PosixFilePermission> open = Files.getPosixFilePermissions(inside.getParent());
        Files.setPosixFilePermissions(file, Set.of());
        Files.setPosixFilePermissions(inside.getParent(), Set.of());
        try {
            Assumptions.assumeFalse(Files.isReadable(file), "an administrator reads all");
            assertThat(sample.write(sample.page("a.html")).deleted()).isEqualTo(7);
        } finally {
            Files.setPosixFilePermissions(inside.getParent(), open);
        }
        assertThat(inside).exists();
        assertThat(file).exists();
    }

    @Test
    void anotherNewslettersFolderIsLeftAloneAndKeepsItsState() throws IOException {
        OutputFolder english = sample.folder("site/en");
        List<OutputFile> files = List.of(
                Sample.page(english, "b.html", "b"),
                OutputFile.text("b.png", "picture"),
                OutputFile.text("assets/search/t1-0a1b2c.js", "x"));
        new SiteWriter(english, Disk.real()).write(files);
        sample.write(sample.page("en.html"), sample.page("en/c.html"), OutputFile.text("en/c.png", "picture"));
        Files.delete(sample.state());

        sample.write(sample.page("en.html"));

        assertThat(site.resolve("en/c.html")).doesNotExist();
        assertThat(site.resolve("en/c.png")).doesNotExist();
        assertThat(new SiteWriter(english, Disk.real()).write(files)).isEqualTo(new Written(0, 4, 0, false, List.of()));
    }

    @Test
    void aListOfAnotherNewsletterCountsForNothing() throws IOException {
        writeBoth();
        Files.delete(sample.state());
        Path list = site.resolve("assets/copied.txt");
        Files.writeString(list, Files.readString(list).replaceFirst("\\([0-9a-f]{12}\\)", "(0123456789ab)"));

        sample.write(sample.page("a.html"));

        assertThat(site.resolve("b.png")).exists();
        assertThat(list).exists();
    }

    @Test
    void theStateOfAStoppedRunKnowsOldFilesAndNewOnesWithoutTheList() throws IOException {
        sample.write(sample.page("a.html"), OutputFile.text("old.png", "old"));
        assertThat(catchThrowable(() -> new SiteWriter(sample.folder(), StoppingDisk.at(6))
                        .write(List.of(sample.page("a.html"), OutputFile.text("newer.png", "newer")))))
                .isInstanceOf(StoppingDisk.Stopped.class);
        assertThat(List.of(site.resolve("old.png"), site.resolve("newer.png")))
                .allSatisfy(file -> assertThat(file).exists());
        Files.delete(site.resolve("assets/copied.txt"));

        sample.write(sample.page("a.html"));

        assertThat(site).isDirectoryNotContaining(file -> !file.endsWith("a.html"));
    }

    @Test
    void aDraftOfAStoppedRunGoesAndAnotherNewslettersStays() throws IOException {
        writeBoth();
        Path draft = sample.put("2024/" + sample.folder().draftName(), "<head>");
        Path theirs = sample.put("2024/" + sample.folder("site/en").draftName(), "<head>");
        Files.delete(sample.state());

        sample.write(sample.page("a.html"));

        assertThat(draft).doesNotExist();
        assertThat(theirs).exists();
    }

    private void writeBoth() throws IOException {
        sample.write(
                sample.page("a.html"),
                sample.page("b.html"),
                OutputFile.text(
                        "feeds/b.xml",
                        "<feed><generator>" + sample.folder().mark().generator("1") + "</generator></feed>"),
                OutputFile.text("links.json", "[\"b\"]"),
                OutputFile.text("b.png", "picture"),
                OutputFile.text("old/b.html", "<p>a page from elsewhere, copied as it is"),
                OutputFile.text("assets/search/t12-0a1b2c.js", "newsletterSearch(0,0);"));
        sample.put("theirs.xml", "<feed/>");
        sample.put("theirs.html", "<meta name=\"generator\" content=\"newsletter-maven-plugin 1\">");
        sample.put("2023/b.png", "picture");
    }

    private void assertOnlyOthersAreLeft(Written written, int warnings) throws IOException {
        assertThat(written.warnings())
                .hasSize(warnings)
                .allMatch(line -> line.startsWith("the state of the site, state/"));
        assertThat(written.deleted()).isEqualTo(7);
        try (var all = Files.walk(site)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> site.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrder("a.html", "theirs.xml", "theirs.html", "2023/b.png");
        }
        assertThat(Arrays.asList(site.resolve("feeds"), site.resolve("old"), site.resolve("assets")))
                .allSatisfy(gone -> assertThat(gone).doesNotExist());
    }
}
