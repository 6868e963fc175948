package io.github.mineweekly.newsletter.theme.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
    private static final Path THEME = Path.of("src/main/resources/io/github/mineweekly/newsletter/theme");

    /** Containers ask for theirs by the name of their kind, and a count of one by that of its plural. */
    @Test
    void everyWordIsAskedFor() throws IOException {
        String templates = all(THEME, ".mustache");
        String sources = all(Path.of("src/main/java"), ".java");
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(THEME.resolve("strings.properties"))) {
            words.load(file);
        }

        assertThat(words.stringPropertyNames())
                .map(key -> words.containsKey(key.replaceFirst("One$", "")) ? key.replaceFirst("One$", "") : key)
                .filteredOn(key -> !key.startsWith("container."))
                .allMatch(key -> templates.contains("{{t." + key + "}}") || sources.contains('"' + key + '"'));
    }

    private static String all(Path folder, String ending) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

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
