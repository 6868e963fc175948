package io.github.mineweekly.newsletter.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A tag or an author of an issue.
 *
 * @param name as the issue has it
 * @param path of the page of its issues; null if it is in no other
 */
public record GroupLink(String name, @Nullable String path) {}
