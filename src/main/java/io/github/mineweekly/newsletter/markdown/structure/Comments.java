package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.form.SourceBlock;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import java.util.List;

/** Editors leave comments to each other below a heading; they must not separate it from its source. */
public final class Comments {
    private Comments() {}

    /** Whether readers see none of the blocks. */
    public static boolean are(List<Block> blocks) {
        return after(blocks) == blocks.size();
    }

    /** The index of the first block that is no comment. */
    public static int after(List<Block> blocks) {
        int at = 0;
        while (at < blocks.size() && blocks.get(at) instanceof Block.Html html && isComment(html)) {
            at++;
        }
        return at;
    }

    /** The index of the first block that is neither a comment nor a byline: where the source of a heading is. */
    public static int afterBylines(List<Block> blocks) {
        int at = after(blocks);
        while (at < blocks.size() && SourceBlock.isByline(blocks.get(at))) {
            at++;
            at += after(blocks.subList(at, blocks.size()));
        }
        return at;
    }

    private static boolean isComment(Block.Html html) {
        String text = html.raw().source().text().strip();
        return text.startsWith("<!--") && text.indexOf("-->") == text.length() - "-->".length();
    }
}
