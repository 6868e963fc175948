@NullMarked
package io.github.mineweekly.newsletter.catalog;

import org.jspecify.annotations.NullMarked;
