package io.github.mineweekly.newsletter.edition.html;

import io.github.mineweekly.newsletter.picture.PictureSize;
import org.jspecify.annotations.Nullable;

/** How an edition wants its HTML. */
public interface HtmlDress {
    /** The attributes of an element, with a space before each; empty for none. */
    String attributes(Styled element);

    /** The beginning of an element with a style. */
    default String start(String tag, Styled style) {
        return "<" + tag + attributes(style) + ">";
    }

    /** An element in a line of its own. */
    default String element(String tag, Styled style, String html) {
        return start(tag, style) + html + "</" + tag + ">\n";
    }

    /** A link, as the edition can have one. */
    String link(Link link);

    String image(Picture picture);

    /** The escaped line of a block of code, with its end. */
    String codeLine(String html);

    /** Whether the text is read from the right. */
    boolean rightToLeft();

    /** What a footnote is called, where it is referred to and where it is. */
    String noteLabel(int number);

    /** Whether a list that ends an entry of another is in it; else it follows it, as an entry does. */
    boolean nestsLists();

    /** Whether the title of an item leads to its source; else only the line below it does. */
    boolean linksTitles();

    /**
     * A link.
     *
     * @param address absolute if the address of the page is known
     * @param html its content
     * @param text its content as plain text
     * @param bare whether the content is the address itself
     */
    record Link(String address, String html, String text, boolean bare) {}

    /**
     * A picture.
     *
     * @param address absolute if the address of the page is known
     * @param path in the newsletter's folder; null if it is elsewhere
     * @param size null if it is not known
     * @param width what the issue asks for, as {@code 200px} or {@code 50%}; null if nothing
     */
    record Picture(
            String address,
            @Nullable String path,
            String alt,
            @Nullable PictureSize size,
            @Nullable String width) {}
}
