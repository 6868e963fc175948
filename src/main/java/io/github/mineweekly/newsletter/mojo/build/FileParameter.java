package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.File;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** A parameter that names a file or a folder of the project; a wrong one is reported with what it is. */
public final class FileParameter {
    /** What Maven makes of an address where a file is asked for: a path below the project. */
    private static final Pattern ADDRESS = Pattern.compile("(?:^|[/\\\\])https?:[/\\\\]");

    private FileParameter() {}

    /** One that must be there, if it is given. */
    public static @Nullable Path file(String parameter, @Nullable File file) throws MojoExecutionException {
        return file == null ? null : notFolder(parameter, existing(parameter, file));
    }

    /** One that may be written. */
    public static Path notFolder(String parameter, File file) throws MojoExecutionException {
        if (file.isDirectory()) {
            throw WrongParameter.because(parameter, file, ", which is a folder; it must be a file");
        }
        return file.toPath();
    }

    /** A folder that must be there, if it is given. */
    public static @Nullable Path folder(String parameter, @Nullable File file) throws MojoExecutionException {
        if (file != null && !existing(parameter, file).isDirectory()) {
            throw WrongParameter.because(parameter, file, ", which is not a folder");
        }
        return file == null ? null : file.toPath();
    }

    /** One that is looked through, and each name in which may become the newsletter's: not the root of a disk. */
    public static Path ownFolder(String parameter, File file) throws MojoExecutionException {
        if (PathText.absolute(file.toPath()).getParent() == null) {
            throw WrongParameter.of(parameter, file, "a folder of its own");
        }
        return file.toPath();
    }

    private static File existing(String parameter, File file) throws MojoExecutionException {
        if (!file.exists()) {
            if (ADDRESS.matcher(file.getPath()).find()) {
                throw new MojoExecutionException(KnownParameters.PREFIX + parameter
                        + " is an address; it must be in the project, so that the pages need no other site");
            }
            throw WrongParameter.because(parameter, file, ", which does not exist");
        }
        return file;
    }
}
