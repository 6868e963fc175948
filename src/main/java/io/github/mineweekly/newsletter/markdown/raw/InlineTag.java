package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.inline.Token;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One tag, comment or the like in the running text of a leaf block, and the one that ends or begins its element. */
final class InlineTag {
    final int position;
    final Fragment source;

    /** Null if it is no tag. */
    final @Nullable HtmlTag tag;

    /** Which of the block's tags ends or begins its element; -1 if none does. */
    int partner = -1;

    /** Null until it is decided. */
    @Nullable
    Fate fate;

    enum Fate {
        KEPT,
        TYPED,
        DROPPED,
        /** It is replaced by a link, and its end by nothing. */
        LINKED
    }

    /** @param position which of the tokens it is */
    private InlineTag(int position, Fragment source) {
        this.position = position;
        this.source = source;
        this.tag = HtmlTag.at(source.text(), 0);
    }

    /** Those among the tokens of a block, with their partners. */
    static List<InlineTag> in(List<Token> tokens) {
        List<InlineTag> entries = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Raw raw = HtmlPolicy.rawTag(tokens.get(i));
            if (raw != null) {
                entries.add(new InlineTag(i, raw.source()));
            }
        }
        match(entries);
        return entries;
    }

    /** Where the tag is in the body. */
    Inline.Place place() {
        return source.place(0, tag == null ? source.text().length() : tag.end());
    }

    boolean isNamed(String name) {
        return tag != null && tag.name().equals(name);
    }

    private static void match(List<InlineTag> entries) {
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            HtmlTag tag = entries.get(i).tag;
            if (tag == null || tag.isComparison()) {
                continue;
            }
            if (HtmlNames.isVoid(tag.name())) {
                if (tag.closing() && isVoidBefore(entries, i, tag.name())) {
                    entries.get(i).partner = i - 1;
                }
                continue;
            }
            Deque<Integer> waiting = open.computeIfAbsent(tag.name(), name -> new ArrayDeque<>());
            if (!tag.closing()) {
                waiting.push(i);
            } else if (!waiting.isEmpty()) {
                int opening = waiting.pop();
                entries.get(opening).partner = i;
                entries.get(i).partner = opening;
            }
        }
    }

    /** {@code <img …></img>}: browsers pass over the end. One of {@code <br>} is a line break but right after it. */
    private static boolean isVoidBefore(List<InlineTag> entries, int index, String name) {
        if (index == 0) {
            return false;
        }
        InlineTag last = entries.get(index - 1);
        boolean isNear = last.position + 1 == entries.get(index).position || !name.equals("br");
        return isNear
                && last.tag != null
                && !last.tag.closing()
                && last.tag.name().equals(name);
    }
}
