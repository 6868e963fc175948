package io.github.mineweekly.newsletter.text;

/** Text as HTML. */
public final class HtmlEscape {
    private HtmlEscape() {}

    /** For a place between tags or between quotation marks. */
    public static String html(String text) {
        return escape(text, "&quot;", false);
    }

    /** For a place between tags, where a quotation mark is none of the language. */
    public static String text(String text) {
        return escape(text, "\"", false);
    }

    /**
     * For any place of a template, whichever quotation marks its author put around it, or none; also where the result is
     * itself a template of another program, as a mail is of the service that sends it.
     */
    public static String anywhere(String text) {
        return escape(text, "&quot;", true);
    }

    private static String escape(String text, String quote, boolean anywhere) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quote);
                case 0 -> out.append('\uFFFD');
                case '\'' -> out.append(anywhere ? "&#39;" : "'");
                case '`' -> out.append(anywhere ? "&#x60;" : "`");
                case '=' -> out.append(anywhere ? "&#x3D;" : "=");
                case '{' -> out.append(anywhere ? "&#x7B;" : "{");
                case '|' -> out.append(anywhere && i > 0 && text.charAt(i - 1) == '*' ? "&#x7C;" : "|");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
