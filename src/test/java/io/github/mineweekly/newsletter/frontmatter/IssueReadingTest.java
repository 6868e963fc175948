package io.github.mineweekly.newsletter.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueReadingTest {
    private static Issue read(String more) {
        return readBefore(more, "Text\n");
    }

    private static Issue readBefore(String more, String body) {
        String text = "---\ntitle: Mine Weekly 第 20 期\ndate: 2023-10-01\n" + more + "---\n" + body;
        return Case.PARSER
                .parse(SourceFile.of("a.md", "a.md", text, false))
                .value()
                .map(FrontMatter::issue)
                .orElseThrow();
    }

    @Test
    void absentKeysGetTheirDefaults() {
        Issue issue = read("");
        assertThat(issue.title()).isEqualTo("Mine Weekly 第 20 期");
        assertThat(issue.date()).isEqualTo(LocalDate.of(2023, 10, 1));
        assertThat(issue.updated()).isEqualTo(issue.date());
        assertThat(issue.description()).isEmpty();
        assertThat(issue.outline()).isNull();
        assertThat(issue.hidden()).isFalse();
        assertThat(issue.draft()).isFalse();
        assertThat(issue.issueNumber()).hasValue(20);
        assertThat(issue.authors()).isEmpty();
        assertThat(issue.cover()).isNull();
        assertThat(issue.body()).isEqualTo("Text\n");
    }

    @Test
    void everyKeyIsRead() {
        Issue issue = read("""
                description: >
                  One line
                  and another
                outline: {level: [2, 4], label: 目录}
                hidden: true
                draft: false
                number: 021
                updated: 2023-10-02
                author: [Li, 韩]
                tags: [a, b]
                cover: a.png
                aliases: [/old/20.html]
                # newsletter:off unknown-key, date-in-future
                """);
        assertThat(issue.description()).isEqualTo("One line and another");
        assertThat(issue.outline()).isEqualTo(new Outline.LevelRange(2, 4, "目录"));
        assertThat(issue.hidden()).isTrue();
        assertThat(issue.number()).isEqualTo(21);
        assertThat(issue.updated()).isEqualTo(LocalDate.of(2023, 10, 2));
        assertThat(issue.authors()).containsExactly("Li", "韩");
        assertThat(issue.tags()).containsExactly("a", "b");
        assertThat(issue.cover()).isEqualTo("a.png");
        assertThat(issue.aliases()).containsExactly("old/20.html");
    }

    @Test
    void whatAListRepeatsIsReadOnce() {
        Issue issue = read("""
                author: [Li, 韩, Li]
                tags: [AI, b, "AI ", ai, ＡＩ]
                """);
        assertThat(issue.authors()).containsExactly("Li", "韩");
        assertThat(issue.tags()).containsExactly("AI", "b");
    }

    @ParameterizedTest
    @CsvSource({"maybe,true", "[false],true", "yes,true", "no,false", "否,false", "'\"false\"',false", "'',false"})
    void whatIsNotABooleanHidesRatherThanLeaks(String typed, boolean hidden) {
        assertThat(read("hidden: " + typed + "\n").hidden()).isEqualTo(hidden);
        assertThat(read("draft: " + typed + "\n").draft()).isEqualTo(hidden);
    }

    @Test
    void aKeyAtTheEndOfATextHoldsBackUnlessTheRuleIsSilenced() {
        String text = "description: |\n  Read:\n  draft: true\n";
        assertThat(read(text).draft()).isTrue();
        assertThat(read("# newsletter:off hiding-key-within-value\n" + text).draft())
                .isFalse();
        assertThat(read(text + "  and so on\n").draft()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "#true,true",
        "#maybe,true",
        "# true,false",
        "## true,true",
        "#-----,false",
        "#false by default,false",
        "#no idea,true",
        "#false,false",
        "~ #true,true",
    })
    void aBooleanThatIsACommentHidesRatherThanLeaks(String typed, boolean draft) {
        assertThat(read("draft: " + typed + "\n").draft()).isEqualTo(draft);
        assertThat(read("Hidden: " + typed + "\n").hidden()).isEqualTo(draft);
    }

    @ParameterizedTest
    @CsvSource({
        "published: #false,true",
        "status: #draft,true",
        "Published: #no,true",
        "published: #true,false",
        "status: # draft,false",
        "status: published #draft,false",
        "mood: #draft,false",
    })
    void aKeyOfAnotherToolWhoseValueIsACommentHidesRatherThanLeaks(String typed, boolean draft) {
        assertThat(read(typed + "\n").draft()).isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ndraft: true\n---\n",
                "\n---\nstatus: draft\n---\n",
                "\n---\ndraft: true\n",
                "published: false\n",
                "\ndraft: true\n---\n",
                "\ndraft: true\n"
            })
    void aKeyAfterAFenceThatComesTooEarlyHoldsBackUnlessTheRuleIsSilenced(String after) {
        assertThat(readBefore("", after).draft()).isTrue();
        assertThat(readBefore("# newsletter:off front-matter-continued\n", after)
                        .draft())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ndraft: true is a key\n", "\n---\n\ndraft: true\n---\n", "draft: true is a key\n"})
    void aTextThatLooksLikeAKeyHoldsNothingBack(String after) {
        assertThat(readBefore("", after).draft()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "author: {draft: true}",
                "hugo: {draft: true}",
                "params: [{draft: true}]",
                "extra: {nested: {draft: true}}",
                "params: {hidden: true, draft: true}",
                "status: wip",
                "\u3000\u3000draft: true",
                "\u00A0\u00A0draft: true"
            })
    void whatIsPlainToAPersonHoldsBack(String line) {
        assertThat(read(line + "\n").draft()).isTrue();
    }

    @Test
    void hiddenWithinAMapIsThatOfThePageOrOfSomethingElse() {
        assertThat(read("newsletter: {hidden: true}\n").hidden()).isTrue();
        assertThat(read("sidebar: {hidden: true}\nparams: {toc: {hidden: true}}\n")
                        .hidden())
                .isFalse();
    }

    @Test
    void aMisspeltKeyIsReadAsTheRightOne() {
        assertThat(read("Hidden: true\n").hidden()).isTrue();
        assertThat(read("# newsletter:off misspelt-key\nhide: true\n").hidden()).isFalse();
    }

    @Test
    void outlinesOfEveryShapeAreRead() {
        assertThat(read("outline: false\n").outline()).isEqualTo(new Outline.None());
        assertThat(read("outline: deep\n").outline()).isEqualTo(Outline.deep());
        assertThat(read("outline: 3\n").outline()).isEqualTo(Outline.levels(3, 3));
        assertThat(read("outline: [2, 3]\n").outline()).isEqualTo(Outline.levels(2, 3));
        assertThat(read("outline: [3, 2]\n").outline()).isNull();
    }
}
