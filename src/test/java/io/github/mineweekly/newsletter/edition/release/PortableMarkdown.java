package io.github.mineweekly.newsletter.edition.release;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Markdown as a parser of others reads it, with the extensions of GitHub. */
public final class PortableMarkdown {
    private static final List<Extension> EXTENSIONS = List.of(
            AutolinkExtension.create(),
            FootnotesExtension.create(),
            StrikethroughExtension.create(),
            TablesExtension.create(),
            TaskListItemsExtension.create());

    private final Node document;
    private final Document html;

    public PortableMarkdown(String text) {
        document = Parser.builder().extensions(EXTENSIONS).build().parse(text);
        html = Jsoup.parse(HtmlRenderer.builder().extensions(EXTENSIONS).build().render(document));
    }

    public Document html() {
        return html;
    }

    /** What readers see, the text in place of pictures too. */
    public String text() {
        Document copy = html.clone();
        copy.select("img[alt]").forEach(image -> image.before(image.attr("alt")));
        copy.select("summary").forEach(summary -> summary.after(" "));
        return copy.body().text();
    }

    /** All addresses, of raw HTML too. */
    public List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                addresses.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                addresses.add(image.getDestination());
                visitChildren(image);
            }
        });
        for (Element element : html.select("[href]:not([data-footnote-ref]):not([data-footnote-backref]), [src]")) {
            addresses.add(element.hasAttr("href") ? element.attr("href") : element.attr("src"));
        }
        return addresses;
    }
}
