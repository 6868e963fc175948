/**
 * The goals: parameters in, outcome out. The only package that knows Maven.
 */
@NullMarked
package io.github.mineweekly.newsletter.mojo;

import org.jspecify.annotations.NullMarked;
