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
    private static final String CALLED = "(?:(?:first|rough|final)[-_ ])?" + DRAFT;
    private static final String WORD = CALLED + "|" + CLEAR;

    /** A number after it is that of a file; in a title, JSON Schema may be at draft 7. */
    private static final String OF_FILES = CALLED + "(?:[-_ ]?v?[0-9]{1,3})?|" + CLEAR;

    private static final String OF_FOLDERS = OF_FILES
            + "|草稿箱|私密|private|pending|scheduled|unfinished|in[-_ ]progress|trash"
            + "|entwürfe|brouillons|borradores|rascunhos|bozze|черновики";
    private static final String OPEN = "[(（\\[【]";
    private static final String CLOSE = "[)）\\]】]";
    private static final String REMARK = "\\s*+[,，、;；/–—-]";

    /** {@code (WIP)}, {@code （草稿，勿发）}, {@code [🚧 draft]}; {@code (draft, trades)} may be two topics. */
    private static final String IN_BRACKETS = OPEN + "[^\\p{L}\\p{N})）\\]】]{0,4}+(?:(?:" + CLEAR + ")(?:" + REMARK
            + "[^)）\\]】]*+)?|(?:" + WORD + ")(?:" + REMARK + "\\s*+(?:" + CLEAR + "))?)"
            + "[^\\p{L}\\p{N})）\\]】]{0,4}+" + CLOSE;

    /** What a title about drafts does not have at its ends. */
    private static final String SURE = "(?-i:DRAFT)|" + CLEAR;

    private static final String BETWEEN = "[-_. ]";

    /** Jekyll and others publish no folder with an underscore but their collections, of which this is the usual one. */
    private static final Pattern FOLDER =
            pattern("(?:.*/)?([^/\\p{L}]*+(?:" + OF_FOLDERS + ")[^/\\p{L}]*+|_(?!posts/)[^/]+)/.*");

    private static final Pattern FILE = pattern("(?:.*/)?((?:"
            + String.join(
                    "|",
                    // draft-one.md, [WIP] one.md
                    "(?:" + OF_FILES + ")" + BETWEEN + "+[^/]+",
                    IN_BRACKETS + "[^/]+",
                    // one-wip.md, 2025-02-09-draft.md, one (draft).md, one.draft.md
                    "[^/]+" + BETWEEN + "(?:" + CLEAR + ")",
                    "[^/\\p{L}]+(?:" + OF_FILES + ")",
                    "[^/]+" + IN_BRACKETS,
                    "[^/]+\\." + DRAFT)
            + ")\\.[^/.]+)");

    private static final Pattern TITLE = pattern(String.join(
            "|",
            "(" + IN_BRACKETS + ").+",
            "((?:" + DRAFT + "|" + CLEAR + ") *[:：]).+",
            ".+?(" + IN_BRACKETS + ")",
            // DO NOT PUBLISH, WIP - one, one — 草稿
            "(" + SURE + ")(?: +[-–—]+ .+)?",
            ".+ [-–—|/]+ +(" + SURE + ")",
            ".+ (#(?:" + WORD + "))"));

    private static final Pattern TAG = pattern("#?(?:" + WORD + ")");
    private static final Pattern ANY = pattern("(?<![a-z])(?:" + DRAFT + "|" + CLEAR + ")(?![a-z])");

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
        return first(TITLE.matcher(title.strip()));
    }

    public static boolean isTag(String tag) {
        return TAG.matcher(tag).matches();
    }

    /** Whether the word for a draft in a name or a value is what an issue is about, as its title has it too. */
    public static boolean isAbout(String title, String text) {
        Matcher word = ANY.matcher(text);
        return word.find()
                && spaced(title).contains(spaced(word.group()))
                && inTitle(title).isEmpty();
    }

    private static String spaced(String text) {
        return text.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
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
