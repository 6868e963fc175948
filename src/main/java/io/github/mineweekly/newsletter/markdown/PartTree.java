package io.github.mineweekly.newsletter.markdown;

/** What a {@link Part} is written from. */
public sealed interface PartTree permits ItemTree, GroupTree {}
