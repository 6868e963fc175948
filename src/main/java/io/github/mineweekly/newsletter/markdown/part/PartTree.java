package io.github.mineweekly.newsletter.markdown.part;

/** What is below a heading within a section: an item, or a group of items. */
public sealed interface PartTree permits ItemTree, GroupTree {}
