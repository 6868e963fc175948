package io.github.mineweekly.newsletter.edition.mail;

import io.github.mineweekly.newsletter.edition.html.HtmlDress;
import io.github.mineweekly.newsletter.edition.html.Styled;
import io.github.mineweekly.newsletter.picture.PictureSize;
import io.github.mineweekly.newsletter.text.Counted;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.MediaType;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * HTML as mail programs read it. Its styles are written into each element, since not every mail program reads a style
 * sheet; what has a colour also has a class, by which the rules for dark mode find it. Used once.
 */
final class MailDress implements HtmlDress {
    /** How wide the text is, in pixels. */
    static final int COLUMN = 592;

    private static final Map<Styled, String> ATTRIBUTES = Styled.attributes("edition/mail-styles.txt");
    private static final String LINK = " class=\"a\" style=\"color:#a3331f;text-decoration:underline\"";
    private static final String IMAGE = " style=\"max-width:100%;height:auto;border:0\"";

    private final boolean rightToLeft;
    private int leftOut;
    private final Set<String> kinds = new TreeSet<>();
    private int ofBrowsers;

    MailDress(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    @Override
    public boolean rightToLeft() {
        return rightToLeft;
    }

    @Override
    public String attributes(Styled element) {
        String attributes = ATTRIBUTES.getOrDefault(element, "");
        return rightToLeft ? mirrored(element, attributes) : attributes;
    }

    /** For what is read from the right; code is not, and the table around it says where its lines begin. */
    private static String mirrored(Styled element, String attributes) {
        String direction = element == Styled.CODE || element == Styled.CODE_BLOCK ? " dir=\"ltr\"" : "";
        return direction
                + attributes
                        .replace("white-space:", "text-align:left;white-space:")
                        .replace("border-left:", "border-right:")
                        .replaceAll("(margin|padding):0 0 (\\w+) (\\d+px)", "$1:0 $3 $2 0");
    }

    @Override
    public String link(Link link) {
        return "<a href=\"" + HtmlEscape.html(link.address()) + "\"" + LINK + ">" + link.html() + "</a>";
    }

    @Override
    public String codeLine(String html) {
        return html + "\n";
    }

    /** Mail programs show no picture that is in the text itself. */
    @Override
    public String image(Picture picture) {
        if (WebAddress.isPicture(picture.address())) {
            leftOut++;
            return HtmlEscape.html(picture.alt());
        }
        String kind = MediaType.ofBrowsers(WebAddress.path(picture.address()));
        if (!kind.isEmpty()) {
            kinds.add(kind);
            ofBrowsers++;
        }
        int pixels = pixels(picture);
        String width = pixels == 0 ? "" : " width=\"" + Math.min(COLUMN, pixels) + '"';
        return "<img src=\"" + HtmlEscape.html(picture.address()) + "\" alt=\"" + HtmlEscape.html(picture.alt()) + '"'
                + width + IMAGE + ">";
    }

    /** How wide it is to be; 0 if that is not known. Outlook knows no other width than that of the attribute. */
    private static int pixels(Picture picture) {
        String typed = picture.width();
        PictureSize size = picture.size();
        if (typed == null) {
            return size == null ? 0 : size.width();
        }
        int number = Integer.parseInt(typed.replaceAll("\\D", ""));
        return typed.endsWith("%") ? Math.max(1, COLUMN * number / 100) : number;
    }

    /** How many pictures were left out. */
    int leftOut() {
        return leftOut;
    }

    /** The pictures that only browsers show, such as {@code 2 pictures in SVG}; empty if there are none. */
    String ofBrowsers() {
        return ofBrowsers == 0 ? "" : Counted.of(ofBrowsers, "picture") + " in " + String.join(" or ", kinds);
    }

    @Override
    public String noteLabel(int number) {
        return "[" + number + "]";
    }

    @Override
    public boolean nestsLists() {
        return true;
    }

    @Override
    public boolean linksTitles() {
        return true;
    }
}
