@NullMarked
package io.github.mineweekly.newsletter.theme.model;

import org.jspecify.annotations.NullMarked;
