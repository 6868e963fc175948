/**
 * The newsletter as a whole: which files are issues, who is listed, what is written where, and the writer.
 */
@NullMarked
package io.github.mineweekly.newsletter.site;

import org.jspecify.annotations.NullMarked;
