/** How far a build has come, as data: who shows it, and when, is decided elsewhere. */
@NullMarked
package io.github.mineweekly.newsletter.progress;

import org.jspecify.annotations.NullMarked;
