@NullMarked
package io.github.mineweekly.newsletter.theme.settings;

import org.jspecify.annotations.NullMarked;
