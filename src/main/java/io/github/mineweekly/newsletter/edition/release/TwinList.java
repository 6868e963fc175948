package io.github.mineweekly.newsletter.edition.release;

import java.time.LocalDate;
import java.util.List;

/** The list of all issues as Markdown, in the form of {@code llms.txt}: a title, a summary, a list of links. */
public final class TwinList {
    private TwinList() {}

    /**
     * An issue in the list.
     *
     * @param address absolute
     * @param description or empty
     */
    public record Entry(String title, String address, LocalDate date, String description) {}

    /**
     * @param name the newsletter's
     * @param description of it, or empty
     */
    public static String text(String name, String description, List<Entry> entries) {
        StringBuilder out = new StringBuilder("# " + MarkdownEscape.heading(line(name)) + "\n\n");
        if (!description.isBlank()) {
            out.append("> ").append(MarkdownEscape.lines(line(description))).append("\n\n");
        }
        for (Entry entry : entries) {
            out.append("- [").append(line(entry.title())).append("](");
            out.append(MarkdownInlines.target(entry.address())).append("): ").append(entry.date());
            out.append(entry.description().isBlank() ? "" : ", " + line(entry.description()));
            out.append('\n');
        }
        return out.toString();
    }

    private static String line(String text) {
        return Mentions.unmarked(MarkdownEscape.text(text.strip()));
    }
}
