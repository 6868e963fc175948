package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.text.CaseFolding;
import io.github.mineweekly.newsletter.text.ContentHash;
import io.github.mineweekly.newsletter.text.Slug;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names of files and folders that are made of what an author wrote, without an ending: a function of that text alone,
 * so that no other issue, section or host can change an address. Each is in NFC and lower case, of at most 80 bytes of
 * UTF-8, and one that Windows can hold.
 */
public final class FileName {
    private static final int MOST_BYTES = 80;
    private static final int HASH_DIGITS = 8;

    /**
     * One character that is a space, or what pictures are made of: a symbol, a variation selector, a joiner, a tag, a
     * regional letter, a keycap. Marks that belong to a name, as in {@code C++} or {@code C#}, are not.
     */
    static final String DECORATION = "[\\s\\p{Z}\\p{So}\\x{200D}\\x{20E3}\\x{FE00}-\\x{FE0F}"
            + "\\x{2190}-\\x{21FF}\\x{2900}-\\x{297F}\\x{1F000}-\\x{1FAFF}\\x{E0020}-\\x{E007F}]";

    private static final Pattern DECORATIONS = Pattern.compile(DECORATION + "+");

    /** Control characters and what has no shape, as a soft hyphen or a space without width. */
    private static final Pattern SHAPELESS = Pattern.compile("[\\p{Cc}\\p{Cf}\\x{FE00}-\\x{FE0F}]+");

    /** Chinese and Japanese are written with and without a space beside Latin letters. */
    private static final Pattern SPACE_BESIDE_CJK = Pattern.compile(
            "(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]) | (?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

    private static final Pattern MARKS = Pattern.compile("(?<![+#])[+#]++|(?<!\\.)\\.(?!\\.)");

    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+");

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,9}");

    /** The page of all sections, and devices of Windows, which are not files with any ending. */
    private static final Pattern TAKEN = Pattern.compile("index|con|prn|aux|nul|(?:com|lpt)[0-9]");

    private FileName() {}

    /**
     * The name for a heading: its slug with {@code +}, {@code #} and {@code .} written out where they belong to a word,
     * as in {@code c-plus-plus}, {@code c-sharp}, {@code dot-net} and {@code node-dot-js}. Emoji, and spaces beside
     * Chinese or Japanese characters, do not count. A longer name is cut and takes a hash of the whole.
     */
    static String of(String heading) {
        String text = Normalizer.normalize(heading, Normalizer.Form.NFC);
        String plain = DECORATIONS.matcher(text).replaceAll(" ").strip();
        String words = SHAPELESS.matcher(plain.isEmpty() ? text.strip() : plain).replaceAll("");
        String compatible = Normalizer.normalize(words, Normalizer.Form.NFKC);
        String close = SPACE_BESIDE_CJK.matcher(compatible).replaceAll("");
        String name = lowerCase(Slug.of(MARKS.matcher(close).replaceAll(mark -> written(close, mark))));
        // An id begins with no digit; a file may, and some hosts do not serve what begins with `_`.
        String bare = name.startsWith("_") ? name.substring(1) : name;
        return bare.isEmpty() ? hash(words) : fitting(bare);
    }

    /**
     * The name for a host: {@code .} as {@code -}, and {@code -} as {@code --}, so that two hosts never share one.
     *
     * @param taken names that no host gets
     */
    public static String ofHost(String host, Set<String> taken) {
        String name = host.replace("-", "--").replace('.', '-');
        boolean plain = HOST.matcher(name).matches() && !taken.contains(name);
        return plain ? fitting(name) : fitting(of(host) + "-" + hash(host));
    }

    private static String fitting(String name) {
        if (TAKEN.matcher(name).matches()) {
            return name + "-" + hash(name);
        }
        if (name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
            return name;
        }
        // The encoder stops before the first character that does not fit.
        CharBuffer rest = CharBuffer.wrap(name);
        StandardCharsets.UTF_8.newEncoder().encode(rest, ByteBuffer.allocate(MOST_BYTES - HASH_DIGITS - 1), true);
        return name.substring(0, rest.position()) + "-" + hash(name);
    }

    /** A mark as a word, or as what separates words: {@code 1.} numbers a heading, and a dot ends a sentence. */
    private static String written(String text, MatchResult mark) {
        boolean after = mark.end() < text.length() && Character.isLetter(text.codePointAt(mark.end()));
        if (mark.group().equals(".")) {
            boolean numbers = NUMBER.matcher(text).region(0, mark.start()).matches();
            return after && !numbers && !Character.isIdeographic(text.codePointAt(mark.end())) ? "-dot-" : ".";
        }
        boolean before = mark.start() > 0 && Character.isLetter(text.codePointBefore(mark.start()));
        return before || after ? mark.group().replace("+", "-plus-").replace("#", "-sharp-") : mark.group();
    }

    private static String lowerCase(String slug) {
        return Normalizer.normalize(CaseFolding.path(slug), Normalizer.Form.NFC);
    }

    private static String hash(String text) {
        return ContentHash.of(text, HASH_DIGITS / 2);
    }
}
