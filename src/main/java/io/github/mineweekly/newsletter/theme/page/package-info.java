@NullMarked
package io.github.mineweekly.newsletter.theme.page;

import org.jspecify.annotations.NullMarked;
