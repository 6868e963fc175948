/**
 * The goals: parameters in, outcome out. Only this package and the one below it know Maven.
 *
 * <p>A Mojo makes one record of settings, makes one call, and turns the outcome into log lines and an exception.
 */
@NullMarked
package io.github.mineweekly.newsletter.mojo;

import org.jspecify.annotations.NullMarked;
