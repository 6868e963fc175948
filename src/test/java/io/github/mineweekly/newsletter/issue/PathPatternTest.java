package io.github.mineweekly.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {
    @ParameterizedTest
    @CsvSource({
        "**/*.md, a.md, true",
        "**/*.md, 2023/10/a.md, true",
        "*.md, 2023/a.md, false",
        "2023/, 2023/10/a.md, true",
        "2023/**, 2024/a.md, false",
        "**/draft-?.md, x/draft-1.md, true",
        "**/draft-?.md, x/draft-12.md, false",
        "第*期.md, 第20期.md, true",
        "a+b(1).md, a+b(1).md, true",
        "🚧/**, 🚧/a.md, true",
        "**/🚧*.md, x/🚧1.md, true",
        "**/🚧?.md, x/🚧12.md, false",
        "𠀀?.md, 𠀁1.md, false",
        "**, any/thing.md, true",
    })
    void patternMatchesAsInAnt(String pattern, String path, boolean matches) {
        assertThat(new PathPattern(pattern).matches(path)).isEqualTo(matches);
    }
}
