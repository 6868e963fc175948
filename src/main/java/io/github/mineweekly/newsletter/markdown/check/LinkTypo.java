package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A link, image or address that is not read as one, since its signs are apart, missing, one too many, full-width or the
 * wrong way round.
 *
 * @param start where it begins in its line
 * @param help what its author is to do
 */
record LinkTypo(int start, int end, String message, String help) {
    /** Of an image it may be empty. */
    private static final String TEXT = "(!?)\\[(?:(?<=!\\[)|(?!]))([^\\[\\]]{0,200})]";

    private static final String ADDRESS = "((?:https?://|\\.{1,2}/)[^\\s()（）<>\\[\\]]{1,500})";
    private static final Pattern APART = Pattern.compile(TEXT + "[ \\t]{1,3}\\(" + ADDRESS + "\\)");
    private static final Pattern FULL_WIDTH =
            Pattern.compile(TEXT + "(?:[ \\t]{0,3}（" + ADDRESS + "[)）]|\\(" + ADDRESS + "）(?![^\\s()]{0,500}\\)))");
    private static final Pattern REVERSED =
            Pattern.compile("(?<![\\]\\w])(!?)\\(([^()\\s][^()]{0,200})\\)\\[" + ADDRESS + "]");
    private static final Pattern ADDRESS_FIRST =
            Pattern.compile("(?<![\\]\\w\\p{L}\\p{N}\\x00!])(!?)\\((https?://[^\\s()（）<>\\[\\]]{1,500})\\)"
                    + "\\[([^\\[\\]]{1,200})](?![(:\\[])");
    private static final String PART = "[^\\s()（）<>\\[\\]，。；、！？]";
    private static final String NO_END = "(?=[\\s，。；、！？\\]]|$)(?![^()（）\\[\\]]{0,500}[)）])";

    /** Parentheses within the address are a pair, as of an article's name, and the link's own is not there. */
    private static final Pattern UNCLOSED = Pattern.compile(TEXT + "\\(((?:https?://|\\.{1,2}/)" + PART
            + "{1,500}(?:\\(" + PART + "{0,200}\\)" + PART + "{0,200})?)" + NO_END);

    private static final Pattern UNCLOSED_ADDRESS = Pattern.compile(TEXT + "\\([ \\t]{0,3}<" + ADDRESS + "\\)");
    private static final Pattern QUOTES_WITHIN = Pattern.compile(
            TEXT + "\\(" + ADDRESS + "[ \\t]{1,3}\"([^()\\\\]{0,200}\"[^()\\\\]{1,200})\"[ \\t]{0,3}\\)");
    private static final Pattern UNCLOSED_TITLE = Pattern.compile(TEXT + "\\((?:" + ADDRESS
            + "|([^\\s()（）<>\\[\\]]{1,500}\\." + WebAddress.PICTURE_ENDINGS
            + "))[ \\t]{1,3}[\"']([^\"'()]{1,200})\\)");
    private static final Pattern UNOPENED =
            Pattern.compile("^(?:[^\\[\\]\\x00【】]{0,200}[^\\[\\]\\x00【】\\\\])?(]\\(" + ADDRESS + "\\))");
    private static final Pattern UNCLOSED_TEXT =
            Pattern.compile("(!?)\\[([^\\[\\]()（）：:]{1,100})(?<!\\s)\\(" + ADDRESS + "\\)(?![^\\[\\]]{0,500}])");
    private static final String PICTURE = "[^\\s()（）<>\\[\\]]{1,500}\\." + WebAddress.PICTURE_ENDINGS;
    private static final Pattern APART_FROM_MARK = Pattern.compile(
            "(?<![^\\s>*+-])(?:！|![ \\t]{1,3})\\[([^\\[\\]]{0,200})]\\((" + PICTURE + ")(?:[ \\t][^()]{0,200})?\\)");
    private static final Pattern REVERSED_PICTURE =
            Pattern.compile("!\\(([^()\\s][^()]{0,200})\\)\\[(" + PICTURE + ")]");
    private static final Pattern UNCLOSED_PICTURE =
            Pattern.compile("(!)\\[([^\\[\\]]{0,200})]\\(((?!https?://|\\.{1,2}/)" + PICTURE + ")" + NO_END);
    private static final String WORD = "[^\\s()（）<>\\[\\]【】]{1,500}";
    private static final String FILE = "(" + WORD + "\\.(?:(?i:md|html)|" + WebAddress.PICTURE_ENDINGS + "))";
    private static final Pattern FULL_WIDTH_FILE =
            Pattern.compile(TEXT + "(?:（" + FILE + "[)）]|\\(" + FILE + "）(?![^\\s()]{0,500}\\)))");
    private static final Pattern PICTURE_APART =
            Pattern.compile("(!)\\[([^\\[\\]]{0,200})][ \\t]{1,3}\\((?!https?://|\\.{1,2}/)(" + PICTURE + ")\\)");
    private static final Pattern SIZE_AFTER_TITLE = Pattern.compile("(!)\\[([^\\[\\]]{0,200})]\\((" + WORD
            + "[ \\t]{1,3}\"[^\"()]{0,200}\")[ \\t]{1,3}=\\d{0,4}%?x\\d{0,4}%?[ \\t]{0,3}\\)");

    /** The text of the link holds a bracket that closes none. A longer text goes on after what is in brackets. */
    private static final Pattern UNBALANCED = Pattern.compile(
            "(?<![!\\\\\\]\\w])\\[([^\\[\\]^][^\\[\\]]{0,199})]((?:(?![,.;] )[^\\[\\]()]){1,40}+)(?<!\\\\)]\\("
                    + ADDRESS + "\\)");

    private static final Pattern NESTED =
            Pattern.compile("(?<![!\\\\])\\[([^\\[\\]]{0,200}(?<!!))\\[([^\\[\\]]{1,200})]"
                    + "\\([^()\\s]{1,500}(?:[ \\t]{1,3}\"[^\"]{0,200}\")?[ \\t]{0,3}\\)([^\\[\\]]{0,200})]\\(" + ADDRESS
                    + "\\)");

    private static final Pattern LINK_IN_CORNERS = Pattern.compile("\\[([^\\[\\]【】]{1,200})]【(https?://" + WORD + ")】");
    private static final String PICTURE_WORD = "(" + WORD + "\\." + WebAddress.PICTURE_ENDINGS + ")";

    /** A mark right after words ends a sentence, and what follows it is not a picture. */
    private static final Pattern PICTURE_IN_CORNERS = Pattern.compile("(?<![^\\s>*+-])[!！](?:\\[([^\\[\\]【】]{0,200})]【"
            + PICTURE_WORD + "】|【([^\\[\\]【】]{0,200})】[\\[【(（]" + PICTURE_WORD + "[\\]】)）])");

    private static final Pattern FULL_WIDTH_BRACKETS =
            Pattern.compile("((?<![^\\s>*+-])[!！]|)(?!\\[[^\\[\\]［］]{1,200}])[\\[［]([^\\[\\]［］]{1,200})[\\]］]"
                    + "[(（](?:" + ADDRESS + "|" + FILE + ")[)）]");

    private static final Pattern SCHEME =
            Pattern.compile("(?<![\\w(<])(https?)(?:[：；]/{1,2}|[:：；]／{1,2})([\\w-]{1,99}\\.[\\w./?=&%#-]{1,400})");
    private static final Pattern POINTED =
            Pattern.compile("(?<!]\\()<(?:[ \\t]{1,3}(?<a>https?://[^\\s<>|]{1,500})[ \\t]{0,3}/?"
                    + "|(?<b>https?://[^\\s<>|]{1,500})[ \\t]{1,3}/?)>");
    private static final String CORNERS = "the brackets `【】` make this text, not ";
    private static final Pattern MARK = Pattern.compile("注?[\\d０-９]{1,4}|[xX]|\\s+|\\^.*");

    /** A source, a note or what is left out may follow any words. */
    private static final Pattern NOTE = Pattern.compile("译?注.*|\\P{N}*+\\p{N}.*|…+|\\.{3}|.");

    private static final String NO_LINK = ", so this is text, not a link";
    private static final List<Kind> KINDS = List.of(
            new Kind(APART, true, "a space between `]` and `(` makes this text, not a link"),
            new Kind(PICTURE_APART, false, "a space between `]` and `(` makes this text, not an image"),
            new Kind(FULL_WIDTH_BRACKETS, true, "the full-width brackets make this text, not a link"),
            new Kind(REVERSED, false, "the brackets and the parentheses of a link are swapped"),
            new Kind(UNCLOSED, false, "no parenthesis closes the link, so this is text"),
            new Kind(UNCLOSED_PICTURE, false, "no parenthesis closes the link, so this is text"),
            new Kind(UNCLOSED_ADDRESS, false, "no `>` closes the address" + NO_LINK),
            new Kind(UNCLOSED_TEXT, true, "no `]` closes the text of the link, so this is text"),
            new Kind(SIZE_AFTER_TITLE, false, "a size after the title makes this text, not an image"));

    /**
     * A link or image with its address in the third group, and its text in the second.
     *
     * @param words whether a text that is a mark, or the label of a link, makes it none
     */
    private record Kind(Pattern form, boolean words, String message) {
        void find(String line, Labels labels, IntPredicate leads, List<LinkTypo> found) {
            Matcher link = form.matcher(line);
            while (link.find()) {
                // Within `<…>` a parenthesis is part of the address.
                boolean read = leads.test(link.start(3)) || leads.test(link.start(3) - 1);
                if (!read && (!words || isText(link.group(2), labels))) {
                    found.add(of(link, link.group(3), message));
                }
            }
        }
    }

    /**
     * @param labels of definitions: a link by one may have a text in parentheses after it
     * @param leads whether the address at an offset in the line is that of a link or image
     */
    static List<LinkTypo> in(String line, Labels labels, IntPredicate leads) {
        List<LinkTypo> found = new ArrayList<>();
        KINDS.forEach(kind -> kind.find(line, labels, leads, found));
        Matcher fullWidth = FULL_WIDTH.matcher(line);
        while (fullWidth.find()) {
            String address = fullWidth.group(3) == null ? fullWidth.group(4) : fullWidth.group(3);
            boolean source = fullWidth.group(3) != null
                    && MARK.matcher(fullWidth.group(2)).matches();
            if (!source && !labels.definesLink(fullWidth.group(2))) {
                found.add(of(fullWidth, address, "a full-width parenthesis makes this text, not a link"));
            }
        }
        Set<Integer> known = starts(found);
        Matcher file = FULL_WIDTH_FILE.matcher(line);
        while (file.find()) {
            String name = file.group(3) == null ? file.group(4) : file.group(3);
            if (isText(file.group(2), labels) && !known.contains(file.start())) {
                found.add(of(file, name, "a full-width parenthesis makes this text, not a link"));
            }
        }
        Matcher brackets = FULL_WIDTH_BRACKETS.matcher(line);
        while (brackets.find()) {
            if (!MARK.matcher(brackets.group(2)).matches()) {
                String address = brackets.group(3) == null ? brackets.group(4) : brackets.group(3);
                found.add(of(brackets, address, "the full-width brackets make this text, not a link"));
            }
        }
        corners(line, labels, found);
        known = starts(found);
        Matcher first = ADDRESS_FIRST.matcher(line);
        while (first.find()) {
            boolean note = first.group(1).isEmpty()
                    && NOTE.matcher(first.group(3).strip()).matches();
            if (!note && isText(first.group(3), labels) && !known.contains(first.start())) {
                String written = first.group(1) + "[" + first.group(3) + "](" + first.group(2) + ")";
                found.add(typo(first.start(), first.end(), "the text of a link comes before its address", written));
            }
        }
        brackets(line, labels, leads, found);
        Matcher quotes = QUOTES_WITHIN.matcher(line);
        while (quotes.find()) {
            String target = quotes.group(3) + " \"" + quotes.group(4).replace("\"", "\\\"") + "\"";
            found.add(of(quotes, target, "quotes within the title make this text, not a link"));
        }
        Matcher title = UNCLOSED_TITLE.matcher(line);
        while (title.find()) {
            String target = (title.group(3) == null ? title.group(4) : title.group(3)) + " \"" + title.group(5) + "\"";
            found.add(of(title, target, "no quote closes the title" + NO_LINK));
        }
        if (line.indexOf('!') >= 0 || line.indexOf('！') >= 0) {
            pictures(line, found);
        }
        return found;
    }

    /** Addresses outside brackets whose colon or slashes are full-width, or with spaces between pointed brackets. */
    static List<LinkTypo> addressesIn(String line) {
        List<LinkTypo> found = new ArrayList<>();
        Matcher scheme = SCHEME.matcher(line);
        while (scheme.find()) {
            found.add(typo(
                    scheme.start(),
                    scheme.end(),
                    "a full-width character after `" + scheme.group(1) + "` makes this text, not a link",
                    scheme.group(1) + "://" + scheme.group(2)));
        }
        Matcher pointed = POINTED.matcher(line);
        while (pointed.find()) {
            String address = pointed.group("a") == null ? pointed.group("b") : pointed.group("a");
            found.add(typo(
                    pointed.start(),
                    pointed.end(),
                    "a space beside the address makes text of `<` and `>`",
                    "<" + address + ">"));
        }
        return found;
    }

    /** Whether brackets hold the text of a link, and neither a mark nor a label that makes them one. */
    private static boolean isText(String text, Labels labels) {
        return !MARK.matcher(text).matches() && !labels.definesLink(text);
    }

    private static Set<Integer> starts(List<LinkTypo> found) {
        return found.stream().map(LinkTypo::start).collect(Collectors.toSet());
    }

    private static void brackets(String line, Labels labels, IntPredicate leads, List<LinkTypo> found) {
        Matcher unbalanced = UNBALANCED.matcher(line);
        while (unbalanced.find()) {
            if (!leads.test(unbalanced.start(3)) && isText(unbalanced.group(1), labels)) {
                found.add(typo(
                        unbalanced.start(),
                        unbalanced.end(),
                        "a bracket within the brackets makes this text, not a link",
                        "[" + unbalanced.group(1) + "\\]" + unbalanced.group(2) + "](" + unbalanced.group(3) + ")"));
            }
        }
        Matcher unopened = UNOPENED.matcher(line);
        if (unopened.find() && !leads.test(unopened.start(2))) {
            String message = "no `[` opens the text of the link, so this is text";
            found.add(new LinkTypo(
                    unopened.start(1),
                    unopened.end(1),
                    message,
                    "write `[` before its text, without an empty line between"));
        }
        Matcher nested = NESTED.matcher(line);
        while (nested.find()) {
            if (!leads.test(nested.start(4))) {
                String written =
                        "[" + nested.group(1) + nested.group(2) + nested.group(3) + "](" + nested.group(4) + ")";
                found.add(new LinkTypo(
                        nested.start(),
                        nested.end(),
                        "a link within the brackets makes text of them",
                        "write " + Printable.quote(written) + ", and the inner link beside it"));
            }
        }
    }

    private static void corners(String line, Labels labels, List<LinkTypo> found) {
        if (line.indexOf('【') < 0) {
            return;
        }
        Set<Integer> pictures = new HashSet<>();
        Matcher picture = PICTURE_IN_CORNERS.matcher(line);
        while (picture.find()) {
            int text = picture.group(1) == null ? 3 : 1;
            String written = "![" + picture.group(text) + "](" + picture.group(text + 1) + ")";
            found.add(typo(picture.start(), picture.end(), CORNERS + "an image", written));
            pictures.add(picture.start() + 1);
        }
        Matcher link = LINK_IN_CORNERS.matcher(line);
        while (link.find()) {
            if (isText(link.group(1), labels) && !pictures.contains(link.start())) {
                String written = "[" + link.group(1) + "](" + link.group(2) + ")";
                found.add(typo(link.start(), link.end(), CORNERS + "a link", written));
            }
        }
    }

    private static void pictures(String line, List<LinkTypo> found) {
        Matcher apart = APART_FROM_MARK.matcher(line);
        while (apart.find()) {
            String message = line.charAt(apart.start()) == '！'
                    ? "a full-width `！` makes this a link, not an image"
                    : "a space after `!` makes this a link, not an image";
            found.add(typo(apart.start(), apart.end(), message, "![" + apart.group(1) + "](" + apart.group(2) + ")"));
        }
        Set<Integer> known = starts(found);
        Matcher reversed = REVERSED_PICTURE.matcher(line);
        while (reversed.find()) {
            String written = "![" + reversed.group(1) + "](" + reversed.group(2) + ")";
            // One with a scheme or a dot before it is found with the links.
            if (!known.contains(reversed.start())) {
                found.add(typo(
                        reversed.start(),
                        reversed.end(),
                        "the brackets and the parentheses of an image are swapped",
                        written));
            }
        }
    }

    /** @param written how it is written right */
    private static LinkTypo typo(int start, int end, String message, String written) {
        return new LinkTypo(start, end, message, "write " + Printable.quote(written));
    }

    private static LinkTypo of(Matcher link, String address, String message) {
        String written = (link.group(1).isEmpty() ? "[" : "![") + link.group(2) + "](" + address + ")";
        return typo(link.start(), link.end(), message, written);
    }
}
