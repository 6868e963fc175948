/**
 * Counts the work that code does, so that a test can judge growth and never a clock.
 *
 * <p>{@code CountedWork} runs a piece of work in classes that count while they run: each method entered, each turn of a
 * loop, and each character or element that a method of the JDK walks for them. The classes are ours and those of the
 * libraries that read text; they are rewritten when they are loaded, so nothing in {@code src/main} knows of it.
 */
package io.github.mineweekly.newsletter.work;
