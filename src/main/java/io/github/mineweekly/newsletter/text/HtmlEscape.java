package io.github.mineweekly.newsletter.text;

/** Text as HTML. */
public final class HtmlEscape {
    private HtmlEscape() {}

    /** For a place between tags or between quotation marks. */
    public static String html(String text) {
        return escape(text, "&quot;");
    }

    /** For a place between tags, where a quotation mark is none of the language. */
    public static String text(String text) {
        return escape(text, "\"");
    }

    /** For any place of a template, whichever quotation marks its author put around it. */
    public static String anywhere(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '`' -> out.append("&#x60;");
                case '=' -> out.append("&#x3D;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String escape(String text, String quote) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quote);
                case 0 -> out.append('\uFFFD');
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
