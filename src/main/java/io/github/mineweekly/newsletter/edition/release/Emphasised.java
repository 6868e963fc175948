package io.github.mineweekly.newsletter.edition.release;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.Characters;

/**
 * A span with its marks. CommonMark does not take {@code **} for a mark where a full-width quotation mark is inside of
 * it and a letter outside, as in Chinese text it often is: there a tag of HTML says the same to every reader.
 */
final class Emphasised {
    private Emphasised() {}

    /**
     * @param content as Markdown
     * @param before the character before, or a space
     * @param after the character after, or a space
     * @param nested whether it is within another span
     */
    static String of(Inline.Mark mark, String content, int before, int after, boolean nested) {
        if (content.isBlank()) {
            return content;
        }
        String sign = switch (mark) {
            case EMPHASIS -> "*";
            case STRONG -> "**";
            case DELETED -> "~~";
        };
        boolean signs = !nested
                && before != sign.charAt(0)
                && after != sign.charAt(0)
                && flanks(content.codePointAt(0), before)
                && flanks(content.codePointBefore(content.length()), after);
        if (signs) {
            return sign + content + sign;
        }
        String tag = switch (mark) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case DELETED -> "del";
        };
        return "<" + tag + ">" + content + "</" + tag + ">";
    }

    private static boolean flanks(int inside, int outside) {
        boolean free = Characters.isSpace(outside) || Characters.isPunctuation(outside);
        return !Characters.isSpace(inside) && (!Characters.isPunctuation(inside) || free);
    }
}
