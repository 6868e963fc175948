package io.github.mineweekly.newsletter.edition.wechat;

import io.github.mineweekly.newsletter.edition.html.HtmlDress;
import io.github.mineweekly.newsletter.edition.html.Styled;
import io.github.mineweekly.newsletter.edition.view.WeChatView;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * HTML as the editor of WeChat takes it, which drops classes, ids and style sheets, and makes dark colours itself. Used
 * once: it counts the links and pictures that it is asked for.
 */
final class WeChatDress implements HtmlDress {
    private static final Map<Styled, String> STYLES = Styled.attributes("edition/wechat-styles.txt");
    static final char NO_BREAK_SPACE = '\u00a0';
    private static final Pattern SPACES = Pattern.compile("^ +| {2,}");
    private static final String OWN_HOST = "mp.weixin.qq.com";

    private final Map<String, WeChatView.NumberedLink> references = new LinkedHashMap<>();
    private final Set<String> images = new LinkedHashSet<>();
    private final String note;

    /** @param note what a footnote is called, with {@code {0}} for its number */
    WeChatDress(String note) {
        this.note = note;
    }

    @Override
    public String attributes(Styled element) {
        return STYLES.getOrDefault(element, "");
    }

    @Override
    public String link(Link link) {
        String address = link.address();
        if (WebAddress.scheme(address).isEmpty()) {
            return link.html();
        }
        if (WebAddress.isHttp(address) && WebAddress.host(address).equals(OWN_HOST)) {
            return "<a href=\"" + HtmlEscape.html(address) + "\" style=\"color:#576b95;text-decoration:none\">"
                    + link.html() + "</a>";
        }
        // An address that is the text can be copied where it is.
        return link.bare()
                ? link.html()
                : link.html() + start("sup", Styled.NOTE_MARK) + "["
                        + number(WebAddress.readable(address), WebAddress.readable(link.text())) + "]</sup>";
    }

    @Override
    public String image(Picture picture) {
        String address = picture.address();
        if (!WebAddress.isPicture(address)) {
            images.add(picture.path() == null ? "foreign\t" + address : "local\t" + picture.path());
        }
        String width = picture.width() == null ? "" : "width:" + picture.width() + ";";
        return "<img src=\"" + HtmlEscape.html(address) + "\" alt=\"" + HtmlEscape.html(picture.alt()) + "\" style=\""
                + width + "max-width:100%;height:auto\">";
    }

    /** Its editor joins lines and takes spaces away where several follow each other, in code too. */
    @Override
    public String codeLine(String html) {
        String line = html.replace("\t", "    ");
        return SPACES.matcher(line).replaceAll(run -> run.group().replace(' ', NO_BREAK_SPACE)) + "<br>";
    }

    /** Its editor has no other direction. */
    @Override
    public boolean rightToLeft() {
        return false;
    }

    @Override
    public String noteLabel(int number) {
        return "[" + HtmlEscape.html(note.replace("{0}", String.valueOf(number))) + "]";
    }

    /** Its editor would show one within an entry below a dot or a number of its own. */
    @Override
    public boolean nestsLists() {
        return false;
    }

    @Override
    public boolean linksTitles() {
        return false;
    }

    /** Each address has one number, that of the text which is linked first. */
    private int number(String address, String text) {
        return references
                .computeIfAbsent(address, it -> new WeChatView.NumberedLink(references.size() + 1, text, address))
                .number();
    }

    /** The links that WeChat does not let an article have. */
    List<WeChatView.NumberedLink> references() {
        return List.copyOf(references.values());
    }

    /** One line each, in the order of the article. */
    Set<String> images() {
        return images;
    }
}
