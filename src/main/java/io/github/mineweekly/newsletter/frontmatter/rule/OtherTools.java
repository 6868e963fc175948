package io.github.mineweekly.newsletter.frontmatter.rule;

import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Resource;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys of other tools that mean what one of ours means, so that a folder that comes from there can be adopted. */
public final class OtherTools {
    /**
     * What another tool's key is here.
     *
     * @param key ours
     * @param exact whether it means exactly the same with most values, so that renaming it is safe
     */
    public record Renaming(String key, boolean exact) {
        /**
         * Whether it means exactly the same with a value: elsewhere a path begins in another folder, or at the site's
         * root.
         */
        public boolean isExact(String value) {
            return exact && (!key.equals("cover") || value.matches("(?i)https?://.*"));
        }
    }

    private static final Pattern APART = Pattern.compile("[\\p{Z}\\p{Cf}_-]+|[:?]$");

    /** Each traditional character, and its simplified form. */
    private static final String PAIRS = "發发 佈布 開开 審审 狀状 態态 隱隐 見见 線线 過过 寫写 編编 輯辑 內内 員员 會会 費费 碼码 時时 間间 範范 囲围 圍围 設设 "
            + "預预 計计 劃划 僅仅 暫暂 準准 備备 製制 刪删 檢检 閱阅 對对 還还 沒没 執执 筆笔 確确 認认 機机 單单 資资 専专 專专 團团 "
            + "隊队 絲丝 動动 復复 廢废 護护 擱搁 顯显 測测 終终 絕绝 緩缓 訪访 問问 評评 駁驳 約约 書书 號号 標标 題题 籤签 類类 隠隐 "
            + "発发 検检";

    private static final Map<Character, Character> SIMPLIFIED = Stream.of(PAIRS.split(" "))
            .collect(Collectors.toUnmodifiableMap(pair -> pair.charAt(0), pair -> pair.charAt(1)));

    private static final List<List<String>> ROWS = Resource.rows("frontmatter/keys-of-other-tools.txt");

    private static final Map<String, Renaming> RENAMINGS =
            table(row -> new Renaming(row.get(1), row.get(0).equals("same")), "same", "like");

    private static final Pattern LONG_NAME = Pattern.compile("[a-z]{8,}");

    /** What the value of a key must be for it to be one of ours. */
    private static final Map<String, String> CONDITIONS = table(row -> row.get(0), "picture", "number", "day");

    private static final Pattern PICTURE = Pattern.compile("\\S+\\." + WebAddress.PICTURE_ENDINGS + "(?:[?#]\\S*)?");

    private static final Pattern NUMBER = Pattern.compile("[\"']?(?:#|第\\s*)?(?!0+(?![0-9]))[0-9]{1,5}\\s*期?[\"']?");

    private OtherTools() {}

    /** From which day, or up to which, another tool shows a page. */
    public enum End {
        FROM,
        UNTIL
    }

    private static final Map<String, End> SCHEDULES =
            table(row -> End.valueOf(row.get(1).toUpperCase(Locale.ROOT)), "shown");

    /** The values of keys that ask to be left out of one place only. */
    private static final Map<String, String> LEFT_OUT = table(row -> row.get(1), "left out");

    /** Maps of keys that are, or may be, said of the page. */
    private static final Map<String, String> MAPS = table(row -> row.get(1), "map");

    /** What a map with a name is for: {@code part}s of a page, a {@code tool}, a {@code page}; empty if not known. */
    public static String map(String name) {
        return MAPS.getOrDefault(comparable(name), "");
    }

    /** Whether a value of another tool's key asks to be left out of one place, as a feed. */
    public static boolean leavesOut(String name, String value) {
        return value.equals(LEFT_OUT.get(comparable(name)));
    }

    /** Which end of the time a page is shown for another tool's key sets. */
    public static Optional<End> schedule(String name) {
        return Optional.ofNullable(SCHEDULES.get(comparable(name)));
    }

    /** Which of our keys another tool's key is with a value. */
    public static Optional<Renaming> renaming(String name, String value) {
        String condition = CONDITIONS.getOrDefault(comparable(name), "");
        boolean cover =
                condition.equals("picture") && PICTURE.matcher(value.strip()).matches();
        boolean number =
                condition.equals("number") && NUMBER.matcher(value.strip()).matches();
        return cover
                ? Optional.of(new Renaming("cover", true))
                : number ? Optional.of(new Renaming("number", false)) : renaming(name);
    }

    /** Which of our keys another tool's key is with a day for its value. */
    public static Optional<Renaming> renamingOfDay(String name) {
        return "day".equals(CONDITIONS.get(comparable(name)))
                ? Optional.of(new Renaming("date", true))
                : Optional.empty();
    }

    /** Which of our keys another tool's key is with any value. */
    public static Optional<Renaming> renaming(String name) {
        return Optional.ofNullable(RENAMINGS.get(comparable(name)));
    }

    /** Whether another tool's key is one of ours with any value. */
    public static boolean isLike(String key, String name) {
        return renaming(name).filter(renaming -> renaming.key().equals(key)).isPresent();
    }

    /** Which of our keys a slip of another tool's key, as {@code categroy}, is; short ones are near too many words. */
    public static Optional<String> nearest(String name) {
        String plain = plain(name);
        return RENAMINGS.keySet().stream()
                .filter(key -> Math.abs(key.length() - plain.length()) <= 1
                        && LONG_NAME.matcher(key).matches()
                        && Misspelling.distance(plain, key) == 1)
                .min(Comparator.naturalOrder())
                .flatMap(OtherTools::renaming)
                .map(Renaming::key);
    }

    private static <T> Map<String, T> table(Function<List<String>, T> meaning, String... kinds) {
        return byPlainName(Resource.words(Resource.rows(ROWS, kinds), meaning));
    }

    /** The same by plain names in simplified characters; two forms of a name mean the same. */
    static <T> Map<String, T> byPlainName(Map<String, T> names) {
        Map<String, T> all = new HashMap<>();
        names.forEach((name, meant) -> all.putIfAbsent(comparable(name), meant));
        return Collections.unmodifiableMap(all);
    }

    /**
     * A name without case, full width, {@code -}, {@code _}, spaces, two colons and a question mark, as tools and hands
     * write it.
     */
    public static String plain(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return APART.matcher(normal).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The same in simplified characters, in which names are compared. */
    public static String comparable(String name) {
        return simplified(plain(name));
    }

    /** With the simplified forms of the characters that names and values here are made of. */
    public static String simplified(String text) {
        StringBuilder simple = new StringBuilder(text);
        for (int i = 0; i < simple.length(); i++) {
            if (simple.charAt(i) >= '一') {
                simple.setCharAt(i, SIMPLIFIED.getOrDefault(simple.charAt(i), simple.charAt(i)));
            }
        }
        return simple.toString();
    }

    /** A regular expression for a text in which each character may be the simplified or a traditional one. */
    static String inBothForms(String text) {
        Map<Character, String> traditional = SIMPLIFIED.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        Collectors.mapping(pair -> String.valueOf(pair.getKey()), Collectors.joining())));
        StringBuilder both = new StringBuilder();
        for (char simple : simplified(text).toCharArray()) {
            String others = traditional.get(simple);
            both.append(others == null ? String.valueOf(simple) : "[" + simple + others + "]");
        }
        return both.toString();
    }
}
