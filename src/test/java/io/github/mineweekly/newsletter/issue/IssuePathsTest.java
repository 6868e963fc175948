package io.github.mineweekly.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuePathsTest {
    @ParameterizedTest
    @CsvSource({
        "a.png, 2026/a.png",
        "./a.png, 2026/a.png",
        "../a.png, a.png",
        "x/../../img//a.png, img/a.png",
        "/a.png, a.png",
        "/x/./a.png, x/a.png",
        "a%20b#c?.png, 2026/a%20b#c?.png",
        "e\u0301.png, 2026/\u00e9.png",
        "x/, 2026/x/",
        "../, ''"
    })
    void aPathIsRelativeToTheIssueOrTheNewsletter(String typed, String path) {
        assertThat(IssuePaths.resolve("2026/01-11.md", typed)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../a.png", "/../a.png", "x/../../../a.png"})
    void aPathThatLeadsOutIsNone(String typed) {
        assertThat(IssuePaths.resolve("2026/01-11.md", typed)).isEmpty();
    }
}
