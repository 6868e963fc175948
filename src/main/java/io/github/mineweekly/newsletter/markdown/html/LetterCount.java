package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.Letters;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.List;

/** Counts letters and words; code and addresses do not count. */
public final class LetterCount {
    private static final int CJK_A_MINUTE = 400;
    private static final int WORDS_A_MINUTE = 220;

    private int han;
    private int kana;
    private int hangul;
    private int latin;
    private int words;
    private boolean other;

    void add(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                add(text.text());
            } else if (inline instanceof Inline.Span span) {
                add(span.children());
            } else if (inline instanceof Inline.Link link && !link.bare()) {
                add(link.children());
            }
        }
    }

    public void addBlocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                add(paragraph.content());
            } else if (block instanceof Block.HeadingBlock title) {
                add(title.content());
            } else if (block instanceof Block.Quote quote) {
                addBlocks(quote.children());
            } else if (block instanceof Block.ListBlock items) {
                items.items().forEach(entry -> addBlocks(entry.children()));
            } else if (block instanceof Block.Table table) {
                table.head().forEach(this::add);
                table.rows().forEach(row -> row.forEach(this::add));
            } else if (block instanceof Block.Container box) {
                add(box.title());
                addBlocks(box.children());
            } else if (block instanceof Block.Html html) {
                add(RawHtml.text(html.raw().html()));
            }
        }
    }

    public Letters letters() {
        return new Letters(han, kana, hangul, latin);
    }

    /** Whether there were letters of further scripts. */
    boolean sawOther() {
        return other;
    }

    public int minutes() {
        double minutes = (double) (han + kana + hangul) / CJK_A_MINUTE + (double) words / WORDS_A_MINUTE;
        return Math.max(1, (int) Math.ceil(minutes));
    }

    private void add(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            boolean word = count(codePoint);
            words += word && !inWord ? 1 : 0;
            inWord = word || (inWord && (codePoint == '\'' || codePoint == '-' || codePoint == 0x2019));
        }
    }

    /** Whether the character is part of a word written with blanks around it. */
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
            other |= !isLatin && Character.isLetter(codePoint);
            return true;
        }
        return false;
    }
}
