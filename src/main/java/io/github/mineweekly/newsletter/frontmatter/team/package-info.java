/**
 * What a team asks of keys, its own and the newsletter's: the parameter {@code keys}.
 *
 * <p>Begin with {@code TeamCheck}. Next: {@code frontmatter}.
 */
@NullMarked
package io.github.mineweekly.newsletter.frontmatter.team;

import org.jspecify.annotations.NullMarked;
