package io.github.mineweekly.newsletter.theme.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
    @Test
    void aContainersTitleIsInTheTeamsWordsForTheLanguage(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("strings_fr.properties"), "container.warning = Attention\n");
        Files.writeString(folder.resolve("strings_zh.properties"), "container.tip = 小贴士\n");
        Vocabulary words = new Vocabulary(new Overrides(folder));

        assertThat(words.containerTitle("warning", "fr")).isEqualTo("Attention");
        assertThat(words.containerTitle("tip", "fr")).isEqualTo("Tip");
        assertThat(words.containerTitle("tip", "zh-CN")).isEqualTo("小贴士");
        assertThat(words.containerTitle("warning", "zh-CN")).isEqualTo("警告");
    }
}
