package io.github.mineweekly.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Chinese README has what the English has: the same parts, in the same order, to type and to paste. */
class TranslationTest {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|(?m)^\\s*# .*$|\\s# .*$");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!#)([^)]+)\\)");
    private static final Pattern BULLET = Pattern.compile("- .*");
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");

    private Document english;
    private Document chinese;

    @BeforeEach
    void read() throws IOException {
        english = Document.readme();
        chinese = Document.chineseReadme();
    }

    @Test
    void bothHaveTheSameHeadingsByLevel() {
        assertThat(levels(chinese)).isEqualTo(levels(english));
    }

    @Test
    void bothHaveTheSameTablesByRowsAndCells() {
        assertThat(chinese.tables()).isEqualTo(english.tables());
    }

    @Test
    void bothHaveTheSameBlocksButForComments() {
        assertThat(chinese.blocks().stream().map(TranslationTest::withoutComments))
                .containsExactlyElementsOf(english.blocks().stream()
                        .map(TranslationTest::withoutComments)
                        .toList());
    }

    @Test
    void bothHaveTheSameCodeCommandsAndLinks() {
        assertThat(chinese.inlineCode()).containsExactlyInAnyOrderElementsOf(english.inlineCode());
        assertThat(chinese.commands()).containsExactlyInAnyOrderElementsOf(english.commands());
        assertThat(links(chinese, "README.md")).containsExactlyInAnyOrderElementsOf(links(english, "README.zh-CN.md"));
    }

    @Test
    void bothHaveTheSameLists() {
        assertThat(bullets(chinese)).isEqualTo(bullets(english));
    }

    @Test
    void eachLeadsToTheOtherAtItsTop() {
        assertThat(english.prose().subList(0, 3)).contains("**English** · [简体中文](README.zh-CN.md)");
        assertThat(chinese.prose().subList(0, 3)).contains("[English](README.md) · **简体中文**");
    }

    /** A sentence that was added in English and only copied. */
    @Test
    void noSentenceOfTheChineseIsEnglish() {
        assertThat(chinese.prose().stream()
                        .map(line -> line.replaceAll("`[^`]*`|\\]\\([^)]*\\)", ""))
                        .filter(line -> line.split(" [a-z]+").length > 6))
                .allMatch(HAN.asMatchPredicate());
    }

    private static List<Integer> levels(Document document) {
        return document.headings().stream().map(heading -> heading.indexOf(' ')).toList();
    }

    private static String withoutComments(CodeBlock block) {
        return block.language().equals("markdown")
                ? block.text()
                : block.language() + "\n" + COMMENT.matcher(block.text()).replaceAll("");
    }

    private static List<String> links(Document document, String other) {
        return LINK.matcher(String.join("\n", document.prose()))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.equals(other))
                .toList();
    }

    private static long bullets(Document document) {
        return document.prose().stream().filter(BULLET.asMatchPredicate()).count();
    }
}
