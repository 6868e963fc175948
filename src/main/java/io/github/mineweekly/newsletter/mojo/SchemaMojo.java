package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.mojo.build.FileParameter;
import io.github.mineweekly.newsletter.site.SchemaFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes the JSON Schema of the front matter, with the team's own keys, for editors that check while one types.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
@NullUnmarked // Maven fills the fields
public final class SchemaMojo extends AbstractSourceMojo {
    /**
     * Where the schema goes. The default is {@code newsletter/front-matter.schema.json} in the build directory.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.schemaFile")
    File schemaFile;

    /**
     * Whether a key that is neither the newsletter's nor the team's is an error, so that an editor marks {@code hiden}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.strict", defaultValue = "false")
    boolean strict;

    @Override
    boolean isAboutIssues() {
        return false; // the keys are those of the configuration
    }

    @Override
    void run() throws MojoExecutionException, IOException {
        Path file = file();
        SchemaFile.write(new SourceSettingsFactory(this, Clock.systemUTC()).frontMatter(), strict, file);
        getLog().info("schema written: " + logPath(file.toFile()));
    }

    private Path file() throws MojoExecutionException {
        if (schemaFile != null) {
            return FileParameter.notFolder("schemaFile", schemaFile);
        }
        if (!environment().hasPom()) {
            throw new MojoExecutionException(
                    "there is no pom.xml here: name the file to write by -Dnewsletter.schemaFile=…");
        }
        return buildDirectory().resolve(SettingsFactory.OWN_FOLDER).resolve(ReservedPaths.SCHEMA);
    }
}
