package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.text.ChineseNumber;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The number of an issue as titles have it: {@code 第 20 期}, {@code 第二十号}, {@code 제20호}, {@code #20}, {@code No. 20},
 * {@code Issue 20}, {@code Vol. 20}, {@code n° 20}, {@code Nr. 20}, {@code Edición 20}.
 */
public final class IssueNumber {
    private static final String UNSEEN = "\\u200B-\\u200D\\u2060\\uFEFF";
    private static final String GAP = "[\\s" + UNSEEN + "]*";

    /** After {@link #readable}, each is the slash. */
    private static final String FRACTIONS = "⁄¼-¾⅐-⅟↉";

    /** No word, fraction or second number follows: {@code 20th}, {@code 3.5}, {@code 7½}, {@code 8/9}. */
    private static final String END =
            "(?![0-9０-９A-Za-z_]|" + GAP + "[" + FRACTIONS + "]|[.,/][0-9０-９]{1,3}(?![0-9０-９]))";

    /** A month, a week or the year of a day is not a number: {@code 2026-01}, {@code 2026-W01}, {@code 2026 2/1}. */
    private static final String NO_DATE = "(?!(?:19|20)[0-9]{2}(?:[-–./]W?[0-9]{1,2}(?![0-9])|\\s*[年년]"
            + "|\\s+[0-9]{1,2}(?:[/月월]|\\.[0-9]{1,2}\\s*[~～-])))";

    private static final String OF_YEAR = "(?:/(?:19|20)[0-9]{2}(?![0-9-]))?";
    private static final String GROUPS = "[0-9]{1,3}(?:,[0-9]{3}){1,2}";
    private static final String DIGITS = NO_DATE + "(?:" + GROUPS + "|[0-9０-９]{1,9}" + OF_YEAR + ")" + END;

    /** After {@code #}, more digits are a ticket's number. */
    private static final String SHORT = NO_DATE + "(?:[0-9]{1,2},[0-9]{3}|[0-9０-９]{1,5}" + OF_YEAR + ")" + END;

    private static final String CHINESE = "[零〇一二两三四五六七八九十百千]+";
    private static final String VOLUME = "(?i:\\bvol(?:ume)?\\b\\.?)" + GAP + "#?" + GAP + DIGITS;

    /** {@code n° 20}, {@code n.º 20}. */
    private static final String DEGREE = "(?<!\\p{L})[Nn]\\.?[°º]";

    private static final String SIGN = GAP + "#?" + GAP;

    /**
     * What is before a number in German, Dutch, French, Spanish, Portuguese, Italian, Turkish and Russian. The number 1
     * is a place in a ranking where words follow: {@code Nr. 1 in Europa}, {@code Nummer 1: Python}.
     */
    private static final String WORD = "(?:" + DEGREE + "(?!" + SIGN + "1\\s+\\p{L})|(?<!\\p{L})(?iu:nr\\.?(?!" + SIGN
            + "1\\s+\\p{L})|(?:nummer|num[eé]ro|n[uú]mero)(?!" + SIGN + "1(?![0-9/]).*\\p{L})|ausgabe|[eé]dition"
            + "|edici[oó]n|edi[cç][aã]o|edizione|say[ıi]|номер|выпуск)(?!\\p{L}))";

    private static final String NAMED = WORD + "(?!" + GAP + "(?:19|20)[0-9]{2}(?![0-9]))" + SIGN + DIGITS;
    private static final String MARK = "[:：|｜丨/·・—–,，;；.。!！…()（）\\[\\]【】「」《》]";

    /** Between other words, such a number is one of them: {@code Special Edition 10 best tools}. */
    private static final String NAMED_APART =
            "(?<=^|" + MARK + "\\s?|\\s-\\s)" + NAMED + "|" + NAMED + "(?=\\s*(?:$|" + MARK + ")|\\s+-)";

    /** A letter before {@code #} makes it a name (C#, F#) only if it is the word's only one. */
    private static final String COMMON = "第" + GAP + "(?:" + GROUPS + "|[0-9０-９]{1,9}|" + CHINESE + ")" + GAP + "[期号號回]"
            + "|(?<=[周月日季][刊报]\\s?)[0-9０-９]{1,9}" + GAP + "期"
            + "|제" + GAP + "[0-9]{1,9}" + GAP + "[호회]"
            + "|(?<!&)(?<!\\b[A-Za-z])#" + GAP + SHORT
            + "|(?i:\\bno\\.|№|\\bissue)" + SIGN + DIGITS
            + "|" + VOLUME;

    /** A regular expression for one, without groups. */
    public static final String FORM = COMMON + "|" + NAMED_APART;

    private static final Pattern ANY = Pattern.compile(COMMON);
    private static final Pattern ANY_NAMED = Pattern.compile(NAMED_APART);
    private static final Pattern OF_VOLUME = Pattern.compile(VOLUME);
    private static final Pattern VALUE = Pattern.compile("[0-9]+(?:,[0-9]+)*|" + CHINESE);
    private static final Pattern ORDINAL = Pattern.compile(DEGREE);
    private static final Pattern FRACTION = Pattern.compile("[" + FRACTIONS + "]");
    private static final Pattern INVISIBLE = Pattern.compile("[" + UNSEEN + "]");

    /** After a number that is not a word of a sentence. */
    private static final Pattern ENDED = Pattern.compile("\\s*(?:$|[:|·—–,;()\\[\\]【】「《/丨])|\\s+-|(?<=[期号號回호회])\\s");

    /** Between a volume and the number in it. */
    private static final Pattern MARKS = Pattern.compile("[\\s,.:;·|/()-]*");

    /** What may be between two numbers, but for {@code and}. */
    private static final String JOINTS = "-–—~/、,和与及至到&";

    /** Two numbers of one issue, as in {@code 第 6-7 期}. */
    private static final Pattern TWO = Pattern.compile("第\\s*(?<n>[0-9]{1,9}|" + CHINESE
            + ")\\s*(?:期\\s*)?[" + JOINTS + "]\\s*(?:第\\s*)?(?<m>[0-9]{1,9}|" + CHINESE + ")\\s*[期号號回]"
            + "|(?i:#|\\bnos?\\.|\\bissues?|\\bvol(?:ume)?s?\\b\\.?)\\s*(?:#\\s*)?(?<first>[0-9]{1,9})"
            + "(?:[-–—~/]|\\s*(?:&|and)\\s*)#?(?<second>[0-9]{1,9})(?![0-9A-Za-z_]|[-–./][0-9]|\\s*[年月日])");

    private static final int MOST_AT_ONCE = 4;

    private static final Pattern YEAR_BEFORE =
            Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})\\s*(?:年度?)?[\\s,·/|-]{0,5}$");

    private static final Pattern VOLUME_BEFORE = Pattern.compile("(?:(?i:\\bvol(?:ume)?\\b\\.?)\\s*#?\\s*([0-9]{1,4})"
            + "|第\\s*([0-9]{1,4}|" + CHINESE + ")\\s*[卷季])[\\s,.:;·|/()-]{0,5}$");

    private static final Pattern YEAR_AFTER = Pattern.compile(".*/([0-9]{4})");

    /** Digits alone, where a title ends, or goes on after a mark. */
    private static final Pattern ALONE = Pattern.compile("(?<![0-9A-Za-z.])([0-9]{1,9})(?=$|\\s*[:|·—–,，丨]|\\s+-)");

    private IssueNumber() {}

    private record Found(int number, int start, int end) {}

    private record Two(int first, int last, int start) {}

    /**
     * The first number in one of these forms; a volume's only if there is no other, as in {@code Vol. 2, No. 20}, and
     * {@code #12345} within a sentence only then, too, and one after a word of another language only if there is none
     * of these.
     */
    public static Optional<Integer> in(String title) {
        String text = readable(title);
        Found found = two(text) == null ? findOne(text) : null;
        return found == null ? Optional.empty() : Optional.of(found.number());
    }

    /** All numbers of an issue that has more than one, as {@code 第 6-7 期} has two; else none. */
    public static List<Integer> together(String title) {
        Two two = two(readable(title));
        return two == null
                ? List.of()
                : IntStream.rangeClosed(two.first(), two.last()).boxed().toList();
    }

    /** The year or the volume that a title says before its number, as in {@code 2026 年第 3 期}; 0 if it says none. */
    public static int series(String title) {
        String text = readable(title);
        Two two = two(text);
        Found found = two == null ? findOne(text) : new Found(two.first(), two.start(), two.start());
        if (found == null) {
            return 0;
        }
        Matcher year = YEAR_AFTER.matcher(text.substring(found.start(), found.end()));
        if (year.matches()) {
            return Integer.parseInt(year.group(1));
        }
        String before = text.substring(0, found.start());
        for (Pattern said : List.of(VOLUME_BEFORE, YEAR_BEFORE)) {
            Matcher series = said.matcher(before);
            if (series.find()) {
                return value(series.group()).orElse(0);
            }
        }
        return 0;
    }

    /**
     * Whether a title says the number of its issue: in one of these forms, or in plain digits at its end or before a
     * mark.
     */
    public static boolean isIn(String title, int number) {
        if (in(title).filter(said -> said == number).isPresent()) {
            return true;
        }
        return ALONE.matcher(Normalizer.normalize(title.strip(), Normalizer.Form.NFKC))
                .results()
                .anyMatch(alone -> Integer.parseInt(alone.group(1)) == number);
    }

    /** As it is compared: a comma of Chinese is never one within a number. */
    private static String readable(String title) {
        String text =
                ORDINAL.matcher(title.replace("№", "No.")).replaceAll("n°").replace("，", "， ");
        String plain = FRACTION.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("⁄");
        return Normalizer.normalize(plain, Normalizer.Form.NFKC);
    }

    private static @Nullable Two two(String text) {
        boolean joined = text.contains("and") || text.chars().anyMatch(unit -> JOINTS.indexOf(unit) >= 0);
        Matcher two = TWO.matcher(text);
        if (!joined || !two.find()) {
            return null;
        }
        boolean chinese = two.group("n") != null;
        Optional<Integer> first = value(two.group(chinese ? "n" : "first"));
        Optional<Integer> last = value(two.group(chinese ? "m" : "second"));
        if (first.isEmpty() || last.isEmpty()) {
            return null;
        }
        int more = last.get() - first.get();
        boolean together = more > 0 && more < (chinese ? MOST_AT_ONCE : 2);
        Found one = findOne(text);
        return together && (one == null || one.start() >= two.start())
                ? new Two(first.get(), last.get(), two.start())
                : null;
    }

    private static @Nullable Found findOne(String text) {
        Found common = findOne(ANY, text);
        return common == null ? findOne(ANY_NAMED, text) : common;
    }

    private static @Nullable Found findOne(Pattern any, String text) {
        Found volume = null;
        Found ticket = null;
        for (Matcher form = any.matcher(text); form.find(); ) {
            Optional<Integer> number = value(form.group());
            boolean ended = ENDED.matcher(text)
                    .region(form.end(), text.length())
                    .useTransparentBounds(true)
                    .lookingAt();
            if (number.isEmpty() || (ticket != null && !ended)) {
                continue;
            }
            Found found = new Found(number.get(), form.start(), form.end());
            if (OF_VOLUME.matcher(form.group()).matches()) {
                volume = volume == null ? found : volume;
            } else if (ended || form.group().charAt(0) != '#' || isIn(volume, text, found)) {
                return found;
            } else {
                ticket = found;
            }
        }
        return volume == null ? ticket : volume;
    }

    private static boolean isIn(@Nullable Found volume, String text, Found number) {
        if (volume == null) {
            return false;
        }
        int from = volume.end();
        int to = number.start();
        return MARKS.matcher(text).region(from, to).matches();
    }

    private static Optional<Integer> value(String form) {
        Matcher number = VALUE.matcher(form);
        if (!number.find()) {
            throw new IllegalStateException(form);
        }
        String typed = number.group().replace(",", "");
        return typed.charAt(0) <= '9' ? Optional.of(Integer.valueOf(typed)) : ChineseNumber.of(typed);
    }
}
