package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.markdown.tree.LimitExceededException;
import io.github.mineweekly.newsletter.markdown.tree.Limits;
import io.github.mineweekly.newsletter.markdown.tree.OutlineEntry;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.util.List;

/** What {@code [[toc]]} becomes: the headings of levels 2 and 3, as in VitePress. */
public final class Contents {
    private Contents() {}

    /**
     * @param places where it is written
     * @param length of what is written
     * @throws LimitExceededException if that is too much in all
     */
    public static void check(List<Block.TableOfContents> places, int length) {
        for (int i = 1; i < places.size(); i++) {
            if ((i + 1L) * length > Limits.MOST_EXPANDED) {
                String what = "contents that are more than " + Limits.MOST_EXPANDED + " characters together";
                throw new LimitExceededException(
                        BodyRules.TOO_COMPLEX, what, places.get(i).offset());
            }
        }
    }

    public static String html(List<OutlineEntry> entries, HtmlForm form) {
        if (entries.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<nav");
        out.append(form.styled(" class=\"nl-toc\"")).append('>');
        write(entries, form, out);
        return out.append("</nav>\n").toString();
    }

    private static void write(List<OutlineEntry> entries, HtmlForm form, StringBuilder out) {
        out.append("<ul>\n");
        for (OutlineEntry entry : entries) {
            Heading heading = entry.heading();
            String address = form.address("#" + UrlEncoding.address(heading.id()));
            out.append("<li><a href=\"").append(HtmlEscape.html(address)).append("\">");
            out.append(form.text(heading.text())).append("</a>");
            if (!entry.children().isEmpty()) {
                out.append('\n');
                write(entry.children(), form, out);
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }
}
