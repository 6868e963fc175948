/**
 * Pages as their templates want them: texts and addresses ready to be printed. A new value of a template begins here.
 */
@NullMarked
package io.github.mineweekly.newsletter.theme.model;

import org.jspecify.annotations.NullMarked;
