package io.github.mineweekly.newsletter.edition.mail;

import io.github.mineweekly.newsletter.edition.html.Styled;
import java.util.Map;

/**
 * The styles of a mail. Each is written into its element, since not every mail program reads a style sheet; what has a
 * colour also has a class, by which the rules for dark mode find it.
 */
final class MailStyle {
    private static final Map<Styled, String> ATTRIBUTES = Styled.attributes("edition/mail-styles.txt");

    static final String LINK = " class=\"a\" style=\"color:#a3331f;text-decoration:underline\"";

    static final String IMAGE = " style=\"max-width:100%;height:auto;border:0\"";

    private MailStyle() {}

    static String of(Styled element) {
        return ATTRIBUTES.getOrDefault(element, "");
    }

    /** The same for what is read from the right; code is not. */
    static String mirrored(Styled element) {
        String direction = element == Styled.CODE || element == Styled.CODE_BLOCK ? " dir=\"ltr\"" : "";
        return direction
                + of(element)
                        .replace("border-left:", "border-right:")
                        .replaceAll("(margin|padding):0 0 (\\w+) (\\d+px)", "$1:0 $3 $2 0");
    }
}
