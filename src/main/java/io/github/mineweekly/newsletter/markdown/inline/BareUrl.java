package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.text.Characters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses typed without brackets. A scheme is needed; the address ends at white space, at what is not seen, at
 * full-width punctuation, at quotes, at the end of a tag as BBCode has it, at a bracket that it did not open and before
 * a link, a picture or bold words in ASCII; punctuation that ends a sentence does not belong to it. Ideographs may, but
 * not after {@code *} or {@code ~~}, which end emphasis there, not right after a host that is one without them, and not
 * between an address and the next. A {@code |} may too, after the host and before a letter in ASCII; two hide a text in
 * chats, and before another address it parts the two. What a backslash escapes is a part of it: programs that write
 * Markdown put one before each underscore. Of character references only that of an ampersand belongs to it, and not at
 * its end.
 */
final class BareUrl {
    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");
    private static final String FULL_WIDTH = "，。；：！？）】》」』、”’（【《「『“‘…—〈〉〗〖〕〔｜～＜＞［］｛｝";
    private static final String ESCAPED = "_-.~#&+!*=%/?:@";
    private static final String ENDS = "<>\"`\\^{}";
    private static final Pattern BACKSLASH = Pattern.compile("\\\\(?=\\p{Punct})");
    private static final int DEEPEST_BRACKETS = 8;
    private static final int LOOKED_BACK = 200;
    private static final String CJK = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";

    /** Names before a dot may mix them, as in {@code https://www.qq音乐.com}. */
    private static final Pattern HOST = Pattern.compile("(?:[\\w.+-]{1,99}@)?(?:(?:[A-Za-z0-9-]{1,63}\\.){1,9}"
            + "(?:[A-Za-z][A-Za-z0-9-]{1,62}|[0-9]{1,3})(?::[0-9]{1,5})?|localhost(?::[0-9]{1,5})?)(?=" + CJK + ")(?!"
            + "[A-Za-z0-9-]{0,63}" + CJK + "[\\p{L}\\p{N}-]{0,63}\\.\\p{L})");

    private static final Pattern STRONG =
            Pattern.compile("(?<=[A-Za-z0-9])\\*\\*(?=[A-Za-z])[^*\\n/]{1,100}+(?<!\\s)\\*\\*(?![A-Za-z0-9*/])");

    /** {@code …/a和https://…}: the word is none of the first address if it is one character, or has ASCII before it. */
    private static final Pattern NEXT =
            Pattern.compile("(?<=" + CJK + ")https?://(?=[\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    private static final char FIRST_CJK = '\u2E80';
    private static final String AMPERSAND = "&amp;";
    private static final String TRAILING = "?!.,:;*_~'\\،؟؛۔।॥‥※";

    private BareUrl() {}

    /** The offset after the address that begins at {@code start}, or -1 if none does. */
    static int end(String text, int start) {
        if (start > 0 && Characters.isAsciiAlphanumeric(text.charAt(start - 1))) {
            return -1;
        }
        for (String scheme : SCHEMES) {
            int host = start + scheme.length();
            if (text.regionMatches(true, start, scheme, 0, scheme.length()) && isHost(text, host)) {
                int end = trimmed(text, host, last(text, host));
                return end > host ? end : -1;
            }
        }
        return -1;
    }

    /** An address as typed, without the backslashes that escape a part of it. */
    static String unescaped(String typed) {
        return typed.indexOf('\\') < 0 ? typed : BACKSLASH.matcher(typed).replaceAll("");
    }

    private static boolean isHost(String text, int index) {
        return index < text.length() && Character.isLetterOrDigit(text.codePointAt(index));
    }

    /** Before the text in Chinese that is right after a host in ASCII, or where no address goes on. */
    private static int last(String text, int start) {
        Matcher host = HOST.matcher(text).region(start, text.length());
        return host.lookingAt() ? host.end() : lastOfAny(text, start);
    }

    private static int lastOfAny(String text, int start) {
        int round = 0;
        int square = 0;
        boolean path = false;
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c == '\\' && i + 1 < text.length() && ESCAPED.indexOf(text.charAt(i + 1)) >= 0) {
                i += 2;
                continue;
            }
            if (Characters.isSpace(c)
                    || Character.isISOControl(c)
                    || (Characters.isUnseen(c) && !goesOn(text, i + 1))) {
                return i;
            }
            if ((c | ' ') == 'h' && begins(NEXT, text, i)) {
                int word = wordStart(text, i);
                boolean joins =
                        word == text.offsetByCodePoints(i, -1) || Characters.isAsciiAlphanumeric(text.charAt(word - 1));
                return joins ? word : i;
            }
            boolean tag = c == '[' && text.startsWith("/", i + 1);
            boolean reference = c == '&' && !text.startsWith(AMPERSAND, i) && Entities.end(text, i) > 0;
            if (tag
                    || reference
                    || FULL_WIDTH.indexOf(c) >= 0
                    || ENDS.indexOf(c) >= 0
                    || endsEmphasis(text, i)
                    || beginsLink(text, i)
                    || (c == '*' && begins(STRONG, text, i))
                    || (c == '|' && !(path && joins(text, i + 1)))) {
                return i;
            }
            path |= "/?#".indexOf(c) >= 0;
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (round < 0 || square < 0 || round + square > DEEPEST_BRACKETS) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /** Pages that are to wrap a long address put characters into it that nobody sees. */
    private static boolean goesOn(String text, int index) {
        return index < text.length()
                && (text.charAt(index) == '/' || Characters.isAsciiAlphanumeric(text.charAt(index)));
    }

    private static boolean endsEmphasis(String text, int mark) {
        char c = text.charAt(mark);
        int after = mark;
        while (after < text.length() && text.charAt(after) == c && after - mark < 3) {
            after++;
        }
        boolean wide = after < text.length() && text.charAt(after) >= FIRST_CJK;
        return wide && (c == '*' || (c == '~' && after - mark == 2));
    }

    /** Whether a link is at an offset, or a picture, which a link may be around. */
    private static boolean beginsLink(String text, int index) {
        if (text.charAt(index) != '[') {
            return text.startsWith("![", index) && beginsLink(text, index + 1);
        }
        int end = LinkParts.labelEnd(text, index);
        return end > 0 && text.startsWith("(", end) && LinkParts.tail(text, end) != null;
    }

    private static boolean begins(Pattern pattern, String text, int index) {
        return pattern.matcher(text)
                .region(index, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** Where the word in Chinese, Japanese or Korean that ends at an offset begins. */
    private static int wordStart(String text, int end) {
        int start = end;
        int c = text.codePointBefore(start);
        while (Characters.isHan(c) || Characters.isKana(c) || Characters.isHangul(c)) {
            start -= Character.charCount(c);
            c = text.codePointBefore(start);
        }
        return start;
    }

    /** Whether an address goes on after a {@code |}. */
    private static boolean joins(String text, int index) {
        return index < text.length()
                && Characters.isAsciiAlphanumeric(text.charAt(index))
                && SCHEMES.stream().noneMatch(scheme -> text.regionMatches(true, index, scheme, 0, scheme.length()));
    }

    /** Cuts what ends a sentence, and a bracket that is not closed with all after it. */
    private static int trimmed(String text, int start, int last) {
        int end = last;
        while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0 && !isOfName(text, start, end)) {
            end -= text.startsWith(AMPERSAND, end - AMPERSAND.length()) ? AMPERSAND.length() : 1;
        }
        int open = unclosed(text, start, end);
        return open < 0 ? end : trimmedBefore(text, start, open);
    }

    /**
     * Names of articles may end with an underscore, which ends emphasis where one before the address begins it. None
     * that is escaped does.
     */
    private static boolean isOfName(String text, int start, int end) {
        if (text.charAt(end - 1) != '_') {
            return false;
        }
        if (text.charAt(end - 2) == '\\') {
            return true;
        }
        if (!Characters.isAsciiAlphanumeric(text.charAt(end - 2))) {
            return false;
        }
        int first = Math.max(0, start - LOOKED_BACK);
        int mark = text.lastIndexOf('_', start);
        while (mark >= first && mark > 0 && Characters.isAsciiAlphanumeric(text.charAt(mark - 1))) {
            mark = text.lastIndexOf('_', mark - 1);
        }
        return mark < first;
    }

    private static int trimmedBefore(String text, int start, int open) {
        return Math.max(start, Characters.before(text, open, TRAILING + "(["));
    }

    /** The first bracket that is open at the end, or -1. */
    private static int unclosed(String text, int start, int end) {
        int depth = 0;
        int first = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                first = depth++ == 0 ? i : first;
            } else if (c == ')' || c == ']') {
                depth--;
            }
        }
        return depth > 0 ? first : -1;
    }
}
