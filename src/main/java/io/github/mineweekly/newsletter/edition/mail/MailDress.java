package io.github.mineweekly.newsletter.edition.mail;

import io.github.mineweekly.newsletter.edition.html.HtmlDress;
import io.github.mineweekly.newsletter.edition.html.Styled;
import io.github.mineweekly.newsletter.picture.PictureSize;
import io.github.mineweekly.newsletter.text.HtmlEscape;

/** HTML as mail programs read it. */
final class MailDress implements HtmlDress {
    /** How wide the text is, in pixels. */
    private static final int COLUMN = 592;

    @Override
    public String attributes(Styled element) {
        return MailStyle.of(element);
    }

    @Override
    public String link(Link link) {
        return "<a href=\"" + HtmlEscape.html(link.address()) + "\"" + MailStyle.LINK + ">" + link.html() + "</a>";
    }

    @Override
    public String image(Picture picture) {
        PictureSize size = picture.size();
        String width = size == null ? "" : " width=\"" + Math.min(COLUMN, size.width()) + '"';
        return "<img src=\"" + HtmlEscape.html(picture.address()) + "\" alt=\"" + HtmlEscape.html(picture.alt()) + '"'
                + width + MailStyle.IMAGE + ">";
    }

    @Override
    public String noteLabel(int number) {
        return "[" + number + "]";
    }

    @Override
    public boolean linksTitles() {
        return true;
    }
}
