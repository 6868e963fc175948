package io.github.mineweekly.newsletter.edition.mail;

import java.util.regex.Pattern;

/**
 * What services that send mails take for a place to fill in: {@code {{ … }}}, {@code {% … %}}, {@code {# … #}} and
 * {@code *|…|*}. In an issue it is text, as in a sample of code. A service would refuse the mail, lose the text, or
 * fill in what it knows of the reader.
 */
final class Placeholders {
    private static final Pattern BRACE = Pattern.compile("\\{(?=[{%#])");

    private Placeholders() {}

    /** HTML that reads the same and in which no service finds one. */
    static String inHtml(String html) {
        return BRACE.matcher(html).replaceAll("&#x7B;").replace("*|", "*&#x7C;");
    }

    /** Text with a space in each: plain text has no other form of a character. */
    static String inText(String text) {
        return BRACE.matcher(text).replaceAll("{ ").replace("*|", "* |");
    }
}
