package io.github.mineweekly.newsletter.mojo.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionFolderTest {
    private static String folder(String id) {
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setGoal("render");
        MojoExecution execution = new MojoExecution(new Plugin(), "render", id);
        execution.setMojoDescriptor(descriptor);
        return ExecutionFolder.of(execution);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "weekly-ja_2", "__"})
    void anIdThatIsAFoldersNameIsTheFolder(String id) {
        assertThat(folder(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "default-cli", "default-site", "default-render"})
    void anIdThatMavenGaveIsNone(String id) {
        assertThat(folder(id)).isEmpty();
    }

    @Test
    void otherIdsHaveAFolderEach() {
        assertThat(folder("中文")).matches("__-[0-9a-f]{8}").isNotEqualTo(folder("日文"));
        assertThat(folder("a.b")).matches("a_b-[0-9a-f]{8}").isNotEqualTo(folder("a/b"));
    }
}
