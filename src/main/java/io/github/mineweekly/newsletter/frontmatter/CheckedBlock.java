package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.field.FieldContext;
import java.util.Set;

/**
 * A block that could be read.
 *
 * @param silenced ids of rules that a comment silences in this file
 */
record CheckedBlock(FieldContext context, Set<String> silenced) {}
