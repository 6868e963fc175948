@NullMarked
package io.github.mineweekly.newsletter.theme.template;

import org.jspecify.annotations.NullMarked;
