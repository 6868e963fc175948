package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A paragraph that is a picture, which leads to another site, and nothing else. */
public final class LinkedPicture {
    /** Where a picture leads that is shown larger there. */
    private static final Pattern PICTURE = Pattern.compile("\\." + WebAddress.PICTURE_ENDINGS + "$");

    /** Where pictures come from that say how a project is doing. */
    private static final Pattern BADGE = Pattern.compile("\\bbadges?\\b|shields\\.io", Pattern.CASE_INSENSITIVE);

    private LinkedPicture() {}

    /** Null for any other block, for a picture that leads to itself, and for a badge. */
    public static @Nullable ItemSource source(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)
                || paragraph.content().size() != 1
                || !(paragraph.content().get(0) instanceof Inline.Link link)
                || link.children().size() != 1
                || !(link.children().get(0) instanceof Inline.Image image)) {
            return null;
        }
        boolean leads = WebAddress.isSite(link.url())
                && !PICTURE.matcher(WebAddress.path(link.url())).find();
        return leads && !BADGE.matcher(image.url()).find() ? new ItemSource(link, null) : null;
    }
}
