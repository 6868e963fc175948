package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import org.jspecify.annotations.Nullable;

/**
 * A link to what an item is about.
 *
 * @param link to another site
 * @param label what the author wrote before it or as its text; null if nothing, or what the item's title says
 */
public record ItemSource(Inline.Link link, @Nullable String label) {}
