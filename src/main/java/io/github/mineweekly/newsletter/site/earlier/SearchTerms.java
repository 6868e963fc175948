package io.github.mineweekly.newsletter.site.earlier;

import io.github.mineweekly.newsletter.search.StoredTerms;
import io.github.mineweekly.newsletter.site.output.AtomicFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the terms of the search are kept: the key of the settings in ASCII, then the terms. For one thread at a time.
 */
final class SearchTerms {
    private final Path file;
    private final byte[] key;
    private @Nullable StoredTerms made;
    private boolean damaged;

    SearchTerms(Path file, String key) {
        this.file = file;
        this.key = key.getBytes(StandardCharsets.US_ASCII);
    }

    /** Those of the build before; none if there are none with this key. */
    synchronized StoredTerms read() {
        if (!Files.isRegularFile(file)) {
            return StoredTerms.none();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Arrays.equals(in.readNBytes(key.length), key) ? StoredTerms.read(in) : StoredTerms.none();
        } catch (IOException e) {
            damaged = true;
            return StoredTerms.none();
        }
    }

    synchronized boolean isDamaged() {
        return damaged;
    }

    synchronized void keep(StoredTerms terms) {
        made = terms;
    }

    /** Writes what was kept. */
    synchronized void write() throws IOException {
        StoredTerms terms = made;
        if (terms == null) {
            return;
        }
        try {
            AtomicFile.writeBytes(file, out -> {
                out.write(key);
                terms.write(out);
            });
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
