/**
 * Pages as text from templates. The only package that knows the template engine.
 */
@NullMarked
package io.github.mineweekly.newsletter.theme;

import org.jspecify.annotations.NullMarked;
