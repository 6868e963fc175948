package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.List;

/** Writes the footnotes below an article. */
public final class FootnoteWriter {
    private FootnoteWriter() {}

    public static String html(List<Footnotes.Note> notes, BlockWriter writer, HtmlForm form) {
        if (notes.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<section");
        out.append(form.styled(" class=\"nl-notes\"")).append(" role=\"doc-endnotes\"><ol>\n");
        for (Footnotes.Note note : notes) {
            out.append("<li id=\"").append(Footnotes.id(note.number())).append("\">\n");
            out.append(writer.write(note.body()));
            for (int i = 1; i <= note.marks(); i++) {
                String mark = form.address("#" + InlineWriter.markId(note.number(), i));
                out.append("<a" + form.styled(" class=\"nl-note-back\"") + " href=\"" + HtmlEscape.html(mark)
                        + "\">↩︎</a>");
            }
            out.append("\n</li>\n");
        }
        return out.append("</ol></section>\n").toString();
    }
}
