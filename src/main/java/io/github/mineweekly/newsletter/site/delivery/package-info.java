/**
 * What those need to know who bring the finished site to its readers: which files changed since the last complete
 * build, and what each file is.
 *
 * <p>All of it is written after the site and under its lock, in this order:
 *
 * <pre>
 * closed state of the site -> changes.txt -> manifest.json -> changes.state
 * </pre>
 *
 * <p>{@code changes.state} is what {@code changes.txt} is compared with: the site that was reported last. It is written
 * when all else is there, so that a build that fails or is killed at any moment reports nothing, and the next one
 * that ends reports all changes since the last that did. A file is reported twice rather than never.
 */
@NullMarked
package io.github.mineweekly.newsletter.site.delivery;

import org.jspecify.annotations.NullMarked;
