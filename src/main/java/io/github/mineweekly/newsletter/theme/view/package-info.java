/**
 * The values of the templates, one record a template or part of it: the interface for teams that change the pages.
 *
 * <p>A component or method of a record is a value of the template; an empty text, an empty list, {@code false} and null
 * leave a section out. {@code newsletter/theme/README.md} lists them. Next: {@code theme.model} makes them.
 */
@NullMarked
package io.github.mineweekly.newsletter.theme.view;

import org.jspecify.annotations.NullMarked;
