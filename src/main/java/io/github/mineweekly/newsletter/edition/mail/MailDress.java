package io.github.mineweekly.newsletter.edition.mail;

import io.github.mineweekly.newsletter.edition.html.HtmlDress;
import io.github.mineweekly.newsletter.edition.html.Styled;
import io.github.mineweekly.newsletter.picture.PictureSize;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.MediaType;
import io.github.mineweekly.newsletter.text.WebAddress;

/** HTML as mail programs read it. Used once. */
final class MailDress implements HtmlDress {
    /** How wide the text is, in pixels. */
    static final int COLUMN = 592;

    private final boolean rightToLeft;
    private int leftOut;
    private int drawings;

    MailDress(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    @Override
    public boolean rightToLeft() {
        return rightToLeft;
    }

    @Override
    public String attributes(Styled element) {
        return rightToLeft ? MailStyle.mirrored(element) : MailStyle.of(element);
    }

    @Override
    public String link(Link link) {
        return "<a href=\"" + HtmlEscape.html(link.address()) + "\"" + MailStyle.LINK + ">" + link.html() + "</a>";
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
        if (MediaType.of(WebAddress.path(picture.address())).equals("image/svg+xml")) {
            drawings++;
        }
        int pixels = pixels(picture);
        String width = pixels == 0 ? "" : " width=\"" + Math.min(COLUMN, pixels) + '"';
        return "<img src=\"" + HtmlEscape.html(picture.address()) + "\" alt=\"" + HtmlEscape.html(picture.alt()) + '"'
                + width + MailStyle.IMAGE + ">";
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

    /** How many pictures are SVG. */
    int drawings() {
        return drawings;
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
