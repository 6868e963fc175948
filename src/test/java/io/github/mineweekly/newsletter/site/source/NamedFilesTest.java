package io.github.mineweekly.newsletter.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.work.CountedWork;
import io.github.mineweekly.newsletter.work.CountedWork.Count;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedFilesTest {
    private static final List<String> FILES = List.of("src/a.md", "src/b, c.md", "src/第20期.md", "src/e\u0301.md");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weekly/src/a.md | src/a.md | 0",
                "weekly/src/a.md,weekly/src/第20期.md | src/a.md,src/第20期.md | 0",
                "./weekly/src/a.md, weekly//src/a.md | src/a.md | 0",
                "/checkout/weekly/src/a.md | src/a.md | 0",
                "weekly/src/b, c.md,weekly/src/a.md | src/a.md,src/b, c.md | 0",
                "weekly/src/\u00E9.md | src/e\u0301.md | 0",
                "README.md,weekly/src/a.md,weekly/src/z.md | src/a.md | 2",
                "src/a.md | '' | 1",
                "weekly/src/ | src/a.md,src/b, c.md,src/第20期.md,src/e\u0301.md | 0",
                ". | src/a.md,src/b, c.md,src/第20期.md,src/e\u0301.md | 0",
                "./ | src/a.md,src/b, c.md,src/第20期.md,src/e\u0301.md | 0",
                "/checkout | src/a.md,src/b, c.md,src/第20期.md,src/e\u0301.md | 0",
                "/checkout/ | src/a.md,src/b, c.md,src/第20期.md,src/e\u0301.md | 0",
                "weekly | src/a.md,src/b, c.md,src/第20期.md,src/e\u0301.md | 0",
                "/check,/checkouts,, | '' | 2",
                "weekly/sr,weekly/src/a | '' | 2",
                "weekly/src/a.md/,weekly/src/a.md/b | src/a.md | 1",
                "/elsewhere/weekly/src/a.md | '' | 1",
                // As git prints names that are not ASCII.
                "\"weekly/src/\\347\\254\\25420\\346\\234\\237.md\",weekly/src/a.md | src/a.md,src/第20期.md | 0",
                "\"weekly/src/e\\314\\201.md\" | src/e\u0301.md | 0",
                "\"weekly/src/b, c.md\" | src/b, c.md | 0",
                "README.md, \"x, y.png\" ,weekly/src/a.md | src/a.md | 2",
                "\"weekly/src/a.md,weekly/src/a.md\" | '' | 1",
                "\"weekly/src/a.md | '' | 1",
                "\"weekly/src/\\777\\9.md\",\"\\\",\" | '' | 2",
            })
    void aPathFromTheRepositorysRootNamesAFile(String typed, String expected, int others) {
        NamedFiles.Choice choice = of(typed);

        assertThat(choice.isAll()).isFalse();
        assertThat(choice.paths().stream().sorted()).isEqualTo(names(expected));
        assertThat(choice.others()).isEqualTo(others);
    }

    @Test
    void withoutPathsAllFilesAreMeant() {
        assertThat(of(" ").has("src/a.md")).isTrue();
        assertThat(of(" ").note()).isEmpty();
    }

    @Test
    void linesOfGitArePathsToo() {
        assertThat(of("weekly/src/a.md\nREADME.md\r\nweekly/src/第20期.md\n").paths())
                .containsExactlyInAnyOrder("src/a.md", "src/第20期.md");
    }

    @Test
    void pathsThatAreNotIssuesAreCountedInOneLine() {
        assertThat(of("weekly/src/a.md,x.md").note()).contains("1 of 2 paths in newsletter.only is not an issue");
        assertThat(of("y.md,x.md").note()).contains("2 of 2 paths in newsletter.only are not issues");
    }

    @Test
    void aPathOfNoFileIsAWarning(@TempDir Path checkout) throws IOException {
        Files.createFile(checkout.resolve("README.md"));
        NamedFiles named = new NamedFiles(
                "README.md,a.md b.md,weekly/src/a.md,z.md,x\u0000", checkout, checkout.resolve("weekly"));

        assertThat(named.among(FILES).warning())
                .contains("newsletter.only: there is no file `a.md b.md`, nor 1 more, in the repository;"
                        + " paths begin at its root, and commas or line ends separate them");
        assertThat(new NamedFiles("a.md", checkout, checkout).among(FILES).warning())
                .contains("newsletter.only: there is no file `a.md` in the repository; it was deleted, or the path does"
                        + " not begin at the root of the repository");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "img/a,b.png",
                "README.md,img/a,b.png,weekly/src/a.md",
                "img/a",
                "img/a,img/a,b.png",
                "\"img/a,b.png\"",
                "README.md,\"img/\\345\\233\\276,1.png\"",
                "img/e\u0301.png",
                "\"img/e\\314\\201.png\"",
                "img/u\u0308.png",
                "img/\u00FC.png",
                // That the system cannot ask for it does not say that it is absent.
                "x\u0000",
            })
    void aFileThatIsNoIssueIsNoWarning(String typed, @TempDir Path checkout) throws IOException {
        Files.createDirectory(checkout.resolve("img"));
        for (String file :
                List.of("README.md", "img/a", "img/a,b.png", "img/图,1.png", "img/e\u0301.png", "img/\u00FC.png")) {
            Files.createFile(checkout.resolve(file));
        }

        assertThat(new NamedFiles(typed, checkout, checkout.resolve("weekly"))
                        .among(FILES)
                        .warning())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"img/a,c.png", "img/c,b.png", "\"img/a,c.png\"", "\"img/a,b.png", "img/o\u0308.png"})
    void aNameWithACommaMayBeAbsentToo(String typed, @TempDir Path checkout) throws IOException {
        Files.createDirectory(checkout.resolve("img"));
        Files.createFile(checkout.resolve("img/a,b.png"));

        assertThat(new NamedFiles(typed, checkout, checkout).among(FILES).warning())
                .isPresent();
    }

    @Test
    void twiceTheFilesTakeTwiceTheWork() {
        CountedWork work = CountedWork.of(NamedFilesWork.class, "1.md\n");
        Count once = work.run(lines(1_000), Long.MAX_VALUE);
        Count twice = work.run(lines(2_000), Long.MAX_VALUE);
        assertThat(twice.end()).containsExactly("2000 files");
        assertThat(twice.steps()).isLessThan((long) (2.3 * once.steps()));
    }

    private static String lines(int files) {
        return IntStream.range(0, files).mapToObj(i -> i + ".md\n").collect(Collectors.joining());
    }

    private static NamedFiles.Choice of(String typed) {
        return new NamedFiles(typed, Path.of("/checkout"), Path.of("/checkout/weekly")).among(FILES);
    }

    private static List<String> names(String expected) {
        return FILES.stream()
                .filter(name -> List.of(expected.split(",(?=src/)")).contains(name))
                .sorted()
                .toList();
    }
}
