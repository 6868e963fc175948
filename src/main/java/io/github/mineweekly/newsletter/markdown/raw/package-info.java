@NullMarked
package io.github.mineweekly.newsletter.markdown.raw;

import org.jspecify.annotations.NullMarked;
