package io.github.mineweekly.newsletter.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a file could not be read or written, in words: many exceptions of the platform hold only a path. */
public final class FailureReason {
    /** Of kinds of which none is another. */
    private static final Map<Class<? extends IOException>, String> REASONS = Map.of(
            NoSuchFileException.class, "no such file or folder",
            AccessDeniedException.class, "permission denied",
            DirectoryNotEmptyException.class, "the folder is not empty",
            NotDirectoryException.class, "not a folder",
            FileAlreadyExistsException.class, "something else is in its place",
            FileSystemLoopException.class, "the link leads back to itself",
            CharacterCodingException.class, "not UTF-8");

    private FailureReason() {}

    /** The reason without the file's name. */
    public static String of(IOException problem) {
        String reason = problem instanceof FileSystemException known ? known.getReason() : problem.getMessage();
        return REASONS.entrySet().stream()
                .filter(known -> known.getKey().isInstance(problem))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> orKind(reason, problem));
    }

    /**
     * A sentence that names the file, if the exception knows it, and the reason. For other exceptions, their message;
     * an {@link UncheckedIOException} counts as its cause.
     */
    public static String sentence(Throwable problem) {
        Throwable cause = problem instanceof UncheckedIOException ? problem.getCause() : problem;
        if (!(cause instanceof IOException io)) {
            return problem.getMessage() == null ? problem.toString() : problem.getMessage();
        }
        String file = io instanceof FileSystemException known ? known.getFile() : null;
        return (file == null ? "" : file + ": ") + of(io);
    }

    private static String orKind(@Nullable String reason, IOException problem) {
        return reason == null || reason.isBlank() ? problem.getClass().getSimpleName() : reason;
    }
}
