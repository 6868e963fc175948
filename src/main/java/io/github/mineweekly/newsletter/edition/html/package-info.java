/**
 * Articles as HTML that brings its own style, as mail and other people's pages need it: one visitor for all of them.
 */
@NullMarked
package io.github.mineweekly.newsletter.edition.html;

import org.jspecify.annotations.NullMarked;
