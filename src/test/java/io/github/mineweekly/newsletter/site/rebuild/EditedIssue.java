package io.github.mineweekly.newsletter.site.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issue that is edited again and again: its place, its front matter and the blocks of its text. */
final class EditedIssue {
    private final Path folder;
    private final Map<String, String> frontMatter = new LinkedHashMap<>();
    private final List<String> blocks = new ArrayList<>();
    private String key;
    private String beginning = "---\n";

    EditedIssue(Path folder, String key) {
        this.folder = folder;
        this.key = key;
    }

    String key() {
        return key;
    }

    List<String> blocks() {
        return blocks;
    }

    @Nullable
    String get(String name) {
        return frontMatter.get(name);
    }

    LocalDate date() {
        return LocalDate.parse(frontMatter.getOrDefault("date", "2024-01-01"));
    }

    /** @param value null to leave the key out */
    EditedIssue set(String name, @Nullable String value) {
        if (value == null) {
            frontMatter.remove(name);
        } else {
            frontMatter.put(name, value);
        }
        return this;
    }

    /** Sets what is not set, and the other way round. */
    EditedIssue toggle(String name, String value) {
        return set(name, frontMatter.containsKey(name) ? null : value);
    }

    /** @param line before the front matter; any but the right one makes the issue impossible */
    EditedIssue begin(String line) {
        beginning = line;
        return this;
    }

    void write() throws IOException {
        StringBuilder text = new StringBuilder(beginning);
        frontMatter.forEach((name, value) -> text.append(name)
                .append(name.startsWith("#") ? " " : ": ")
                .append(value)
                .append('\n'));
        text.append("---\n\n").append(String.join("\n\n", blocks)).append('\n');
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
    }

    void delete() throws IOException {
        Files.delete(file());
    }

    void move(String to) throws IOException {
        delete();
        key = to;
        write();
    }

    private Path file() {
        return folder.resolve(key);
    }
}
