/**
 * Templates, messages and assets, and the team's own files that replace them. The only package that knows the template
 * engine.
 *
 * <p>The templates themselves are resources in {@code newsletter/theme}. Next: {@code theme.model} fills them.
 */
@NullMarked
package io.github.mineweekly.newsletter.theme.template;

import org.jspecify.annotations.NullMarked;
