package io.github.mineweekly.newsletter.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a request asks for: Safari plays no video from a server that sends all of it.
 *
 * @param length 0 if the file has no such part
 */
record ByteRange(long start, long length) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Null where all of it is to be sent: no part is asked for, or several are, or in a way that nobody reads. */
    static @Nullable ByteRange of(@Nullable String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches()) {
            return null;
        }
        String first = range.group(1);
        String last = range.group(2);
        if (first.isEmpty()) {
            long length = last.isEmpty() ? 0 : Math.min(Long.parseLong(last), size);
            return last.isEmpty() ? null : new ByteRange(size - length, length);
        }
        long start = Long.parseLong(first);
        long end = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        boolean backwards = !last.isEmpty() && Long.parseLong(last) < start;
        return backwards ? null : new ByteRange(start, Math.max(0, end - start + 1));
    }

    /** What the answer says of it. */
    String header(long size) {
        return "bytes " + (length == 0 ? "*" : start + "-" + (start + length - 1)) + "/" + size;
    }
}
