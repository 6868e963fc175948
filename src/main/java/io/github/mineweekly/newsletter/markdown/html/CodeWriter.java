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
            out.append("<p")
                    .append(form.styled(" class=\"nl-code-title\""))
                    .append('>')
                    .append(form.text(info.title()))
                    .append("</p>\n");
        }
        out.append("<pre")
                .append(form.styled(" class=\"nl-code\" tabindex=\"0\""))
                .append("><code");
        if (!info.language().isEmpty()) {
            out.append(" class=\"language-")
                    .append(HtmlEscape.html(info.language()))
                    .append('"');
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
            if (line.mark().isEmpty()) {
                out.append(text).append('\n');
            } else {
                out.append("<span class=\"")
                        .append(line.mark())
                        .append("\">")
                        .append(text)
                        .append("\n</span>");
            }
        }
    }
}
