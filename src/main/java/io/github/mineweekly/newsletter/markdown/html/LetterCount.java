package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BlockVisitor;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.InlineVisitor;
import io.github.mineweekly.newsletter.markdown.tree.Letters;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.List;

/** Counts letters and words; code and addresses do not count. */
public final class LetterCount implements BlockVisitor<LetterCount>, InlineVisitor<LetterCount> {
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

    LetterCount add(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return this;
    }

    public LetterCount addBlocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

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

    private LetterCount add(String text) {
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
    public LetterCount visit(Block.Paragraph paragraph) {
        return add(paragraph.content());
    }

    @Override
    public LetterCount visit(Block.HeadingBlock heading) {
        return add(heading.content());
    }

    @Override
    public LetterCount visit(Block.Quote quote) {
        return addBlocks(quote.children());
    }

    @Override
    public LetterCount visit(Block.ListBlock list) {
        list.items().forEach(item -> addBlocks(item.children()));
        return this;
    }

    @Override
    public LetterCount visit(Block.Code code) {
        return this;
    }

    @Override
    public LetterCount visit(Block.Html html) {
        return add(RawHtml.text(html.raw().html()));
    }

    @Override
    public LetterCount visit(Block.ThematicBreak line) {
        return this;
    }

    @Override
    public LetterCount visit(Block.Table table) {
        table.head().forEach(this::add);
        table.rows().forEach(row -> row.forEach(this::add));
        return this;
    }

    @Override
    public LetterCount visit(Block.Container container) {
        return add(container.title()).addBlocks(container.children());
    }

    @Override
    public LetterCount visit(Block.Contents contents) {
        return this;
    }

    @Override
    public LetterCount visit(Inline.Text text) {
        return add(text.text());
    }

    @Override
    public LetterCount visit(Inline.Code code) {
        return this;
    }

    @Override
    public LetterCount visit(Inline.Span span) {
        return add(span.children());
    }

    @Override
    public LetterCount visit(Inline.Link link) {
        return link.bare() ? this : add(link.children());
    }

    @Override
    public LetterCount visit(Inline.Image image) {
        return this;
    }

    @Override
    public LetterCount visit(Inline.Html html) {
        return this;
    }

    @Override
    public LetterCount visit(Inline.Typed tag) {
        return this;
    }

    @Override
    public LetterCount visit(Inline.LineBreak lineBreak) {
        return this;
    }

    @Override
    public LetterCount visit(Inline.NoteMark mark) {
        return this;
    }
}
