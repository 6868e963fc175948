package io.github.mineweekly.newsletter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.text.CaseFolding;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    /** Of which headings are made at random: scripts, marks, pictures, and what has no shape. */
    private static final List<String> PARTS = List.of(
            "C",
            "+",
            "#",
            ".",
            "net",
            " ",
            "-",
            "工具",
            "、",
            "ガ",
            "한국",
            "é",
            "e\u0301",
            "ß",
            "İ",
            "Σ",
            "😀",
            "👩\u200D💻",
            "\u00AD",
            "\u202E",
            "1",
            "①",
            "ﬁ",
            "Ａ",
            "%",
            "/",
            "\\",
            ":",
            "?",
            "*",
            "\u0000",
            "\t",
            "𠮷",
            "con",
            "index");

    @ParameterizedTest
    @CsvSource({
        "科技动态, 科技动态",
        "C++, c-plus-plus",
        "C#, c-sharp",
        "C, c",
        ".NET, dot-net",
        "ASP.NET Core, asp-dot-net-core",
        "Node.js, node-dot-js",
        "C++ / C#, c-plus-plus-c-sharp",
        "前端+后端, 前端-plus-后端",
        "Tips + Tricks, tips-tricks",
        "'#20', 20",
        "1. 工具, 1-工具",
        "1.工具, 1-工具",
        "2.Tools, 2-tools",
        "Misc., misc",
        "等等...More, 等等-more",
        "3D, 3d",
        "工具（上）, 工具-上",
        "Café, cafe",
        "Straße, strasse",
        "ガイド, ガイド",
        "한국 소식, 한국-소식",
        "🚀, 🚀",
        "AI 🚀 Tools, ai-tools"
    })
    void aNameSaysWhatTheHeadingSays(String heading, String name) {
        assertThat(FileName.of(heading)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "***", "-", "+ +", "\u200B", "/", ".."})
    void aNameWithNothingLeftIsAHash(String heading) {
        assertThat(FileName.of(heading)).matches("[0-9a-f]{8}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "CON", "nul", "Com1", "LPT９", "🚀 Aux"})
    void aNameThatIsTakenGetsAHash(String heading) {
        assertThat(FileName.of(heading)).matches("[a-z]+[0-9]?-[0-9a-f]{8}");
    }

    @Test
    void aLongNameIsCutBetweenCharactersAndTwoOfOneBeginningStayTwo() {
        String han = "汉".repeat(200);
        String mixed = "a" + "𠮷".repeat(40);

        assertThat(FileName.of(han)).matches("汉{23}-[0-9a-f]{8}");
        assertThat(FileName.of(mixed)).matches("a(?:𠮷){17}-[0-9a-f]{8}");
        assertThat(FileName.of(han + "字")).isNotEqualTo(FileName.of(han));
        assertThat(FileName.of("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(FileName.of("x".repeat(81))).matches("x{71}-[0-9a-f]{8}");
    }

    @Test
    void everyNameIsShortComposedAndFitForAnyFileSystem() {
        Random random = new Random(7);
        for (int run = 0; run < 20_000; run++) {
            StringBuilder heading = new StringBuilder();
            random.ints(1 + random.nextInt(run % 10 == 0 ? 90 : 6), 0, PARTS.size())
                    .forEach(part -> heading.append(PARTS.get(part)));
            String name = FileName.of(heading.toString());

            assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 80);
            assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).isTrue();
            // How a sigma is written depends on what follows it.
            assertThat(CaseFolding.path(name).replace('ς', 'σ')).isEqualTo(name.replace('ς', 'σ'));
            assertThat(name)
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\s<>:\"/\\\\|?*.#%]")
                    .doesNotStartWith("_");
            assertThat(name).doesNotMatch("index|con|prn|aux|nul|(com|lpt)[0-9]");
            assertThat(FileName.of(Normalizer.normalize(heading, Normalizer.Form.NFD)))
                    .isEqualTo(name);
        }
    }

    @Test
    void hostsNeverShareAName() {
        Map<String, String> names = new HashMap<>();
        for (String host : List.of(
                "a-b.com",
                "a.b.com",
                "a.b-com",
                "a--b.com",
                "a_b.com",
                "例.com",
                "con",
                "other.sites",
                "x".repeat(300),
                "x".repeat(301),
                "[::1]",
                "a.b.com:8080")) {
            String name = FileName.ofHost(host, Set.of("other-sites"));

            assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 80);
            assertThat(name).doesNotContainPattern("[\\s<>:\"/\\\\|?*.#%]");
            assertThat(names.put(name, host)).isNull();
        }
        assertThat(names).containsEntry("a-b-com", "a.b.com").doesNotContainKeys("other-sites", "con");
    }
}
