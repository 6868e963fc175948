package io.github.mineweekly.newsletter.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reports when files change. The system's own notice is the fast way; a look at names, sizes and times now and then is
 * the net for what it misses: folders that were deleted and are there again, other computers' disks, too many changes
 * at once. A burst of changes is one.
 */
final class FileWatch implements Closeable {
    /** An editor that saves in several steps is done after so long without another. */
    private static final int QUIET_MILLIS = 25;

    /** A burst that does not end is shown all the same. */
    private static final int MOST_STEPS = 12;

    private static final int LOOK_MILLIS = 1000;

    private final Supplier<List<Path>> current;
    private final Consumer<Set<Path>> changed;
    private final Runnable idle;
    private final Consumer<String> failed;
    private final WatchService service;
    private final Set<Path> watched = new HashSet<>();
    private List<Path> roots;
    private FolderSnapshot snapshot;
    private String failure = "";

    /**
     * @param current files and folders, existing or not, absolute; others after a change, perhaps
     * @param changed gets what changed, as far as it is known; is called on the watch's own thread
     * @param idle is called now and then
     * @param failed gets the reason when one of these fails, once while it lasts
     */
    FileWatch(Supplier<List<Path>> current, Consumer<Set<Path>> changed, Runnable idle, Consumer<String> failed)
            throws IOException {
        this.current = current;
        this.roots = current.get();
        this.changed = changed;
        this.idle = idle;
        this.failed = failed;
        // First: where it fails, there is no service yet that would have to be closed.
        this.snapshot = FolderSnapshot.of(this.roots);
        this.service = this.roots.get(0).getFileSystem().newWatchService();
        register();
    }

    void start() {
        Thread thread = new Thread(this::run, "newsletter-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (true) {
                turn(service.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS));
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            // It was closed: nobody wants to know any more.
            Thread.currentThread().interrupt();
        }
    }

    private void turn(@Nullable WatchKey key) throws InterruptedException {
        try {
            if (key == null) {
                look();
                idle.run();
            } else {
                burst(key);
            }
            failure = "";
        } catch (ClosedWatchServiceException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!failure.equals(e.toString())) {
                failure = e.toString();
                failed.accept("a change cannot be shown: " + failure);
            }
        }
    }

    private void burst(WatchKey first) throws InterruptedException {
        Set<Path> paths = new HashSet<>();
        WatchKey key = first;
        for (int step = 0; key != null && step < MOST_STEPS; step++) {
            take(key, paths);
            key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (key != null) {
            take(key, paths);
        }
        if (!paths.isEmpty()) {
            // First, so that what comes into a new folder from now on is seen, here or by the next look.
            snapshot = FolderSnapshot.of(roots);
            register();
            changed(paths);
        }
    }

    /** What is watched only from now on may have changed while it was read: that is a change, too. */
    private void changed(Set<Path> paths) {
        changed.accept(paths);
        List<Path> now = now();
        if (!now.equals(roots)) {
            Set<Path> added = new HashSet<>(now);
            roots.forEach(added::remove);
            roots = now;
            snapshot = FolderSnapshot.of(roots);
            register();
            if (!added.isEmpty()) {
                changed.accept(added);
            }
        }
    }

    /** Settings that are wrong are reported where they are read; until they are right, nothing else is watched. */
    private List<Path> now() {
        try {
            return current.get();
        } catch (InvalidPathException e) {
            return roots;
        }
    }

    private void take(WatchKey key, Set<Path> paths) {
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            Path path = event.context() instanceof Path name ? folder.resolve(name) : folder;
            if (roots.contains(path) || (!FolderSnapshot.isIgnored(path) && isOfRoots(path))) {
                paths.add(path);
            }
        }
        if (!key.reset()) {
            watched.remove(folder);
            paths.add(folder);
        }
    }

    /** The folder of a single file is watched for that file alone. */
    private boolean isOfRoots(Path path) {
        return roots.stream().anyMatch(root -> path.startsWith(root) || root.startsWith(path));
    }

    private void look() {
        FolderSnapshot now = FolderSnapshot.of(roots);
        if (now.equals(snapshot)) {
            return;
        }
        Set<Path> paths = new HashSet<>();
        now.files().forEach((file, stamp) -> {
            if (!stamp.equals(snapshot.files().get(file))) {
                paths.add(file);
            }
        });
        snapshot.files().keySet().stream()
                .filter(file -> !now.files().containsKey(file))
                .forEach(paths::add);
        snapshot = now;
        register();
        if (!paths.isEmpty()) {
            changed(paths);
        }
    }

    /** A folder that cannot be watched is looked at all the same. */
    private void register() {
        Set<Path> folders = new HashSet<>(snapshot.folders());
        for (Path root : roots) {
            Path above = existing(root);
            if (above != null) {
                folders.add(above);
            }
        }
        folders.removeAll(watched);
        for (Path folder : folders) {
            try {
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                watched.add(folder);
            } catch (IOException e) {
                // It is looked at now and then.
            }
        }
    }

    /** The folder in which a file or a folder is, or would be; null if that is not there either. */
    private static @Nullable Path existing(Path root) {
        Path parent = root.getParent();
        return parent != null && Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS) ? parent : null;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
