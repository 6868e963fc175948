package io.github.mineweekly.newsletter.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The pages that are open in browsers, each waiting for news of itself. Thread-safe. */
final class EventStreams {
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
    void add(HttpExchange exchange, String path, String hash, Function<Asked, News> news) throws IOException {
        if (streams.size() >= MOST) {
            remove(streams.get(0));
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        EventStream stream = new EventStream(exchange, exchange.getResponseBody(), path, hash, new AtomicInteger());
        streams.add(stream);
        // After it was added, so that no change in between is lost.
        tell(stream, news.apply(new Asked(path, hash)));
    }

    /** A page as a browser has it. */
    record Asked(String path, String hash) {}

    void tellAll(Function<Asked, News> news) {
        streams.forEach(stream -> {
            if (stream.waiting().get() < MOST_WAITING) {
                execute(stream, () -> tell(stream, news.apply(new Asked(stream.path(), stream.hash()))));
            } else {
                // It asks again when it listens. What is closed may wait for the writes to it.
                streams.remove(stream);
                threads.execute(stream.exchange()::close);
            }
        });
    }

    /** Finds out which are gone. */
    void probe() {
        streams.stream()
                .filter(stream -> stream.waiting().get() == 0)
                .forEach(stream -> execute(stream, () -> write(stream, ":\n\n")));
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

    private void tell(EventStream stream, News news) {
        write(stream, "event: " + news.event() + "\ndata: " + news.data() + "\n\n");
    }

    private void write(EventStream stream, String text) {
        try {
            synchronized (stream.out()) {
                stream.out().write(text.getBytes(StandardCharsets.UTF_8));
                stream.out().flush();
            }
        } catch (IOException e) {
            remove(stream);
        }
    }

    private void remove(EventStream stream) {
        streams.remove(stream);
        stream.exchange().close();
    }
}
