package io.github.mineweekly.newsletter.serve;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The end of an input, by which a program that started this one says that it is gone. What is typed is passed over. In
 * a terminal nobody asks: Ctrl-C ends all there, and a process in the background that reads would be stopped.
 */
public final class InputEnd {
    private final CountDownLatch ended = new CountDownLatch(1);

    private InputEnd() {}

    /** Begins to read, unless there is a terminal. */
    public static InputEnd of(InputStream in) {
        InputEnd end = new InputEnd();
        if (!isTerminal(System.console())) {
            Thread thread = new Thread(() -> end.read(in), "newsletter-input");
            thread.setDaemon(true);
            thread.start();
        }
        return end;
    }

    /** A console without a terminal is what newer versions of Java have. */
    private static boolean isTerminal(@Nullable Console console) {
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private void read(InputStream in) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // An input that cannot be read says as much as one that has ended.
        }
        ended.countDown();
    }

    /** Whether it has ended; at the very beginning that means that there never was one, as in most builds of CI. */
    public boolean isReached() {
        return ended.getCount() == 0;
    }

    public void await() throws InterruptedException {
        ended.await();
    }

    /** Waits for an end that was reached before, too: for ever. */
    public static void never() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
