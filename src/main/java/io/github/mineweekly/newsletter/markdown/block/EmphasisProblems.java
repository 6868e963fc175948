package io.github.mineweekly.newsletter.markdown.block;

import io.github.mineweekly.newsletter.markdown.inline.Delimiter;
import io.github.mineweekly.newsletter.markdown.inline.Token;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.List;

/**
 * Finds {@code **} that was to make Chinese or Japanese bold, and is text, and asterisks that were to be text. In other
 * scripts {@code **} may be an operator or a pattern of file names.
 */
final class EmphasisProblems {
    private static final int LEAST_OF_MASKS = 3;
    private static final int NOTHING = '\n';
    private static final String QUOTES = "“‘「『《【（";

    private EmphasisProblems() {}

    /** Reports the first of each kind in a text. */
    static void check(List<Token> tokens, Fragment fragment, BodyProblems problems) {
        strong(tokens, fragment, problems);
        tokens.stream()
                .filter(token -> token instanceof Delimiter run && isBetweenDigits(run, fragment.text()))
                .findFirst()
                .ifPresent(run -> problems.addOfText(
                        BodyRules.CONTENT_DROPPED,
                        fragment.place(run.index(), run.index() + LEAST_OF_MASKS),
                        "the asterisks between these digits are marks of emphasis, and are not shown",
                        "write a `\\` before each of them"));
    }

    /** As in a number that is partly hidden: two of them in a text would begin and end bold text. */
    private static boolean isBetweenDigits(Delimiter run, String text) {
        int length = run.usedAsterisks();
        return length >= LEAST_OF_MASKS
                && Characters.isAsciiDigit(before(text, run.index()))
                && Characters.isAsciiDigit(after(text, run.index() + length));
    }

    private static void strong(List<Token> tokens, Fragment fragment, BodyProblems problems) {
        List<Integer> marks = tokens.stream()
                .filter(token -> token instanceof Delimiter run && run.isUnusedStrong())
                .map(Token::index)
                .toList();
        for (int i = 0; i < marks.size(); i++) {
            int start = marks.get(i);
            int next = after(fragment.text(), start + 2);
            boolean begins = isEdge(before(fragment.text(), start));
            boolean followed = i + 1 < marks.size();
            if (begins && isWord(next)) {
                String help = "write `**` right after what is to be bold, without a space before it";
                add(fragment, start, "no `**` ends what this one begins, so it is text", help, problems);
                return;
            }
            if (begins && followed && next == ' ' && isWord(after(fragment.text(), start + 3))) {
                String help = "write `**` right before and after what is to be bold";
                add(fragment, start, "the space after this `**` makes it text", help, problems);
                return;
            }
        }
    }

    private static void add(Fragment fragment, int start, String what, String help, BodyProblems problems) {
        problems.addOfText(BodyRules.EMPHASIS_AS_TEXT, fragment.place(start, start + 2), what, help);
    }

    private static int before(String text, int index) {
        return index > 0 ? text.codePointBefore(index) : NOTHING;
    }

    private static int after(String text, int index) {
        return index < text.length() ? text.codePointAt(index) : NOTHING;
    }

    private static boolean isEdge(int before) {
        return Characters.isSpace(before) || (before > 0x7F && Characters.isPunctuation(before));
    }

    private static boolean isWord(int codePoint) {
        return Characters.isHan(codePoint) || Characters.isKana(codePoint) || QUOTES.indexOf(codePoint) >= 0;
    }
}
