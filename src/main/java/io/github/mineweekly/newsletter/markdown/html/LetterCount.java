package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.Letters;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.markdown.tree.TreeWalker;
import io.github.mineweekly.newsletter.text.Characters;

/** Counts letters and words; code and addresses do not count. */
public final class LetterCount extends TreeWalker {
    private static final int CJK_A_MINUTE = 400;
    private static final int WORDS_A_MINUTE = 220;

    /** In English, one letter of so many has an accent at most, and it is most likely in a name. */
    private static final int LATIN_FOR_ACCENT = 20;

    private static final int ACCENT_OUTSIDE_NAME = 5;

    private int han;
    private int kana;
    private int hangul;
    private int latin;
    private int accented;
    private int words;
    private int other;

    public Letters letters() {
        return new Letters(han, kana, hangul, latin, other);
    }

    /** Whether all letters are Latin, and no more of them have accents than names bring. */
    boolean isEnglish() {
        return latin > 0 && latin == letters().size() && accented * LATIN_FOR_ACCENT <= latin;
    }

    public int minutes() {
        double minutes = (double) (han + kana + hangul) / CJK_A_MINUTE + (double) words / WORDS_A_MINUTE;
        return Math.max(1, (int) Math.ceil(minutes));
    }

    private TreeWalker add(String text) {
        boolean inWord = false;
        boolean inName = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            boolean word = count(codePoint);
            words += word && !inWord ? 1 : 0;
            inName = inWord ? inName : Character.isUpperCase(codePoint);
            accented += word && codePoint > 0x7F ? inName ? 1 : ACCENT_OUTSIDE_NAME : 0;
            inWord = word || (inWord && (codePoint == '\'' || codePoint == '-' || codePoint == 0x2019));
        }
        return this;
    }

    /** Whether the character is part of a word written with spaces around it. */
    private boolean count(int codePoint) {
        if (!Character.isLetterOrDigit(codePoint)) {
            return false;
        }
        if (Characters.isHan(codePoint)) {
            han++;
        } else if (Characters.isKana(codePoint)) {
            kana++;
        } else if (Characters.isHangul(codePoint)) {
            hangul++;
        } else {
            boolean isLatin = Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
            latin += isLatin ? 1 : 0;
            other += !isLatin && Character.isLetter(codePoint) ? 1 : 0;
            return true;
        }
        return false;
    }

    @Override
    public TreeWalker visit(Block.Html html) {
        return add(RawHtml.text(html.raw().html()));
    }

    @Override
    public TreeWalker visit(Inline.Text text) {
        return add(text.text());
    }

    @Override
    public TreeWalker visit(Inline.Link link) {
        return link.bare() ? this : super.visit(link);
    }
}
