/**
 * What the newsletter holds, across its issues: who may be seen where, listed issues, sections, links, years, and
 * which paths they have.
 *
 * <p>Pages, feeds, search and checks read the same records. {@code Visibility} is the only class that asks whether an
 * issue is hidden or a draft. Next: {@code theme}, {@code feed}, {@code search}.
 */
@NullMarked
package io.github.mineweekly.newsletter.catalog;

import org.jspecify.annotations.NullMarked;
