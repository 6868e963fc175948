package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.markdown.link.PlaceholderAddress;
import io.github.mineweekly.newsletter.text.MediaType;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of links, images and labels that are text, since they have spaces and no angle brackets. */
final class SpacedAddress {
    /** Of an address, with the spaces before it. */
    private static final String TITLE = "(?:[ \\t]{1,9}+(?<title>\"(?:[^\"\\\\\\x00]|\\\\.){0,200}+\""
            + "|'(?:[^'\\\\\\x00]|\\\\.){0,200}+'|\\((?:[^()\\\\\\x00]|\\\\.){0,200}+\\)))?+";

    /** The line of a label. */
    private static final Pattern DEFINITION = Pattern.compile(
            "[ \\t>]{0,9}+\\[(?<label>[^\\[\\]^][^\\[\\]]{0,199}+)]:[ \\t]{1,9}+(?<address>word(?:[ \\t]{1,9}+word){1,4}+)"
                            .replace("word", "[^\\s()<>\"'\\[\\],:;，。：；]{1,200}+")
                    + TITLE + "[ \\t]{0,9}+");

    private static final Pattern LINK =
            Pattern.compile(("!?\\[[^\\[\\]]{0,200}+]\\((?<address>word(?:[ \\t]{1,9}+word){1,9}+"
                            + "|(?![ \\t])(?:word|[ \\t]{1,9}+word|[ \\t]{0,9}+\\([^()<>\"'\\[\\],]{1,99}+\\)){1,9}+(?<=\\.\\w{2,4}))"
                            + TITLE + "[ \\t]{0,9}+\\)")
                    .replace("word", "[^\\s()<>\"'\\[\\]]{1,200}+"));

    private static final Pattern ADDRESS = Pattern.compile("[./#:]");
    private static final Pattern SPACE_AFTER_SCHEME = Pattern.compile("^(mailto:|https?://)[ \\t]{1,9}");
    /** In a name with an ending; else an anchor begins there. */
    private static final Pattern HASH_OF_NAME = Pattern.compile("#(?=.{0,200}\\.\\p{Alpha}\\w{1,4}$)");

    private static final Pattern MISQUOTED =
            Pattern.compile("((?:[^ \\t“”‘’「『＂]{1,200}+[ \\t]{1,9}+){1,9}+)([“”‘’「『＂].{0,200}[“”‘’」』＂])");

    private SpacedAddress() {}

    /** @param used whether something can only mean a label */
    static List<LinkTypo> in(String line, Labels labels, Predicate<String> used) {
        List<LinkTypo> found = new ArrayList<>();
        Matcher link = LINK.matcher(line);
        while (link.find()) {
            String address = link.group("address");
            boolean meant = address.indexOf('(') < 0
                    ? title(link) == null || ADDRESS.matcher(address).find()
                    : isFile(address);
            if (meant && hasSpace(address)) {
                boolean image = line.charAt(link.start()) == '!';
                found.add(typo(link, image ? line.substring(link.start() + 2, link.start("address") - 2) : null));
            }
        }
        Matcher definition = definition(line);
        if (definition != null
                && !labels.definesLink(definition.group("label"))
                && used.test(definition.group("label"))) {
            found.add(typo(definition, null));
        }
        return found;
    }

    /** What a line would define, but for the spaces; null for another line. */
    static @Nullable String label(String line) {
        Matcher definition = definition(line);
        return definition == null ? null : definition.group("label");
    }

    private static @Nullable Matcher definition(String line) {
        Matcher definition = DEFINITION.matcher(line);
        return definition.matches() && isFile(definition.group("address")) ? definition : null;
    }

    /** Whether it ends as the name of a file. What else has spaces may be a call, or words. */
    private static boolean isFile(String address) {
        return !MediaType.of(address).equals(MediaType.UNKNOWN);
    }

    /** @param image the text of an image; null for others */
    private static LinkTypo typo(Matcher typed, @Nullable String image) {
        int start = typed.start("address");
        int end = typed.end("address");
        String address = SPACE_AFTER_SCHEME.matcher(typed.group("address")).replaceFirst("$1");
        String size = image == null ? null : TypedSize.afterAddress(image, address);
        if (size != null) {
            return new LinkTypo(
                    start,
                    end,
                    "an address with a size after it is text, not an image",
                    "write " + Printable.quote(size));
        }
        Matcher misquoted = MISQUOTED.matcher(address);
        if (misquoted.matches()) {
            String name = misquoted.group(1).strip();
            String words = misquoted.group(2);
            return new LinkTypo(
                    start + misquoted.start(2),
                    end,
                    "the quotes of a title are not ASCII ones, so this is text, not a link",
                    written(name, " \"" + words.substring(1, words.length() - 1) + "\""));
        }
        String title = title(typed);
        return new LinkTypo(
                start,
                end,
                "an address with a space is text, not a link",
                written(address, title == null ? "" : " " + title));
    }

    /** What was taken for one before the address turned out to be longer is still there. */
    private static @Nullable String title(Matcher typed) {
        return typed.start("title") < typed.end("address") ? null : typed.group("title");
    }

    private static boolean hasSpace(String address) {
        return address.indexOf(' ') >= 0 || address.indexOf('\t') >= 0;
    }

    private static String written(String address, String title) {
        if (PlaceholderAddress.is(address)) {
            return PlaceholderAddress.HELP;
        }
        String spaced = address.replace('\t', ' ');
        String name = WebAddress.isHttp(spaced)
                ? spaced
                : HASH_OF_NAME.matcher(spaced).replaceAll("%23");
        return hasSpace(name)
                ? "write " + Printable.code("<" + Printable.escape(name) + ">" + Printable.escape(title)) + " or "
                        + Printable.quote(name.replace(" ", "%20") + title)
                : "write " + Printable.quote(name + title);
    }
}
