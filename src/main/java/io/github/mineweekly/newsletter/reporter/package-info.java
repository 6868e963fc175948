/**
 * How problems read: as lines of a log, as GitHub's workflow commands, as SARIF, as GitLab's Code Quality,
 * and how they are counted.
 *
 * <p>A new format is a class here and a call in {@code mojo} or {@code site}. Nothing here decides what a problem
 * counts; that is {@code site.rule}.
 */
@NullMarked
package io.github.mineweekly.newsletter.reporter;

import org.jspecify.annotations.NullMarked;
