package io.github.mineweekly.newsletter.frontmatter.block;

import java.util.Locale;
import java.util.Map;

/** The lines of comments, styles, scripts, code and containers in a text that is read by lines. For one thread. */
public final class UnseenLines {
    private static final Map<String, String> ENDS =
            Map.of("<!--", "-->", "<style", "</style>", "<script", "</script>", "<pre", "</pre>", ":::", ":::");

    private String end = "";

    /** Takes the next line; whether nothing of it is seen. */
    public boolean has(String line) {
        String text = line.strip().toLowerCase(Locale.ROOT);
        int from = 0;
        if (end.isEmpty()) {
            for (Map.Entry<String, String> tag : ENDS.entrySet()) {
                if (begins(text, tag.getKey())) {
                    end = tag.getValue();
                    // A comment may end as soon as it begins: `<!-->`.
                    from = "<!".length();
                }
            }
        }
        if (end.isEmpty()) {
            return false;
        }
        int found = text.indexOf(end, from);
        if (found < 0) {
            return true;
        }
        boolean last = found + end.length() == text.length();
        end = "";
        return last;
    }

    private static boolean begins(String text, String tag) {
        boolean comment = !Character.isLetter(tag.charAt(tag.length() - 1));
        return text.startsWith(tag)
                && (comment || text.length() == tag.length() || " \t>".indexOf(text.charAt(tag.length())) >= 0);
    }
}
