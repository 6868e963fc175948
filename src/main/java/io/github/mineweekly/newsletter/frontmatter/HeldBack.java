package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.rule.PageStates;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What values say by which a page is held back. */
final class HeldBack {
    private static final Pattern EMOJI =
            Pattern.compile("[\\p{So}\\p{Sk}\\x{25FB}-\\x{25FE}\\x{FE0F}\\x{200D}\\x{20E3}]");

    /** Longer ones are sentences. */
    private static final int LONGEST = 60;

    private static final String OPENING = "\\[(（【「『《“\"*";
    private static final String MARKS = ",，、;；:：/／|&＆+＋";
    private static final String END = OPENING + "\\])）】」』》”!！?？。.…" + MARKS;

    /** Between a state and another one or a remark. */
    private static final String JOINT = " (?:(?:and|until|till|before|because|unless|[-–—]+) |for now(?!\\p{L}))";

    /** A state and what its author adds to it: {@code draft (until Friday)}, {@code [WIP]}, {@code 草稿／待审}. */
    private static final Pattern FIRST = Pattern.compile(
            "[" + OPENING + "]{0,2}([^" + END + "]{1," + LONGEST + "}?)(?:[" + END + "].*|" + JOINT + ".*)?",
            Pattern.DOTALL);

    private static final Pattern BRACKETS = Pattern.compile("^[" + OPENING + "]+|[\\])）】」』》”\"*]+$");

    private static final Pattern BETWEEN = Pattern.compile("[" + MARKS + "]|" + JOINT);

    /** Between states: what is after a colon or a dash is a remark. */
    private static final Pattern BETWEEN_STATES = Pattern.compile("[,，、;；/／|&＆+＋]");

    private static final Pattern COLON = Pattern.compile("[:：]");

    /**
     * Signs that say it alone. Some tick a box with crosses: of a key of ours, which does not hold back if it is false,
     * they say nothing.
     */
    private static final Map<String, String> SIGNS = Map.of(
            "✗", "false", "✘", "false", "✖", "false", "×", "false", "❎", "false", "🚫", "false", "⛔", "false", "🔒",
            "private", "🚧", "wip");

    private static final Pattern ENDS = Pattern.compile("^[^\\p{L}]++|[^\\p{L}]++$");
    private static final Pattern APART = Pattern.compile("[\\s_-]+");

    /** What is said of nothing but a page that is not ready, whatever the name of its key. */
    private static final Pattern DRAFT = Pattern.compile(OtherTools.simplified(PageStates.DRAFT));

    private static final String UNSEEN_WORDS = "private|hidden|unlisted|not (?:yet )?published|私密|私有|隐藏|未公开";

    private static final Predicate<String> UNSEEN = anyOf(UNSEEN_WORDS);

    private static final Predicate<String> FOR_ALL =
            anyOf("public|published|everyone|everybody|anyone|all|已?发布|公开|所有人|全员");

    private static final Predicate<String> FOR_SOME = anyOf(UNSEEN_WORDS
            + "|members(?: only)?|paid(?: only)?|subscribers(?: only)?|premium|(?:in|under|needs) review"
            + "|(?:待审|审核)[核中]?");

    private HeldBack() {}

    private static Predicate<String> anyOf(String words) {
        return Pattern.compile(OtherTools.simplified(words)).asMatchPredicate();
    }

    /**
     * A value in small letters, without the emoji that states have in Notion and the {@code #} of a tag; {@code true}
     * or {@code false} if it means that.
     */
    static String word(String text) {
        String sign = SIGNS.get(text.strip().replace("\uFE0F", ""));
        if (sign != null) {
            return sign;
        }
        Optional<Boolean> box = BooleanWord.of(text);
        if (box.isPresent()) {
            return String.valueOf(box.get());
        }
        return lower(EMOJI.matcher(text).replaceAll("").strip().replaceFirst("^[#＃]+", ""));
    }

    /** In small letters; {@code true} or {@code false} where it means that. */
    private static String lower(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return BooleanWord.of(plain).map(String::valueOf).orElse(plain);
    }

    /** Whether a value of another tool's key says so. */
    static boolean is(String text, HidingKeys.Hiding hiding) {
        // A password may be of emoji, and of boxes.
        boolean signs = text.codePoints().noneMatch(Character::isLetterOrDigit);
        String said = signs ? text.strip() : lower(text.strip());
        return hiding.value().isEmpty()
                ? !said.isEmpty() && !List.of("false", "null", "~").contains(said)
                : isOneOf(hiding.value(), text);
    }

    /** Whether a value is one of some words, or begins with one as in {@code draft (until Friday)}. */
    private static boolean isOneOf(Set<String> words, String text) {
        String first = first(text);
        return words.contains(word(text))
                || (first.length() > 1 && words.contains(lower(first)))
                || isState(words, first)
                || isAmongStates(words, text);
    }

    /**
     * Whether one of several states is a word for a draft and no more, as in {@code published, draft}, or beside one
     * for a page that all see a word for one that only some do, as in {@code public, members}.
     */
    private static boolean isAmongStates(Set<String> words, String text) {
        if (COLON.matcher(text).find()) {
            return false;
        }
        List<String> parts = BETWEEN_STATES
                .splitAsStream(word(text))
                .map(part -> joined(part.strip()))
                .toList();
        boolean states = words.containsAll(PageStates.WORDS) && words.contains("false");
        boolean unseen = states && parts.stream().anyMatch(UNSEEN.or(HeldBack::isDraft));
        boolean forSome = parts.stream().anyMatch(FOR_ALL)
                && parts.stream().filter(FOR_SOME).anyMatch(part -> words.contains(part) || isState(words, part));
        return parts.size() > 1 && (unseen || forSome);
    }

    /** Whether a value says that only those who have its address find the page, and not that it is a draft too. */
    static boolean isUnlisted(String text, HidingKeys.Hiding hiding) {
        return BETWEEN.splitAsStream(word(text)).anyMatch(part -> first(part).equals("unlisted"))
                && BETWEEN.splitAsStream(word(text))
                        .filter(part -> !first(part).equals("unlisted"))
                        .noneMatch(part -> isOneOf(hiding.value(), part));
    }

    /** Whether a value is such a word alone, so that nothing is lost where ours takes its place. */
    static boolean saysNoMore(String text, HidingKeys.Hiding hiding) {
        String whole = joined(word(text));
        return hiding.value().contains(word(text)) || hiding.value().contains(whole) || isState(hiding.value(), whole);
    }

    /** Those with a small table of their own mean nothing else. */
    private static boolean isState(Set<String> words, String text) {
        return words.containsAll(PageStates.WORDS) && PageStates.matches(text);
    }

    /** Whether a value calls the page a draft, and says no more. */
    static boolean isDraft(String text) {
        String word = word(text);
        return word.length() <= LONGEST
                && DRAFT.matcher(joined(BRACKETS.matcher(word).replaceAll(""))).matches();
    }

    /** Whether a value forbids to publish, and says no more. */
    static boolean forbids(String text) {
        return text.length() <= LONGEST
                && PageStates.forbids(joined(ENDS.matcher(word(text)).replaceAll("")));
    }

    /** What a value begins with, without the remark after it. */
    static String first(String text) {
        Matcher first = FIRST.matcher(word(text));
        return joined(first.matches() ? first.group(1) : word(text));
    }

    private static String joined(String word) {
        return OtherTools.simplified(APART.matcher(word).replaceAll(" ").strip());
    }
}
