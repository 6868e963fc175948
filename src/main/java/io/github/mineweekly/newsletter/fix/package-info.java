@NullMarked
package io.github.mineweekly.newsletter.fix;

import org.jspecify.annotations.NullMarked;
