package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mineweekly.newsletter.text.Characters;

/**
 * The text of a code block. The lines of a fenced one are without the indentation of the block itself; where that ends
 * inside a tab, flexmark leaves the tab to the code.
 */
final class CodeText {
    private static final int TAB = 4;

    private CodeText() {}

    /** Without empty lines at the end. */
    static String of(IndentedCodeBlock code) {
        String text = Fragments.verbatim(code.getContentLines()).text();
        int end = Characters.before(text, text.length(), " \t\n");
        return text.substring(0, text.indexOf('\n', end) + 1);
    }

    static String of(FencedCodeBlock code) {
        BasedSequence opening = code.getOpeningMarker();
        CharSequence body = opening.getBaseSequence();
        int fence = column(body, opening.getStartOffset());
        StringBuilder out = new StringBuilder();
        for (BasedSequence line : code.getContentLines()) {
            String text = Fragments.withoutLineEnd(line.toString());
            out.append(text.startsWith("\t") ? outdented(text, column(body, line.getStartOffset()), fence) : text)
                    .append('\n');
        }
        return out.toString();
    }

    private static String outdented(String text, int begin, int fence) {
        int column = begin;
        int i = 0;
        while (i < text.length() && column < fence && Characters.isSpaceOrTab(text.charAt(i))) {
            column = after(text.charAt(i), column);
            i++;
        }
        return " ".repeat(Math.max(0, i == 0 ? 0 : column - fence)) + text.substring(i);
    }

    /** Where an offset is in its line, in columns. */
    private static int column(CharSequence body, int offset) {
        int column = 0;
        for (int i = Characters.lineStart(body, offset); i < offset; i++) {
            column = after(body.charAt(i), column);
        }
        return column;
    }

    private static int after(char c, int column) {
        return c == '\t' ? column + TAB - column % TAB : column + 1;
    }
}
