/** The goal {@code serve}: a newsletter in the browser of who writes it (the JDK's HTTP server only here). */
@NullMarked
package io.github.mineweekly.newsletter.serve;

import org.jspecify.annotations.NullMarked;
