package io.github.mineweekly.newsletter.markdown.block;

import io.github.mineweekly.newsletter.markdown.inline.Delimiter;
import io.github.mineweekly.newsletter.markdown.inline.Token;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds {@code **} that was to make Chinese or Japanese bold, and is text, and asterisks that were to be text. In other
 * scripts {@code **} may be an operator or a pattern of file names.
 */
final class EmphasisProblems {
    private static final int NOTHING = '\n';
    private static final String QUOTES = "“‘「『《【（";
    /** Not a comma, as in {@code f(**a,**b)} of Python. */
    private static final String MARKS = "\".:;!?";

    private static final String STOPS = "，、；。";

    private static final String SPACE_AFTER = "write a space after the `**` that ends what is to be bold";

    private EmphasisProblems() {}

    /** Reports the first of each kind in a text. */
    static void check(List<Token> tokens, Fragment fragment, BodyProblems problems) {
        List<Delimiter> runs = runs(tokens);
        if (runs.isEmpty()) {
            return;
        }
        strong(runs.stream().filter(Delimiter::isUnusedStrong).map(Token::index).toList(), fragment, problems);
        strongWithinStrong(runs, fragment, problems);
        notAsMany(runs, fragment, problems);
        IntStream.range(0, runs.size())
                .filter(i -> runs.get(i).usedAsterisks() > 0)
                .filter(i -> isSign(runs.get(i), fragment.text())
                        || isProduct(runs, i, fragment.text())
                        || isPattern(runs, i, fragment.text()))
                .mapToObj(runs::get)
                .findFirst()
                .ifPresent(run -> problems.addOfText(
                        BodyRules.CONTENT_DROPPED,
                        fragment.place(run.index(), run.index() + run.usedAsterisks()),
                        "the asterisks here are marks of emphasis, and are not shown",
                        "write a `\\` before each of them, or write it as code"));
    }

    /** Most texts have none. */
    private static List<Delimiter> runs(List<Token> tokens) {
        List<Delimiter> runs = new ArrayList<>(0);
        for (Token token : tokens) {
            if (token instanceof Delimiter run) {
                runs.add(run);
            }
        }
        return runs;
    }

    /** As in a product, a number that is partly hidden or a pattern of file names. */
    private static boolean isSign(Delimiter run, String text) {
        int before = before(text, run.index());
        int after = after(text, run.index() + run.usedAsterisks());
        return before == '/'
                ? after == '/' || (after == '.' && run.usedAsterisks() == 1)
                : Characters.isAsciiDigit(before) && Characters.isAsciiDigit(after);
    }

    /** As in a row of versions, {@code v1.*、v2.*}, or of hosts or ports, {@code *.a.cn、*.b.cn}. */
    private static boolean isPattern(List<Delimiter> runs, int index, String text) {
        if (index + 1 == runs.size()) {
            return false;
        }
        Delimiter run = runs.get(index);
        Delimiter next = runs.get(index + 1);
        int after = after(text, run.index() + run.usedAsterisks());
        boolean begins = run.usedAsterisks() == 1 && next.usedAsterisks() == 1 && run.begins();
        return begins
                && (before(text, run.index()) == '.'
                        ? STOPS.indexOf(after) >= 0 && before(text, next.index()) == '.'
                        : ".:".indexOf(after) >= 0
                                && after == after(text, next.index() + 1)
                                && STOPS.indexOf(before(text, next.index())) >= 0);
    }

    /** As in {@code a*b + c*d}: nobody emphasizes words from within one word into another. */
    private static boolean isProduct(List<Delimiter> runs, int index, String text) {
        if (index + 1 == runs.size()) {
            return false;
        }
        Delimiter run = runs.get(index);
        Delimiter next = runs.get(index + 1);
        return run.usedAsterisks() == next.usedAsterisks()
                && isWithinWord(run, text)
                && isWithinWord(next, text)
                && text.substring(run.index(), next.index()).indexOf(' ') > 0;
    }

    private static boolean isWithinWord(Delimiter run, String text) {
        return Characters.isAsciiAlphanumeric(before(text, run.index()))
                && Characters.isAsciiAlphanumeric(after(text, run.index() + run.usedAsterisks()));
    }

    /** A run that was to end bold text, and begins one within it, makes other words bold. */
    private static void strongWithinStrong(List<Delimiter> runs, Fragment fragment, BodyProblems problems) {
        int open = 0;
        for (Delimiter run : runs) {
            open -= run.strongEnds();
            boolean beside = before(fragment.text(), run.index()) > 0x7F || followsComment(run, fragment.text());
            if (open > 0 && run.isUnusedStrongs() && beside) {
                problems.addOfText(
                        BodyRules.EMPHASIS_AS_TEXT,
                        fragment.place(run.index(), run.index() + 4),
                        "these asterisks are text, since they are within bold text",
                        "write `**` once before and once after what is to be bold");
                return;
            }
            if (open > 0 && run.strongBegins() > 0 && isEndBesideLetter(run.index(), fragment.text())) {
                String what = "the letter or digit after this `**` makes it begin bold text, not end it";
                add(fragment, run.index(), what, SPACE_AFTER, problems);
                return;
            }
            open += run.strongBegins();
        }
    }

    /** An asterisk after words may be the mark of a note, but hardly after words of a script that is not slanted. */
    private static void notAsMany(List<Delimiter> runs, Fragment fragment, BodyProblems problems) {
        String text = fragment.text();
        for (Delimiter run : runs) {
            int end = run.index() + run.usedAsterisks();
            boolean begins = run.isBeginUsedInPart() && isWordOrLetter(after(text, end));
            if (begins || (run.isEndUsedInPart() && isWord(before(text, run.index())))) {
                problems.addOfText(
                        BodyRules.EMPHASIS_AS_TEXT,
                        fragment.place(run.index(), end),
                        "the asterisks before and after these words are not as many, so some are text",
                        "write `**` before and after what is to be bold, and `\\` before an asterisk that is text");
                return;
            }
        }
    }

    private static boolean isWordOrLetter(int codePoint) {
        return isWord(codePoint) || Character.isLetter(codePoint);
    }

    /** Whether a comment, which some tools take for the name of a place, is right before it. */
    private static boolean followsComment(Delimiter run, String text) {
        return text.startsWith("-->", run.index() - 3);
    }

    private static void strong(List<Integer> marks, Fragment fragment, BodyProblems problems) {
        for (int i = 0; i < marks.size(); i++) {
            int start = marks.get(i);
            int next = after(fragment.text(), start + 2);
            boolean begins = isEdge(before(fragment.text(), start));
            boolean followed = i + 1 < marks.size();
            boolean mayBegin = begins || isWord(before(fragment.text(), start));
            if (followed
                    && mayBegin
                    && (endsBesideLetter(fragment.text(), start, marks.get(i + 1))
                            || (begins && isPhrase(fragment.text(), start, marks.get(i + 1))))) {
                add(
                        fragment,
                        marks.get(i + 1),
                        "the letter or digit after this `**` makes it text",
                        SPACE_AFTER,
                        problems);
                return;
            }
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

    /** Whether a run was to end what another one begins, but for the letter after it. */
    private static boolean endsBesideLetter(String text, int start, int end) {
        int first = after(text, start + 2);
        boolean ascii = Characters.isAsciiAlphanumeric(first) && ")]}".indexOf(before(text, end)) < 0;
        return (isWord(first) || first == '"' || ascii) && isEndBesideLetter(end, text);
    }

    /**
     * Whether two runs are around words rather than arguments of a program, with a mark that closes and a letter at
     * their end: the words begin a line, or are code, a link or a German quote.
     */
    private static boolean isPhrase(String text, int start, int end) {
        String words = text.substring(start + 2, end);
        int first = after(words, 0);
        int last = before(words, words.length());
        boolean marked = "`[„".indexOf(first) >= 0;
        return (marked || Characters.isAsciiAlphanumeric(first))
                && (marked || before(text, start) == NOTHING)
                && (last == ')' || last == '`' || (last == '“' && first == '„'))
                && Characters.isAsciiAlphanumeric(after(text, end + 2));
    }

    /** Whether a run is between a letter and a mark that closes, or ends words, and so cannot end anything. */
    private static boolean isEndBesideLetter(int start, String text) {
        int before = before(text, start);
        int type = Character.getType(before);
        boolean closing = MARKS.indexOf(before) >= 0
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.END_PUNCTUATION;
        return closing && Characters.isAsciiAlphanumeric(after(text, start + 2));
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
