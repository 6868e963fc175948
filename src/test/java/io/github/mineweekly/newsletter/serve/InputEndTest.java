package io.github.mineweekly.newsletter.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import org.junit.jupiter.api.Test;

class InputEndTest {
    @Test
    void anInputEndsWhenItIsClosedAndNotWhenSomethingIsTyped() throws IOException, InterruptedException {
        PipedInputStream in = new PipedInputStream();
        InputEnd end;
        try (PipedOutputStream typed = new PipedOutputStream(in)) {
            end = InputEnd.of(in);
            typed.write('\n');
            typed.flush();
            Desk.await("what is typed is taken", () -> available(in) == 0);
            assertThat(end.isReached()).isFalse();
        }

        end.await();
        assertThat(end.isReached()).isTrue();
    }

    @Test
    void anInputThatNeverWasHasEnded() {
        InputEnd end = InputEnd.of(new ByteArrayInputStream(new byte[0]));

        Desk.await("the end", end::isReached);
    }

    private static int available(PipedInputStream in) {
        try {
            return in.available();
        } catch (IOException e) {
            return 0;
        }
    }
}
