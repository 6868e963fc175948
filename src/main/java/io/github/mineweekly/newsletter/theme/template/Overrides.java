package io.github.mineweekly.newsletter.theme.template;

import io.github.mineweekly.newsletter.text.Characters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The theme's texts, each replaced by the file of the same name in the team's folder, if there is one.
 *
 * @param directory null if the team has none
 */
public record Overrides(@Nullable Path directory) {
    /** The team's file of that name, or null. */
    @Nullable
    String own(String name) {
        if (directory == null) {
            return null;
        }
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        return read(file);
    }

    /**
     * A file of the team, without a byte order mark.
     *
     * @throws TemplateException if it is not UTF-8
     */
    public static String read(Path file) {
        try {
            return Characters.withoutByteOrderMark(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new TemplateException(file + " is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
