package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import java.util.List;

/** Writes the footnotes below an article. */
public final class FootnoteWriter {
    private FootnoteWriter() {}

    public static String html(List<Footnotes.Note> notes, BlockWriter writer) {
        if (notes.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<section class=\"nl-notes\" role=\"doc-endnotes\"><ol>\n");
        for (Footnotes.Note note : notes) {
            out.append("<li id=\"nl-note-").append(note.number()).append("\">\n");
            out.append(writer.write(note.body()));
            for (int i = 1; i <= note.marks(); i++) {
                out.append("<a class=\"nl-note-back\" href=\"#");
                out.append(InlineWriter.markId(note.number(), i)).append("\">↩︎</a>");
            }
            out.append("\n</li>\n");
        }
        return out.append("</ol></section>\n").toString();
    }
}
