package io.github.mineweekly.newsletter.text;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression for a whole text that gives up after a number of steps: a pattern that tries every way to read a
 * text must not stop a build. Steps are counted, not seconds, so that the answer is the same on every machine.
 *
 * <p>Immutable and thread-safe.
 */
public final class BoundedPattern {
    /** The longest text that is tried, in UTF-16 units. */
    public static final int LONGEST = 2_000;

    private static final int MOST_STEPS = 1_000_000;

    /** Above this length a trial gets a stack of its own: a group that repeats takes some for each character. */
    private static final int SHORT = 200;

    private static final long STACK_BYTES = 64L << 20;

    /** What became of a trial. */
    public enum Answer {
        MATCHES,
        DIFFERS,
        /** Too many steps, or too long a text. */
        UNKNOWN
    }

    private final Pattern pattern;

    /** @throws PatternSyntaxException if the text is not a regular expression */
    public BoundedPattern(String regex) {
        this.pattern = Pattern.compile(regex, Pattern.DOTALL);
    }

    /** The regular expression as given. */
    public String regex() {
        return pattern.pattern();
    }

    /** Whether the whole of a text matches; a dot stands for a line end too. */
    public Answer of(String text) {
        if (text.length() > LONGEST) {
            return Answer.UNKNOWN;
        }
        return text.length() > SHORT ? withLargeStack(text) : trial(text);
    }

    private Answer withLargeStack(String text) {
        Answer[] answer = {Answer.UNKNOWN};
        Thread thread = new Thread(null, () -> answer[0] = trial(text), "newsletter-pattern", STACK_BYTES);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answer[0];
    }

    private Answer trial(String text) {
        try {
            return pattern.matcher(new CountedText(text)).matches() ? Answer.MATCHES : Answer.DIFFERS;
        } catch (TooManySteps | StackOverflowError e) {
            return Answer.UNKNOWN;
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class CountedText implements CharSequence {
        private final CharSequence text;
        private int left = MOST_STEPS;

        CountedText(CharSequence text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** Ends a trial; never leaves this class. */
    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManySteps() {
            super(null, null, false, false);
        }
    }
}
