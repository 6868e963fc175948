package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.markdown.tree.OutlineEntry;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.util.List;

/** What {@code [[toc]]} becomes: the headings of levels 2 and 3, as in VitePress. */
public final class Contents {
    private Contents() {}

    public static String html(List<OutlineEntry> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<nav class=\"nl-toc\">");
        write(entries, out);
        return out.append("</nav>\n").toString();
    }

    private static void write(List<OutlineEntry> entries, StringBuilder out) {
        out.append("<ul>\n");
        for (OutlineEntry entry : entries) {
            Heading heading = entry.heading();
            out.append("<li><a href=\"#")
                    .append(HtmlEscape.html(UrlEncoding.address(heading.id())))
                    .append("\">");
            out.append(HtmlEscape.html(heading.text())).append("</a>");
            if (!entry.children().isEmpty()) {
                out.append('\n');
                write(entry.children(), out);
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }
}
