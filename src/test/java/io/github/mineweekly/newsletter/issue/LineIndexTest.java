package io.github.mineweekly.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Position;
import org.junit.jupiter.api.Test;

class LineIndexTest {
    @Test
    void columnsOfALongLineCountCodePoints() {
        String line = "a😀\uD83D字\uDE00".repeat(300);
        LineIndex lines = new LineIndex("一\n" + line);
        for (int i = 0; i <= line.length(); i++) {
            assertThat(lines.position(2 + i)).isEqualTo(new Position(2, line.codePointCount(0, i) + 1));
        }
        assertThat(lines.line(2)).isEqualTo(line);
        assertThat(lines.quoted(2)).isEqualTo(line).isSameAs(lines.quoted(2));
    }

    @Test
    void lfCrlfAndLoneCrEndALineAndNothingElseDoes() {
        LineIndex lines = new LineIndex("a\nb\r\nc\rd\u2028e\u0085f");

        assertThat(lines.count()).isEqualTo(4);
        assertThat(lines.line(2)).isEqualTo("b");
        assertThat(lines.line(3)).isEqualTo("c");
        assertThat(lines.line(4)).isEqualTo("d\u2028e\u0085f");
    }

    @Test
    void columnCountsCodePoints() {
        String text = "x\n🎉期a";
        LineIndex lines = new LineIndex(text);

        assertThat(lines.position(text.indexOf('a'))).isEqualTo(new Position(2, 3));
        assertThat(lines.offset(new Position(2, 3))).isEqualTo(text.indexOf('a'));
    }

    @Test
    void everyOffsetComesBackFromItsPosition() {
        String text = "---\r\ntitle: 第 20 期\n\n𠮷\rend\n";
        LineIndex lines = new LineIndex(text);

        for (int i = 0; i <= text.length(); i++) {
            boolean insideAPair = i < text.length() && Character.isLowSurrogate(text.charAt(i));
            boolean isLineEnd = i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
            if (!insideAPair && !isLineEnd) {
                assertThat(lines.offset(lines.position(i))).isEqualTo(i);
            }
        }
    }

    @Test
    void emptyTextHasOneEmptyLine() {
        assertThat(new LineIndex("").count()).isEqualTo(1);
        assertThat(new LineIndex("").line(1)).isEmpty();
    }
}
