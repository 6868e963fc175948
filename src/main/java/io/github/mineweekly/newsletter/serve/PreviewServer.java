package io.github.mineweekly.newsletter.serve;

import com.sun.net.httpserver.HttpServer;
import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a newsletter to who writes it, and has open pages load themselves again when they changed. Lives on through
 * whatever is wrong with issues, templates and folders, until it is closed.
 */
public final class PreviewServer implements Closeable {
    /** How many ports are tried. */
    private static final int PORTS = 20;

    public static final int LAST_PORT = 65_535;

    private final HttpServer server;
    private final ExecutorService threads;
    private final FileWatch watch;
    private final EventStreams streams;
    private final InetAddress host;

    private PreviewServer(
            HttpServer server, ExecutorService threads, FileWatch watch, EventStreams streams, InetAddress host) {
        this.server = server;
        this.threads = threads;
        this.watch = watch;
        this.streams = streams;
        this.host = host;
    }

    /**
     * Reads the newsletter, reports on it and begins to serve it.
     *
     * @throws IOException if the host is unknown, or no port is free
     */
    public static PreviewServer start(ServeSettings settings, PreviewSource source, ServeLog log) throws IOException {
        InetAddress host = address(settings.host());
        ExecutorService threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "newsletter-preview");
            thread.setDaemon(true);
            return thread;
        });
        LivePreview live = new LivePreview(source, log);
        EventStreams streams = new EventStreams(threads);
        HostCheck hosts = new HostCheck(host.isLoopbackAddress(), settings.host());
        PreviewHandler handler = new PreviewHandler(live, hosts, new Overlay(settings), streams);
        // Before the first look at the issues, so that what is saved meanwhile is a change. And before the server,
        // which gives its port back only if it was started.
        FileWatch watch = watch(source, live, () -> streams.tellAll(handler::news), streams::probe, log);
        HttpServer server;
        try {
            server = bound(host, settings.port());
        } catch (IOException | RuntimeException e) {
            watch.close();
            throw e;
        }
        if (!host.isLoopbackAddress()) {
            log.warn("whoever reaches this machine can read all issues, hidden ones and drafts too (newsletter.host="
                    + settings.host() + ")");
        }
        live.refresh(true);
        server.createContext("/", handler);
        server.setExecutor(threads);
        server.start();
        watch.start();
        return new PreviewServer(server, threads, watch, streams, host);
    }

    private static FileWatch watch(
            PreviewSource source, LivePreview live, Runnable refreshed, Runnable idle, ServeLog log)
            throws IOException {
        return new FileWatch(
                () -> source.contents().stream().map(PathText::absolute).toList(),
                paths -> {
                    live.refresh(paths.stream().anyMatch(source::isSetting));
                    refreshed.run();
                },
                () -> {
                    if (source.isOfAnotherDay()) {
                        live.refresh(true);
                        refreshed.run();
                    }
                    idle.run();
                },
                log::warn);
    }

    /** Where the newsletter's home page is. */
    public String address() {
        String name = host.isAnyLocalAddress() || host.isLoopbackAddress() ? "localhost" : host.getHostAddress();
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":"
                + server.getAddress().getPort() + "/";
    }

    /** @throws IOException if there is no program for it */
    public void openBrowser() throws IOException {
        Browser.open(address());
    }

    private static InetAddress address(String host) throws IOException {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IOException(
                    "newsletter.host is `" + host + "`, which is not a name or an address of this machine", e);
        }
    }

    private static HttpServer bound(InetAddress host, int port) throws IOException {
        int last = port == 0 ? 0 : Math.min(port + PORTS - 1, LAST_PORT);
        for (int next = port; ; next++) {
            try {
                return HttpServer.create(new InetSocketAddress(host, next), 0);
            } catch (BindException e) {
                if (next >= last) {
                    throw new IOException(
                            "no port from " + port + " to " + last + " can be used at " + host.getHostAddress() + ": "
                                    + e.getMessage(),
                            e);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
        // First: what a browser does not read is not waited for.
        server.stop(0);
        streams.close();
        threads.shutdownNow();
    }
}
