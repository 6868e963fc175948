package io.github.mineweekly.newsletter.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpPrincipal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;

class EventStreamsTest {
    private static final int PAGES = 70;

    private final EventStreams streams = new EventStreams(Runnable::run);
    private int opened;
    private int closed;

    /** Each page is opened before the one before it has its answer. */
    @Test
    void pagesThatAreOpenedAtOnceAreNotMoreThanMayBeOpen() {
        open();

        assertThat(opened).isEqualTo(PAGES);
        assertThat(closed).isEqualTo(PAGES - 64);
    }

    private void open() {
        if (opened == PAGES) {
            return;
        }
        opened++;
        try {
            streams.add(new Exchange(), "a.html", "", (path, hash) -> new EventStreams.News("ok", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Exchange extends HttpExchange {
        private final Headers headers = new Headers();

        @Override
        public void sendResponseHeaders(int code, long length) {
            open();
        }

        @Override
        public void close() {
            closed++;
        }

        @Override
        public Headers getResponseHeaders() {
            return headers;
        }

        @Override
        public OutputStream getResponseBody() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public Headers getRequestHeaders() {
            return headers;
        }

        @Override
        public URI getRequestURI() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getRequestMethod() {
            throw new UnsupportedOperationException();
        }

        @Override
        public HttpContext getHttpContext() {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream getRequestBody() {
            throw new UnsupportedOperationException();
        }

        @Override
        public InetSocketAddress getRemoteAddress() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getResponseCode() {
            throw new UnsupportedOperationException();
        }

        @Override
        public InetSocketAddress getLocalAddress() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getProtocol() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object getAttribute(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setAttribute(String name, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setStreams(InputStream in, OutputStream out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public HttpPrincipal getPrincipal() {
            throw new UnsupportedOperationException();
        }
    }
}
