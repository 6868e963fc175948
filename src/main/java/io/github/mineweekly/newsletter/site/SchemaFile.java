package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.frontmatter.FrontMatterSchema;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.site.output.AtomicFile;
import io.github.mineweekly.newsletter.site.output.Content;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps the file of the JSON Schema for editors. */
public final class SchemaFile {
    private SchemaFile() {}

    /**
     * Writes the schema, whole or not at all.
     *
     * @param strict whether an unknown key is an error
     */
    public static void write(FrontMatterSettings settings, boolean strict, Path file) throws IOException {
        AtomicFile.write(file, Content.text(FrontMatterSchema.json(settings, strict)));
    }
}
