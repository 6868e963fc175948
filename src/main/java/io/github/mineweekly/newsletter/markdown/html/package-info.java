@NullMarked
package io.github.mineweekly.newsletter.markdown.html;

import org.jspecify.annotations.NullMarked;
