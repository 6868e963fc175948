package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.highlight.Highlighter;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.List;

/** Writes code with its language, its colours and its marked lines. */
final class CodeWriter {
    private final HtmlForm form;

    CodeWriter(HtmlForm form) {
        this.form = form;
    }

    void write(Block.Code code, StringBuilder out) {
        CodeInfo info = CodeInfo.of(code.info());
        if (!info.title().isEmpty()) {
            String title = form.text(info.title());
            out.append("<p" + form.styled(" class=\"nl-code-title\"") + '>' + title + "</p>\n");
        }
        out.append("<pre" + form.styled(" class=\"nl-code\" tabindex=\"0\"") + "><code");
        if (!info.language().isEmpty()) {
            out.append(" class=\"language-" + HtmlEscape.html(info.language()) + '"');
        }
        out.append('>');
        List<CodeLines.Line> lines = CodeLines.of(code.text(), info);
        if (form.isStyled()) {
            coloured(info, lines, out);
        } else {
            lines.forEach(line -> out.append(form.text(line.text())).append('\n'));
        }
        out.append("</code></pre>\n");
    }

    private static void coloured(CodeInfo info, List<CodeLines.Line> lines, StringBuilder out) {
        List<String> texts = Highlighter.lines(
                info.language(), lines.stream().map(CodeLines.Line::text).toList());
        for (int i = 0; i < lines.size(); i++) {
            CodeLines.Line line = lines.get(i);
            String text = texts.get(i);
            out.append(
                    line.mark().isEmpty() ? text + '\n' : "<span class=\"" + line.mark() + "\">" + text + "\n</span>");
        }
    }
}
