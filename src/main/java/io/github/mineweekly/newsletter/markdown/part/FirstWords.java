package io.github.mineweekly.newsletter.markdown.part;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.InlineRewriter;
import io.github.mineweekly.newsletter.markdown.tree.LinkText;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article is about in a few words: its prose before the first item, else the titles of its items, else its
 * headings.
 */
public final class FirstWords {
    private static final int LETTERS = 120;

    /** A shorter opening only greets, and the titles say what follows. */
    private static final int GREETING = 40;

    private static final Pattern STRIKE = Pattern.compile("(?i)<(?<end>/)?(?:del|s|strike)(?:\\s[^>]*)?>");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String BETWEEN = " / ";

    private final StringBuilder prose = new StringBuilder();
    private final List<String> titles = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    private FirstWords() {}

    /** At most 120 letters in one line, with an ellipsis where there are more; empty if nothing is written. */
    public static String of(List<SectionTree> sections) {
        FirstWords words = new FirstWords();
        sections.forEach(words::section);
        return words.words();
    }

    private String words() {
        titles.removeIf(String::isEmpty);
        headings.removeIf(String::isEmpty);
        String opening = inOneLine(prose.toString());
        if (opening.isEmpty()) {
            return cut(joined(titles.isEmpty() ? headings : titles, LETTERS));
        }
        int left = LETTERS - letters(opening) - 1;
        return letters(opening) >= GREETING || titles.isEmpty() || letters(titles.get(0)) > left
                ? cut(opening)
                : opening + " " + joined(titles, left);
    }

    private void section(SectionTree section) {
        if (section.heading() != null) {
            headings.add(title(section.heading().content()));
        }
        prose(section.prose());
        section.parts().forEach(this::part);
    }

    private void part(PartTree part) {
        if (part instanceof ItemTree item) {
            titles.add(title(LinkText.of(item.title()).content()));
        } else if (part instanceof GroupTree group) {
            headings.add(title(group.heading().content()));
            prose(group.prose());
            group.parts().forEach(this::part);
        }
    }

    private void prose(ProseTree prose) {
        ProseItems items = new ProseItems(prose.items());
        blocks(prose.blocks(), items);
    }

    private void blocks(List<Block> blocks, ProseItems items) {
        for (Block block : blocks) {
            EntryTree owner = items.owner(block);
            if (owner != null && owner.found().home() == block) {
                titles.add(owner.found().name());
            } else if (block instanceof Block.ListBlock list) {
                list.items().forEach(entry -> blocks(entry.children(), items));
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.children(), items);
            } else if (block instanceof Block.Container container) {
                blocks(container.children(), items);
            } else if (titles.isEmpty() && prose.length() <= LETTERS) {
                prose.append(said(block)).append(' ');
            }
        }
    }

    /** Code and tables say nothing in a line of words. */
    private static String said(Block block) {
        if (block instanceof Block.Html html) {
            return RawHtml.textThatHolds(html.raw().html());
        }
        if (!(block instanceof Block.Paragraph paragraph)) {
            return "";
        }
        boolean onlyLinks = PlainText.of(new WithoutLinks().of(paragraph.content()))
                .codePoints()
                .noneMatch(Character::isLetterOrDigit);
        return onlyLinks ? "" : PlainText.of(new WithoutPictures().of(holding(paragraph.content())));
    }

    private static String title(List<Inline> content) {
        return inOneLine(PlainText.of(holding(content)));
    }

    private static String inOneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Without what is struck out. One that does not end strikes out the rest. */
    private static List<Inline> holding(List<Inline> content) {
        List<Inline> held = new ArrayList<>();
        int open = 0;
        for (Inline inline : content) {
            Matcher strike = STRIKE.matcher(
                    inline instanceof Inline.Html html ? html.raw().html() : "");
            boolean tag = strike.matches();
            boolean end = tag && strike.group("end") != null;
            open = Math.max(0, open + (tag ? end ? -1 : 1 : 0));
            if (open == 0 && !tag) {
                held.add(inline);
            }
        }
        return new WithoutStruckOut().of(held);
    }

    /** As many whole titles as there is room for, at least one. */
    private static String joined(List<String> titles, int room) {
        StringBuilder text = new StringBuilder();
        for (String title : titles) {
            if (text.isEmpty()) {
                text.append(title);
            } else if (letters(text) + BETWEEN.length() + letters(title) <= room) {
                text.append(BETWEEN).append(title);
            } else {
                break;
            }
        }
        return text.toString();
    }

    private static String cut(String text) {
        return letters(text) <= LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LETTERS)).strip() + "…";
    }

    private static int letters(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    private static final class WithoutStruckOut extends InlineRewriter {
        @Override
        public List<Inline> visit(Inline.MarkedSpan span) {
            return span.mark() == Inline.Mark.DELETED ? List.of() : super.visit(span);
        }
    }

    private static class WithoutPictures extends InlineRewriter {
        @Override
        public List<Inline> visit(Inline.Image image) {
            return List.of();
        }
    }

    private static final class WithoutLinks extends WithoutPictures {
        @Override
        public List<Inline> visit(Inline.Link link) {
            return List.of();
        }
    }
}
