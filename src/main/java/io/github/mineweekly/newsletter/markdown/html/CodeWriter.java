package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.highlight.Highlighter;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.List;

/** Writes code with its language, its colours and its marked lines. */
final class CodeWriter {
    void write(Block.Code code, StringBuilder out) {
        CodeInfo info = CodeInfo.of(code.info());
        if (!info.title().isEmpty()) {
            out.append("<p class=\"nl-code-title\">")
                    .append(HtmlEscape.html(info.title()))
                    .append("</p>\n");
        }
        out.append("<pre class=\"nl-code\" tabindex=\"0\"><code");
        if (!info.language().isEmpty()) {
            out.append(" class=\"language-")
                    .append(HtmlEscape.html(info.language()))
                    .append('"');
        }
        out.append('>');
        List<CodeLines.Line> lines = CodeLines.of(code.text(), info);
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
        out.append("</code></pre>\n");
    }
}
