package io.github.mineweekly.newsletter.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.site.PreviewState;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.theme.template.TemplateException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers requests out of the newsletter as it is now. */
final class PreviewHandler implements HttpHandler {
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int MOVED = 301;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int NO_SUCH_RANGE = 416;
    private static final int MISDIRECTED = 421;
    private static final int FAILED = 500;

    private final LivePreview live;
    private final HostCheck hosts;
    private final Overlay overlay;
    private final EventStreams streams;

    PreviewHandler(LivePreview live, HostCheck hosts, Overlay overlay, EventStreams streams) {
        this.live = live;
        this.hosts = hosts;
        this.overlay = overlay;
        this.streams = streams;
    }

    /**
     * A page or a file.
     *
     * @param path of the page itself, which is not always what was asked for; empty for what is not a page
     * @param file null if {@code bytes} are all
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Answer(
            int status,
            String type,
            String path,
            byte[] bytes,
            @Nullable Path file) {
        static Answer page(int status, String path, byte[] html) {
            return new Answer(status, ServedType.HTML, path, html, null);
        }

        /** With the script of the preview, if it is a page. */
        Answer withOverlay() {
            return isPage() ? page(status, path, Overlay.onto(bytes, path)) : this;
        }

        boolean isPage() {
            return type.equals(ServedType.HTML) && file == null;
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Content-Security-Policy", "frame-ancestors 'self'");
        String path = path(exchange);
        String method = exchange.getRequestMethod();
        if (!hosts.allows(exchange.getRequestHeaders().getFirst("Host"))) {
            send(
                    exchange,
                    plain(
                            MISDIRECTED,
                            "This server answers to its own name and address only; to use another name, start it with"
                                    + " -Dnewsletter.host=<name>."));
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            headers.set("Allow", "GET, HEAD");
            send(exchange, plain(NOT_ALLOWED, "This server is read-only."));
        } else if (path.equals(Overlay.EVENTS) && method.equals("HEAD")) {
            send(exchange, new Answer(OK, EventStreams.TYPE, "", new byte[0], null));
        } else if (path.equals(Overlay.EVENTS)) {
            streams.add(exchange, parameter(exchange, "page"), parameter(exchange, "hash"), this::news);
        } else if (path.equals(Overlay.SCRIPT)) {
            send(exchange, new Answer(OK, ServedType.of(path), "", overlay.script(), null));
        } else {
            send(exchange, answer(path).withOverlay());
        }
    }

    /** The news for a page that is open in a browser. */
    EventStreams.News news(String path, String hash) {
        Answer answer = answer(withIndex(path));
        return answer.isPage() && !Overlay.hash(answer.bytes()).equals(hash)
                ? new EventStreams.News("reload", "")
                : new EventStreams.News("state", overlay.state(live.now(), answer.path()));
    }

    private Answer answer(String path) {
        Snapshot snapshot = live.now();
        PreviewState state = snapshot.state();
        if (state == null) {
            return Answer.page(FAILED, path, Overlay.page("Not yet", snapshot.failure()));
        }
        try {
            return answer(state, path)
                    // As on most servers, a page is found without its ending too.
                    .or(() -> answer(state, path + ".html"))
                    .or(() -> answer(state, path + "/index.html").map(page -> folder(path)))
                    .orElseGet(() -> Answer.page(
                            NOT_FOUND, path, Overlay.page("Not found", "There is no page /" + path + ", or not yet.")));
        } catch (TemplateException e) {
            return Answer.page(FAILED, path, Overlay.page("This page cannot be made", String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            String reason = FailureReason.sentence(e);
            return Answer.page(FAILED, path, Overlay.page("This page cannot be read", reason));
        } catch (RuntimeException | StackOverflowError e) {
            return Answer.page(FAILED, path, Overlay.page("This page cannot be made", e.toString()));
        }
    }

    /** A folder that was asked for without its slash: from there, links of its page would lead astray. */
    private static Answer folder(String path) {
        return new Answer(MOVED, ServedType.PLAIN, path, new byte[0], null);
    }

    private static Optional<Answer> answer(PreviewState state, String path) {
        try {
            return state.content(path).map(content -> answer(path, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(String path, Content.Writable content) {
        String type = ServedType.of(path);
        return content instanceof Content.Copied copied
                ? new Answer(OK, type, path, new byte[0], copied.source())
                : new Answer(OK, type, path, ((Content.Made) content).bytes(), null);
    }

    private static Answer plain(int status, String text) {
        return new Answer(status, ServedType.PLAIN, "", (text + "\n").getBytes(StandardCharsets.UTF_8), null);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            Path file = answer.file();
            if (file != null) {
                send(exchange, file);
                return;
            }
            if (answer.status() == MOVED) {
                String name = answer.path().substring(answer.path().lastIndexOf('/') + 1);
                exchange.getResponseHeaders().set("Location", "./" + UrlEncoding.path(name) + "/");
            }
            OutputStream out = begin(exchange, answer.status(), answer.bytes().length);
            if (out != null) {
                out.write(answer.bytes());
                out.close();
            }
        }
    }

    private static void send(HttpExchange exchange, Path file) throws IOException {
        long size = Files.size(file);
        Headers asked = exchange.getRequestHeaders();
        boolean whole = exchange.getRequestMethod().equals("HEAD") || asked.containsKey("If-Range");
        ByteRange range = whole ? null : ByteRange.of(asked.getFirst("Range"), size);
        exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
        if (range != null) {
            exchange.getResponseHeaders().set("Content-Range", range.header(size));
        }
        long length = range == null ? size : range.length();
        OutputStream out = begin(exchange, range == null ? OK : length == 0 ? NO_SUCH_RANGE : PARTIAL, length);
        if (out != null) {
            copy(file, range == null ? 0 : range.start(), length, out);
        }
    }

    private static void copy(Path file, long start, long length, OutputStream out) throws IOException {
        try (out;
                FileChannel channel = FileChannel.open(file)) {
            long at = start;
            long sent = 1;
            while (at < start + length && sent > 0) {
                sent = channel.transferTo(at, start + length - at, Channels.newChannel(out));
                at += sent;
            }
        }
    }

    /** Where the body goes; null if there is none. */
    private static @Nullable OutputStream begin(HttpExchange exchange, int status, long length) throws IOException {
        boolean empty = exchange.getRequestMethod().equals("HEAD") || length == 0;
        exchange.sendResponseHeaders(status, empty ? -1 : length);
        return empty ? null : exchange.getResponseBody();
    }

    /** Decoded, without the slash before it. */
    private static String path(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return withIndex(path == null ? "" : path);
    }

    private static String withIndex(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return relative.isEmpty() || relative.endsWith("/") ? relative + "index.html" : relative;
    }

    private static String parameter(HttpExchange exchange, String name) {
        String query = exchange.getRequestURI().getRawQuery();
        return Arrays.stream((query == null ? "" : query).split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst()
                .orElse("");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
