package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.markdown.link.PlaceholderAddress;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links, images and labels that are text, since their addresses have spaces or their titles are mistyped. */
final class SpacedAddress {
    /** The line of a label. */
    private static final Pattern DEFINITION = Pattern.compile(
            "[ \\t>*+-]{0,9}+\\[(?<label>[^\\[\\]^][^\\[\\]]{0,199}+)]:[ \\t]{0,9}+(?<target>[^\\s\\x00][^\\x00]{0,400}+)");

    /** No sentence. */
    private static final Pattern NAME =
            Pattern.compile("word(?:[ \\t]{1,9}+word){0,4}+".replace("word", "[^\\s()<>\"'\\[\\],:;，。：；]{1,200}+"));

    /** The text may hold brackets, and so may the address, which is whatever is between the parentheses. */
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)(?<image>!?)"
            + "\\[(?<text>(?:[^\\[\\]\\\\]|\\\\.|\\[(?:[^\\[\\]\\\\]|\\\\.){0,100}+]){0,200}+)]\\("
            + "(?<space>\\s{0,99}+)(?=\\S)"
            + "(?<target>(?:<[^<>\\n]{1,500}+>|<)?+(?:(?<=\\s)\"(?:[^\"\\\\]|\\\\.){0,200}+\"(?=\\s{0,9}+\\))"
            + "|\\n[ \\t>]{1,9}+|(?!][(（])[^()<>]|\\([^()<>]{0,99}+\\)){0,500}+)\\)");

    /** Words, which are taken for an address where nothing but them is between the parentheses. */
    private static final Pattern LOOSE =
            Pattern.compile("word(?:[ \\t]{1,9}+word){0,9}+".replace("word", "[^\\s()<>\"'\\[\\]]{1,200}+"));

    private static final Pattern ADDRESS = Pattern.compile("[./#:]");
    private static final Pattern BREAK = Pattern.compile("\\\\?(?:[ \\t]{0,99}+\\r?\\n[ \\t>]{0,99}+|[ \\t])");
    /** What is typed before a tag or a comment. */
    private static final Pattern BEFORE_HTML = Pattern.compile("^([^<`]{1,500}+)<.*", Pattern.DOTALL);
    /** Of words that end with the name of a file. */
    private static final Pattern QUOTED = Pattern.compile("(?<!\\S)(?:\"[^\"]{0,200}+\"|'[^']{0,200}+')");
    /** Of arguments of a call, or of words. */
    private static final Pattern LISTED = Pattern.compile("[,;]\\s|\\[");

    private static final Pattern SPACE_AFTER_SCHEME = Pattern.compile("^(mailto:|https?://)[ \\t]{1,9}");
    /** In a name with an ending; else an anchor begins there. */
    private static final Pattern HASH_OF_NAME = Pattern.compile("#(?=.{0,200}\\.\\p{Alpha}\\w{1,4}$)");

    private static final Pattern PERCENT = Pattern.compile("%(?!\\p{XDigit}{2})");

    private SpacedAddress() {}

    /**
     * Those of links that begin in a line.
     *
     * @param masked the text of the file without what is not Markdown, at the same offsets
     * @param end where what may belong to one of them ends
     * @param leads whether the address at an offset is that of a link or image
     */
    static List<LinkTypo> in(String masked, String text, int start, int lineEnd, int end, IntPredicate leads) {
        List<LinkTypo> found = new ArrayList<>();
        Matcher link = LINK.matcher(masked).region(start, end);
        while (link.find() && link.start() < lineEnd) {
            boolean nested = link.group("text").indexOf('[') >= 0;
            if (nested) {
                found.addAll(in(masked, text, link.start("text"), lineEnd, link.end("text"), leads));
            }
            int target = link.start("target");
            String between = text.substring(target, link.end("target"));
            String typed = BEFORE_HTML.matcher(between).replaceFirst("$1").stripTrailing();
            TypedTarget meant = TypedTarget.of(typed);
            int first = target + meant.start();
            boolean led = leads.test(target) || leads.test(first);
            boolean plain = !nested && link.group("space").isEmpty();
            // The spaces of code are no slip.
            String seen = masked.substring(first, first + meant.address().length());
            if (!led && isMeant(meant, plain, hasSpace(seen))) {
                String image =
                        link.group("image").isEmpty() ? null : text.substring(link.start("text"), link.end("text"));
                found.add(typo(meant, target, target + typed.length(), image));
            }
        }
        return found;
    }

    private static boolean isMeant(TypedTarget target, boolean plain, boolean spaced) {
        String address = target.address();
        boolean wide = target.hasWideTitle();
        if (target.pointed()) {
            return target.isMistyped();
        }
        boolean loose = plain
                && LOOSE.matcher(address).matches()
                && (wide || target.title().isEmpty() || ADDRESS.matcher(address).find());
        return (loose || leads(address, plain)) && (wide || spaced) && address.indexOf('<') < 0;
    }

    private static boolean leads(String address, boolean plain) {
        boolean words = QUOTED.matcher(address).find()
                || ((!plain || address.indexOf('\n') >= 0)
                        && LISTED.matcher(address).find());
        return TypedTarget.leads(address) && (!words || WebAddress.isHttp(address));
    }

    /**
     * Of the line of a label.
     *
     * @param used whether something can only mean a label
     */
    static List<LinkTypo> ofLabel(String line, String typed, Labels labels, Predicate<String> used) {
        Matcher definition = DEFINITION.matcher(line);
        String masked = label(definition);
        String label = masked == null ? "" : Labels.label(masked, typed);
        if (masked == null || labels.definesLink(label) || !used.test(label)) {
            return List.of();
        }
        int start = definition.start("target");
        return List.of(typo(target(definition), start, line.stripTrailing().length(), null));
    }

    /** What a line would define, but for the spaces; null for another line. */
    static @Nullable String label(String line) {
        return label(DEFINITION.matcher(line));
    }

    private static @Nullable String label(Matcher definition) {
        if (!definition.matches()) {
            return null;
        }
        TypedTarget target = target(definition);
        boolean meant = !target.pointed()
                && NAME.matcher(target.address()).matches()
                && TypedTarget.isFile(target.address())
                && (target.hasWideTitle() || hasSpace(target.address()));
        return meant ? definition.group("label") : null;
    }

    private static TypedTarget target(Matcher typed) {
        return TypedTarget.of(typed.group("target").stripTrailing());
    }

    /** @param image the text of an image; null for others */
    private static LinkTypo typo(TypedTarget target, int start, int end, @Nullable String image) {
        String address = BREAK.matcher(target.address()).replaceAll(" ").strip();
        String sized = target.pointed() ? address + " " + target.title() : address;
        String size = image == null ? null : TypedSize.afterAddress(image, sized);
        int first = start + target.start();
        if (size != null) {
            return new LinkTypo(
                    start,
                    end,
                    "an address with a size after it is text, not an image",
                    "write " + Printable.quote(size));
        }
        String help = written(SPACE_AFTER_SCHEME.matcher(address).replaceFirst("$1"), target.written());
        if (target.hasWideTitle()) {
            String says = "the quotes of a title are not ASCII ones, so this is text, not a link";
            return new LinkTypo(end - target.title().length(), end, says, help);
        }
        if (target.isMistyped()) {
            String says = target.spaced()
                    ? "what is after the address is not a title, so this is text, not a link"
                    : "no space is between the address and its title, so this is text, not a link";
            return new LinkTypo(start, end, says, help);
        }
        int addressEnd = first + target.address().length();
        return new LinkTypo(first, addressEnd, "an address with a space is text, not a link", help);
    }

    private static boolean hasSpace(String address) {
        return BREAK.matcher(address).find();
    }

    private static String written(String address, String title) {
        if (PlaceholderAddress.is(address)) {
            return PlaceholderAddress.HELP;
        }
        String name = WebAddress.isHttp(address)
                ? address
                : HASH_OF_NAME.matcher(address).replaceAll("%23");
        String encoded = PERCENT.matcher(name).replaceAll("%25").replace(" ", "%20");
        return hasSpace(name)
                ? "write " + Printable.code("<" + Printable.escape(name) + ">" + Printable.escape(title)) + " or "
                        + Printable.quote(encoded + title)
                : "write " + Printable.quote(name + title);
    }
}
