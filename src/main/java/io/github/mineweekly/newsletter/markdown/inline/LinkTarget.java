package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.Inline;

/**
 * Where a link or image leads.
 *
 * @param place the destination as typed
 */
record LinkTarget(String url, String title, Inline.Place place) {}
