/** Tests of what is written for people: every block of code and every command of README and docs is what it claims. */
@NullMarked
package io.github.mineweekly.newsletter.document;

import org.jspecify.annotations.NullMarked;
