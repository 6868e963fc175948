/** Which documents hold a term, in memory, in the file that is kept from build to build, and in the index. */
@NullMarked
package io.github.mineweekly.newsletter.search.postings;

import org.jspecify.annotations.NullMarked;
