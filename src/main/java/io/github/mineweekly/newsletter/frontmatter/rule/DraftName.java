package io.github.mineweekly.newsletter.frontmatter.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What calls an issue a draft in a way that no tool reads: a folder, a file name, a title or a tag. */
public final class DraftName {
    private static final String DRAFT = "drafts?";
    private static final String CLEAR = PageStates.NAMED;
    private static final String WORD = DRAFT + "|" + CLEAR;
    private static final String OF_FOLDERS = WORD
            + "|草稿箱|未公开|未公開|private|pending|scheduled|unfinished|trash"
            + "|entwürfe|brouillons|borradores|rascunhos|bozze|черновики";
    private static final String OPEN = "[(（\\[【]";
    private static final String CLOSE = "[)）\\]】]";

    /** {@code (WIP)}, {@code （草稿，勿发）}, {@code [Draft, until Friday]}; {@code (draft, trades)} may be two topics. */
    private static final String IN_BRACKETS =
            OPEN + "(?:" + WORD + "|(?:草稿|(?<=[\\[【])(?:draft|wip)) *+[,，][^()（）\\[\\]【】]{1,60}+)" + CLOSE;

    private static final String BETWEEN = "[-_. ]";

    /** Jekyll and others publish no folder with an underscore but their collections, of which this is the usual one. */
    private static final Pattern FOLDER =
            pattern("(?:.*/)?((?:[0-9]{1,3}" + BETWEEN + ")?(?:" + OF_FOLDERS + ")|_(?!posts/)[^/]+)/.*");

    private static final Pattern FILE = pattern("(?:.*/)?((?:"
            + String.join(
                    "|",
                    // draft-one.md, [WIP] one.md
                    "(?:" + WORD + ")" + BETWEEN + "+[^/]+",
                    IN_BRACKETS + "[^/]+",
                    // one-wip.md, 2025-02-09-draft.md, one (draft).md, one.draft.md
                    "[^/]+" + BETWEEN + "(?:" + CLEAR + ")",
                    "[^/\\p{L}]+(?:" + WORD + ")",
                    "[^/]+" + IN_BRACKETS,
                    "[^/]+\\." + DRAFT)
            + ")\\.[^/.]+)");

    private static final Pattern BRACKETS = pattern("(" + IN_BRACKETS + ").+|.+?(" + IN_BRACKETS + ")");
    private static final Pattern LABEL = pattern("((?:" + WORD + ") *[:：]).+");
    private static final Pattern TAG = pattern("#?(?:" + WORD + ")");

    /** The beginning of a file name that a title may have too. */
    private static final Pattern TOPIC = pattern(DRAFT + "[-_][a-z]+");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern ANY = pattern("(?<![a-z])(?:" + WORD + ")(?![a-z])");

    private DraftName() {}

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** The folder that says so, of a path. */
    public static Optional<String> folder(String path) {
        return first(FOLDER.matcher(path));
    }

    /** The file name, if it says so. */
    public static Optional<String> file(String path) {
        return first(FILE.matcher(path));
    }

    /** What in a title says so. */
    public static Optional<String> inTitle(String title) {
        return inBrackets(title).or(() -> first(LABEL.matcher(title.strip())));
    }

    /** What in brackets at either end of a title says so. */
    public static Optional<String> inBrackets(String title) {
        return first(BRACKETS.matcher(title.strip()));
    }

    public static boolean isTag(String tag) {
        return TAG.matcher(tag).matches();
    }

    /** Whether the name of a file begins with what the issue is about, as its title says: {@code draft-beer.md}. */
    public static boolean isTopic(String title, String file) {
        Matcher topic = TOPIC.matcher(file);
        return topic.lookingAt() && !DIGIT.matcher(file).find() && spaced(title).contains(spaced(topic.group()));
    }

    /** The words of a text, with a space before and after each. */
    private static String spaced(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ') + " ";
    }

    /** Whether a text has a word for a draft, wherever it is. */
    public static boolean isIn(String text) {
        return ANY.matcher(text).find();
    }

    private static Optional<String> first(Matcher name) {
        return name.matches()
                ? IntStream.rangeClosed(1, name.groupCount())
                        .mapToObj(name::group)
                        .filter(group -> group != null)
                        .findFirst()
                : Optional.empty();
    }
}
