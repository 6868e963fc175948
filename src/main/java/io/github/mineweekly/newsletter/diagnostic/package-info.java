/**
 * Problems as values: rules, severities, places in a file, and the reports that print them. Imports no other package
 * of this plugin.
 */
@NullMarked
package io.github.mineweekly.newsletter.diagnostic;

import org.jspecify.annotations.NullMarked;
