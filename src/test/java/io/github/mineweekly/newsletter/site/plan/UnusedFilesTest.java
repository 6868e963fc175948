package io.github.mineweekly.newsletter.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.site.source.SourceFiles;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusedFilesTest {
    @TempDir
    Path folder;

    /** A folder that is excluded, perhaps; who may read everything never meets one. */
    @Test
    void whatCannotBeReadIsPassedOver() throws Exception {
        UnusedFiles visitor = new UnusedFiles(new SourceFiles(folder), Set.of());

        assertThat(visitor.visitFileFailed(folder.resolve("secret"), new AccessDeniedException("secret")))
                .isEqualTo(FileVisitResult.CONTINUE);
    }
}
