package io.github.mineweekly.newsletter.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** The pages that are open in browsers, each waiting for news of itself. Thread-safe. */
final class Readers {
    /** A browser opens six connections to a host; more than some browsers is a mistake. */
    private static final int MOST = 64;

    private final List<Reader> readers = new CopyOnWriteArrayList<>();
    private final Executor threads;

    /** @param threads one for each reader that is told something: a browser that does not listen holds up no other */
    Readers(Executor threads) {
        this.threads = threads;
    }

    /** @param path of the page */
    private record Reader(HttpExchange exchange, OutputStream out, String path, String hash) {}

    /** What a page is told: to load itself again, or what to show. */
    record News(String event, String data) {}

    /**
     * @param hash of the page as the browser has it
     * @param news of a page by its path and its hash
     */
    void add(HttpExchange exchange, String path, String hash, Function<Asked, News> news) throws IOException {
        if (readers.size() >= MOST) {
            remove(readers.get(0));
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        Reader reader = new Reader(exchange, exchange.getResponseBody(), path, hash);
        readers.add(reader);
        // After it was added, so that no change in between is lost.
        tell(reader, news.apply(new Asked(path, hash)));
    }

    /** A page as a browser has it. */
    record Asked(String path, String hash) {}

    void tellAll(Function<Asked, News> news) {
        readers.forEach(reader ->
                threads.execute(() -> tell(reader, news.apply(new Asked(reader.path(), reader.hash())))));
    }

    /** Finds out which are gone. */
    void probe() {
        readers.forEach(reader -> threads.execute(() -> write(reader, ":\n\n")));
    }

    void close() {
        readers.forEach(this::remove);
    }

    private void tell(Reader reader, News news) {
        write(reader, "event: " + news.event() + "\ndata: " + news.data() + "\n\n");
    }

    private void write(Reader reader, String text) {
        try {
            synchronized (reader.out()) {
                reader.out().write(text.getBytes(StandardCharsets.UTF_8));
                reader.out().flush();
            }
        } catch (IOException e) {
            remove(reader);
        }
    }

    private void remove(Reader reader) {
        readers.remove(reader);
        reader.exchange().close();
    }
}
