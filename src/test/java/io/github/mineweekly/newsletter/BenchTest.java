package io.github.mineweekly.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that measure are not part of the build, and would not be missed when the code moves on. */
class BenchTest {
    @TempDir
    Path classes;

    @Test
    void everyProgramThatMeasuresCompiles() throws IOException {
        List<Path> programs;
        try (Stream<Path> files = Files.list(Path.of("src/bench"))) {
            programs = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-d", classes.toString(), "-classpath", Fork.classPath(BenchTest.class), "-proc:none");
            boolean compiled = compiler.getTask(
                            problems, manager, null, options, null, manager.getJavaFileObjectsFromPaths(programs))
                    .call();

            assertThat(programs).isNotEmpty();
            assertThat(compiled).as(problems.toString()).isTrue();
        }
    }
}
