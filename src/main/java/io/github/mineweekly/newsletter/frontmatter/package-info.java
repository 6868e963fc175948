/**
 * From a source file to an issue: joins fences, YAML and fields, reports unknown keys and those of other tools,
 * reads and checks the comments that silence rules, and writes the JSON Schema.
 */
@NullMarked
package io.github.mineweekly.newsletter.frontmatter;

import org.jspecify.annotations.NullMarked;
