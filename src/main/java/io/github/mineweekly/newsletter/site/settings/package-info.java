@NullMarked
package io.github.mineweekly.newsletter.site.settings;

import org.jspecify.annotations.NullMarked;
