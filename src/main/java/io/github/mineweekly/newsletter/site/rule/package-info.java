/**
 * All rules of all stages, the rules across issues, and the severities that a team gives them. Next:
 * {@code site.settings}.
 */
@NullMarked
package io.github.mineweekly.newsletter.site.rule;

import org.jspecify.annotations.NullMarked;
