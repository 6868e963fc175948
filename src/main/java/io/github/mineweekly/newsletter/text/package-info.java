@NullMarked
package io.github.mineweekly.newsletter.text;

import org.jspecify.annotations.NullMarked;
