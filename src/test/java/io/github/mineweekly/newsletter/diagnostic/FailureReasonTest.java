package io.github.mineweekly.newsletter.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureReasonTest {
    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("a"), "a: no such file or folder"),
                Arguments.of(new AccessDeniedException("a"), "a: permission denied"),
                Arguments.of(new DirectoryNotEmptyException("a"), "a: the folder is not empty"),
                Arguments.of(new NotDirectoryException("a"), "a: not a folder"),
                Arguments.of(new FileAlreadyExistsException("a"), "a: something else is in its place"),
                Arguments.of(new FileSystemLoopException("a"), "a: the link leads back to itself"),
                Arguments.of(new FileSystemException("a", "b", "Is a directory"), "a: Is a directory"),
                Arguments.of(new FileSystemException("a"), "a: FileSystemException"),
                Arguments.of(new MalformedInputException(3), "not UTF-8"),
                Arguments.of(new IOException("No space left on device"), "No space left on device"),
                Arguments.of(new IOException(), "IOException"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemHasAReasonInWords(IOException problem, String sentence) {
        assertThat(FailureReason.sentence(problem)).isEqualTo(sentence);
    }

    @Test
    void anotherExceptionIsItsMessageOrItself() {
        assertThat(FailureReason.sentence(new IllegalStateException("a"))).isEqualTo("a");
        assertThat(FailureReason.sentence(new IllegalStateException())).isEqualTo("java.lang.IllegalStateException");
        assertThat(FailureReason.sentence(new UncheckedIOException(new NoSuchFileException("a"))))
                .isEqualTo("a: no such file or folder");
    }
}
