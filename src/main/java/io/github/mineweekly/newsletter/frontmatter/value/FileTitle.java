package io.github.mineweekly.newsletter.frontmatter.value;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title in a file's name, or in the folder's of an {@code index.md}: what is left of {@code 157-引力剧场.md} and {@code
 * 2023-10-01-weekly-links.md} without date and number. A name of plain words alone, as {@code about.md}, says too
 * little.
 */
public final class FileTitle {
    private static final Pattern ENDING = Pattern.compile("(?:\\.[a-z]{2}(?:-[A-Za-z]{2,4})?)?(?:\\.md)?$");

    private static final String DAY = "(?:[0-9]{4}(?:[-._][0-9]{1,2}[-._][0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}[日号號]?"
            + "|-?[Ww][0-9]{1,2}|[0-9]{4})|[0-9]{1,2}[-._][0-9]{1,2}(?=\\s*[)\\]）】]))";

    private static final String RANGE = "\\s*(?:[-~～–—_至到]|to|--)\\s*";

    private static final String HOUR = "(?:[01][0-9]|2[0-3])";

    /** {@code -130000}, {@code T0800}, {@code _08.00}; before a word, {@code -2025} is a year or a number. */
    private static final String TIME = "(?:T" + HOUR + "[-.:_]?[0-5][0-9](?:[-.:_]?[0-5][0-9])?"
            + "|[-_ ]" + HOUR + "(?:[-.:_][0-5][0-9](?:[-.:_]?[0-5][0-9])?|[0-5][0-9](?:[0-5][0-9]|$)))"
            + "(?![-.]?[0-9])";

    private static final Pattern DATES = Pattern.compile(
            "[(\\[（【]?\\s*(?<![0-9])" + DAY + "(?:" + RANGE + DAY + "|" + TIME + ")?(?![0-9])\\s*[)\\]）】]?");

    /** Four digits may be a year, or a part of a title: {@code 1000-stars}. */
    private static final String NO_NUMBER = "(?!(?:19|20)[0-9]{2}|[0-9]{4}[-_ ][A-Za-z])";

    /** The number of the issue before its title: {@code 157-}, {@code 018.}, {@code [12]}. */
    private static final Pattern NUMBERS = Pattern.compile(
            "^(?:\\s*[-._]*(?:\\[[0-9]{1,4}]|" + NO_NUMBER + "[0-9]{1,4}\\s*(?:[-_、]+|\\.(?![0-9]))))+\\s*");

    /** What an issue is called, but not what is {@code of-the-week}. */
    private static final String ISSUE = "(?<![A-Za-z])(?<!(?:this|the|last|next|a|per|each|every)[-_])"
            + "(?i:weekly|monthly|newsletter|issue|digest|edition|news|vol|week)(?![A-Za-z])";

    /** A title that begins with a number, after a day: {@code 2026-01-04-10-tips}; a list rarely has a hundred. */
    private static final Pattern COUNTED = Pattern.compile("(?:[0-9]{4}([-._])[0-9]{1,2}\\1[0-9]{1,2}|[0-9]{8})[-_]"
            + "[1-9][0-9]?[-_](?!.{0,200}?" + ISSUE + ")[A-Za-z].*");

    private static final Pattern ONE_NUMBER = Pattern.compile("([^0-9]*)(" + NO_NUMBER + "[0-9]{1,4})([^0-9]*)");
    private static final Pattern SLUG = Pattern.compile("[!-~]+");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z._-]+");
    private static final Pattern HYPHENS = Pattern.compile("(?<![0-9])[-_]+|[-_]+(?![0-9])");
    private static final Pattern ENDS = Pattern.compile("^[\\s._–—:：-]+|[\\s._–—:：-]+$");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern OF_ISSUE =
            Pattern.compile("(?i)(?:(?<!\\p{L})(?:weekly|monthly|newsletter|issue|no|vol|week)|第|期|刊|通讯)[-_. ]*$");

    private FileTitle() {}

    /** The title; nothing if the name is a number, a date or a plain word. */
    public static Optional<String> of(String key) {
        String name = name(key);
        if (PLAIN.matcher(name).matches()) {
            return Optional.empty();
        }
        String undated = DATES.matcher(name).replaceAll("");
        String words = COUNTED.matcher(name).matches()
                ? undated
                : NUMBERS.matcher(undated).replaceFirst("");
        String bare = ENDS.matcher(words).replaceAll("");
        String title = SLUG.matcher(bare).matches() ? HYPHENS.matcher(bare).replaceAll(" ") : bare;
        return LETTER.matcher(title).find() ? Optional.of(title.strip()) : Optional.empty();
    }

    /** The only number beside dates in a name, if no word is before it, or one that says that it is an issue's. */
    public static Optional<Integer> number(String key) {
        String name = name(key);
        Matcher number = ONE_NUMBER.matcher(DATES.matcher(name).replaceAll(" "));
        if (!DATES.matcher(name).find()
                || !number.matches()
                || COUNTED.matcher(name).matches()) {
            return Optional.empty();
        }
        String before = number.group(1);
        boolean begins = !LETTER.matcher(before).find();
        boolean ends = !LETTER.matcher(number.group(3)).find()
                && OF_ISSUE.matcher(before).find();
        return begins || ends ? Optional.of(Integer.valueOf(number.group(2))) : Optional.empty();
    }

    private static String name(String key) {
        String path = FileDate.named(key);
        String name = Normalizer.normalize(path.substring(path.lastIndexOf('/') + 1), Normalizer.Form.NFC);
        return ENDING.matcher(name).replaceFirst("");
    }
}
