package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.text.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Supplier;

/** What a file of the site holds. */
public sealed interface Content {
    /** The SHA-256 in hexadecimal digits. */
    String hash() throws IOException;

    static Made text(String text) {
        return new Made(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the newsletter writes itself. */
    sealed interface Writable extends Content {
        /** In bytes. */
        long length() throws IOException;

        /** Whether an existing file holds the same bytes. */
        boolean equalsFile(Path file) throws IOException;

        /** Makes these the bytes of an existing file. */
        void writeTo(Path file) throws IOException;
    }

    /**
     * Made by the newsletter.
     *
     * @param bytes not to be changed
     * @param hash SHA-256 of the bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and a copy of every page would double the memory
    record Made(byte[] bytes, String hash) implements Writable {
        /** Takes the hash at once: pages are made on several threads, and written on one. */
        public Made(byte[] bytes) {
            this(bytes, ContentHash.of(bytes));
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public boolean equalsFile(Path file) throws IOException {
            return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
        }

        @Override
        public void writeTo(Path file) throws IOException {
            Files.write(file, bytes);
        }
    }

    /**
     * As a build before left it, so that it is made again only if it is not in its place after all.
     *
     * @param marked whether it bears the newsletter's mark
     */
    record Kept(String hash, long length, FileTime modified, boolean marked, Supplier<byte[]> again)
            implements Writable {
        /** A file that was written now. */
        public static Kept of(Path file, String hash, boolean marked) throws IOException {
            BasicFileAttributes attributes = attributes(file);
            return new Kept(hash, attributes.size(), attributes.lastModifiedTime(), marked, () -> {
                throw new IllegalStateException(file + " is in its place");
            });
        }

        private static BasicFileAttributes attributes(Path file) throws IOException {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        }

        /** By size and time, as the file was found when the pages were planned. */
        @Override
        public boolean equalsFile(Path file) throws IOException {
            BasicFileAttributes attributes = attributes(file);
            return attributes.isRegularFile()
                    && attributes.size() == length
                    && attributes.lastModifiedTime().equals(modified);
        }

        @Override
        public void writeTo(Path file) throws IOException {
            Files.write(file, again.get());
        }
    }

    /**
     * Made by the newsletter, and kept outside the memory.
     *
     * @param marked whether it bears the newsletter's mark
     */
    record Spilled(Spill.Slice slice, String hash, boolean marked) implements Writable {
        @Override
        public long length() {
            return slice.length();
        }

        @Override
        public boolean equalsFile(Path file) throws IOException {
            return Files.size(file) == slice.length() && ContentHash.of(file).equals(hash);
        }

        @Override
        public void writeTo(Path file) throws IOException {
            slice.writeTo(file);
        }
    }

    /**
     * A page that the project's site gets in its skin: made by the newsletter, and written by whoever writes that site.
     *
     * @param title of the page as plain text
     * @param indexed whether search engines may list the page
     * @param html the page's content, with the newsletter's mark on it
     */
    record InSkin(String title, boolean indexed, String html) implements Content {
        /** Of what is known of the file, which also holds the skin. */
        @Override
        public String hash() {
            return ContentHash.of(title + '\n' + indexed + '\n' + html);
        }
    }

    /** Copied from a file, which is read piece by piece: a folder of images need not fit into the memory. */
    record Copied(Path source) implements Writable {
        @Override
        public String hash() throws IOException {
            return ContentHash.of(source);
        }

        @Override
        public long length() throws IOException {
            return Files.size(source);
        }

        @Override
        public boolean equalsFile(Path file) throws IOException {
            return Files.mismatch(source, file) < 0;
        }

        @Override
        public void writeTo(Path file) throws IOException {
            try (OutputStream out = Files.newOutputStream(file)) {
                Files.copy(source, out);
            }
        }
    }

    /**
     * Copied from a file that must not have changed since its hash was taken: the state and the list of unmarked files
     * name that hash, and a copy with another would be nobody's.
     *
     * @param length in bytes, when the hash was taken
     */
    record Pinned(Copied copied, String hash, long length) implements Writable {
        static Pinned of(Copied copied) throws IOException {
            return new Pinned(copied, copied.hash(), copied.length());
        }

        @Override
        public boolean equalsFile(Path file) throws IOException {
            return Files.size(file) == length && ContentHash.of(file).equals(hash);
        }

        @Override
        public void writeTo(Path file) throws IOException {
            MessageDigest digest = ContentHash.sha256();
            try (InputStream in = new DigestInputStream(source(), digest);
                    OutputStream out = Files.newOutputStream(file)) {
                in.transferTo(out);
            }
            if (!ContentHash.of(digest).equals(hash)) {
                throw new IOException("its source was changed while the site was written");
            }
        }

        private InputStream source() throws IOException {
            try {
                return Files.newInputStream(copied.source());
            } catch (IOException e) {
                throw new IOException("its source cannot be read: " + FailureReason.of(e), e);
            }
        }
    }
}
