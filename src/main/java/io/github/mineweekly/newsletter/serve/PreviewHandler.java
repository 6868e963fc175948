package io.github.mineweekly.newsletter.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.mineweekly.newsletter.site.PreviewState;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.theme.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers requests out of the newsletter as it is now. */
final class PreviewHandler implements HttpHandler {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int MISDIRECTED = 421;
    private static final int FAILED = 500;

    private final LivePreview live;
    private final HostCheck hosts;
    private final Overlay overlay;
    private final Readers readers;

    PreviewHandler(LivePreview live, HostCheck hosts, Overlay overlay, Readers readers) {
        this.live = live;
        this.hosts = hosts;
        this.overlay = overlay;
        this.readers = readers;
    }

    /**
     * A page or a file.
     *
     * @param file null if {@code bytes} are all
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Answer(
            int status, String type, byte[] bytes, @Nullable Path file) {
        static Answer page(int status, byte[] html) {
            return new Answer(status, ServedType.HTML, html, null);
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
            send(exchange, plain(MISDIRECTED, "This server answers to its own name only."));
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            headers.set("Allow", "GET, HEAD");
            send(exchange, plain(NOT_ALLOWED, "This server only shows."));
        } else if (path.equals(Overlay.EVENTS)) {
            readers.add(exchange, parameter(exchange, "page"), parameter(exchange, "hash"), this::news);
        } else if (path.equals(Overlay.SCRIPT)) {
            send(exchange, new Answer(OK, ServedType.of(path), overlay.script(), null));
        } else {
            Answer answer = answer(path);
            send(exchange, answer.isPage() ? Answer.page(answer.status(), Overlay.onto(answer.bytes())) : answer);
        }
    }

    /** What a page that is open in a browser is told. */
    Readers.News news(Readers.Asked asked) {
        String path = withIndex(asked.path());
        Answer answer = answer(path);
        return answer.isPage() && !Overlay.hash(answer.bytes()).equals(asked.hash())
                ? new Readers.News("reload", "")
                : new Readers.News("state", overlay.state(live.now(), path));
    }

    private Answer answer(String path) {
        Moment moment = live.now();
        PreviewState state = moment.state();
        if (state == null) {
            return Answer.page(FAILED, Overlay.page("Not yet", moment.fault()));
        }
        try {
            Optional<Content.Writable> content = state.content(path);
            if (content.isEmpty() && !path.isEmpty() && !path.contains(".")) {
                content = state.content(path + ".html");
            }
            if (content.isEmpty()) {
                return Answer.page(NOT_FOUND, Overlay.page("Not found", "There is no page /" + path + ", or not yet."));
            }
            return answer(path, content.get());
        } catch (TemplateException e) {
            return Answer.page(FAILED, Overlay.page("This page cannot be made", String.valueOf(e.getMessage())));
        } catch (IOException | UncheckedIOException e) {
            return Answer.page(FAILED, Overlay.page("This page cannot be read", String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError e) {
            return Answer.page(FAILED, Overlay.page("This page cannot be made", e.toString()));
        }
    }

    private static Answer answer(String path, Content.Writable content) {
        if (content instanceof Content.Copied copied) {
            return new Answer(OK, ServedType.of(path), new byte[0], copied.source());
        }
        String type = path.contains(".") ? ServedType.of(path) : ServedType.HTML;
        return new Answer(OK, type, ((Content.Made) content).bytes(), null);
    }

    private static Answer plain(int status, String text) {
        return new Answer(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8), null);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            Path file = answer.file();
            long length = file == null ? answer.bytes().length : Files.size(file);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), head || length == 0 ? -1 : length);
            if (head || length == 0) {
                return;
            }
            try (OutputStream out = exchange.getResponseBody()) {
                if (file == null) {
                    out.write(answer.bytes());
                } else {
                    try (InputStream in = Files.newInputStream(file)) {
                        in.transferTo(out);
                    }
                }
            }
        }
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
