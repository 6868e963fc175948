package io.github.mineweekly.newsletter.edition.mail;

import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What services that send mails take for a place to fill in: {@code {{ … }}}, {@code {% … %}}, {@code {# … #}} and
 * {@code *|…|*}. In an issue it is text, as in a sample of code. A service would refuse the mail, lose the text, or
 * fill in what it knows of the reader.
 */
final class Placeholders {
    private static final Pattern BRACE = Pattern.compile("\\{(?=[{%#])");

    /** One that can stand in an attribute of HTML; {@code <% … %>} can, too. */
    private static final Pattern PLACEHOLDER = Pattern.compile(String.join(
            "|",
            "\\{{2,3}[ -~&&[^{}\"'&<>`]]{1,200}}{2,3}",
            "(?<!\\{)\\{[!-~&&[^{}\"'&<>`]]{1,200}}(?!})",
            "\\[{1,2}[!-~&&[^\\[\\]\"'&<>`]]{1,200}]{1,2}",
            "<%[ -~&&[^%\"'&<>`]]{1,200}%>",
            "%[A-Za-z_][A-Za-z0-9_.]{0,200}%",
            "-(?i:[a-z_]{0,99}unsub[a-z_]{0,99})-",
            "\\{%[ -~&&[^{}\"'&<>`]]{1,200}%}",
            "\\*\\|[ -~&&[^|\"'&<>`]]{1,200}\\|\\*"));

    private Placeholders() {}

    /** The text with each replaced. */
    static String replaced(String text, String by) {
        return PLACEHOLDER.matcher(text).replaceAll(Matcher.quoteReplacement(by));
    }

    /** HTML of a text whose placeholders a service is to fill in. */
    static String kept(String text) {
        StringBuilder html = new StringBuilder();
        Matcher places = PLACEHOLDER.matcher(text);
        int done = 0;
        while (places.find()) {
            html.append(HtmlEscape.anywhere(text.substring(done, places.start())))
                    .append(places.group());
            done = places.end();
        }
        return html.append(HtmlEscape.anywhere(text.substring(done))).toString();
    }

    /** HTML that reads the same and in which no service finds one. */
    static String inHtml(String html) {
        return BRACE.matcher(html).replaceAll("&#x7B;").replace("*|", "*&#x7C;");
    }

    /**
     * The same but for the last place of one that a service is to fill in.
     *
     * @param kept may be empty
     */
    static String inTextBefore(String text, String kept) {
        int last = text.lastIndexOf(kept);
        return kept.isEmpty() || last < 0
                ? inText(text)
                : inText(text.substring(0, last)) + kept + inText(text.substring(last + kept.length()));
    }

    /** Text with a space in each: plain text has no other form of a character. */
    static String inText(String text) {
        return BRACE.matcher(text).replaceAll("{ ").replace("*|", "* |");
    }
}
