package io.github.mineweekly.newsletter.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The pages that are open in browsers, each waiting for news of itself. Thread-safe. */
final class EventStreams {
    static final String TYPE = "text/event-stream";

    /** A browser opens six connections to a host; more than some browsers is a mistake. */
    private static final int MOST = 64;

    /** Writes to a browser that does not read, as on a phone that sleeps; each holds a thread. */
    private static final int MOST_WAITING = 32;

    private final List<EventStream> streams = new CopyOnWriteArrayList<>();
    private final Executor threads;

    /** @param threads one for each write: a browser that does not listen holds up no other */
    EventStreams(Executor threads) {
        this.threads = threads;
    }

    /** @param path of the page */
    private record EventStream(
            HttpExchange exchange, OutputStream out, String path, String hash, AtomicInteger waiting) {}

    /** News of a page: to load itself again, or what to show. */
    record News(String event, String data) {}

    /**
     * @param hash of the page as the browser has it
     * @param news of a page by its path and its hash
     */
    void add(HttpExchange exchange, String path, String hash, BiFunction<String, String, News> news)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPE);
        exchange.sendResponseHeaders(200, 0);
        EventStream stream = new EventStream(exchange, exchange.getResponseBody(), path, hash, new AtomicInteger());
        addBounded(stream);
        // After it was added, so that no change in between is lost.
        tell(stream, news);
    }

    private synchronized void addBounded(EventStream stream) {
        if (streams.size() >= MOST) {
            disconnect(streams.get(0));
        }
        streams.add(stream);
    }

    /** @param news of a page by its path and its hash */
    void tellAll(BiFunction<String, String, News> news) {
        streams.forEach(stream -> {
            if (stream.waiting().get() < MOST_WAITING) {
                execute(stream, () -> tell(stream, news));
            } else {
                // It asks again when it listens.
                disconnect(stream);
            }
        });
    }

    /** Finds out which are gone. */
    void probe() {
        streams.stream()
                .filter(stream -> stream.waiting().get() == 0)
                .forEach(stream -> execute(stream, () -> write(stream, () -> ":\n\n")));
    }

    private void execute(EventStream stream, Runnable step) {
        stream.waiting().incrementAndGet();
        threads.execute(() -> {
            try {
                step.run();
            } finally {
                stream.waiting().decrementAndGet();
            }
        });
    }

    void close() {
        streams.forEach(this::remove);
    }

    private void tell(EventStream stream, BiFunction<String, String, News> news) {
        write(stream, () -> {
            News now = news.apply(stream.path(), stream.hash());
            return "event: " + now.event() + "\ndata: " + now.data() + "\n\n";
        });
    }

    /** @param text is asked for when its turn has come, so that none is older than the one before */
    private void write(EventStream stream, Supplier<String> text) {
        try {
            synchronized (stream.out()) {
                stream.out().write(text.get().getBytes(StandardCharsets.UTF_8));
                stream.out().flush();
            }
        } catch (IOException e) {
            remove(stream);
        }
    }

    /** Closing waits for the writes to it. */
    private void disconnect(EventStream stream) {
        streams.remove(stream);
        threads.execute(stream.exchange()::close);
    }

    private void remove(EventStream stream) {
        streams.remove(stream);
        stream.exchange().close();
    }
}
