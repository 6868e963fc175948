package io.github.mineweekly.newsletter.text;

import java.io.IOException;
import java.io.Writer;

/**
 * Passes text on in large pieces. JSON is written by the word and the blank, and a buffer of the library asks for its
 * lock each time. For one thread.
 */
final class GatheringWriter extends Writer {
    private static final int PIECE = 1 << 14;

    private final Writer out;
    private final StringBuilder waiting = new StringBuilder(PIECE);

    GatheringWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(int unit) throws IOException {
        waiting.append((char) unit);
        passOn(PIECE);
    }

    @Override
    public void write(char[] units, int start, int length) throws IOException {
        waiting.append(units, start, length);
        passOn(PIECE);
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        waiting.append(text, start, start + length);
        passOn(PIECE);
    }

    @Override
    public void flush() throws IOException {
        passOn(1);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        passOn(1);
        out.close();
    }

    private void passOn(int least) throws IOException {
        if (waiting.length() >= least) {
            out.append(waiting);
            waiting.setLength(0);
        }
    }
}
