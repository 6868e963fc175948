package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What a newsletter is called in the ids of its feeds and mails: by its project alone in the usual folder; in another
 * one by that folder too, since a project may have several newsletters with the same paths.
 */
public final class NewsletterId {
    private static final String USUAL = "newsletter";

    private NewsletterId() {}

    /**
     * The same on every machine: of a folder outside the project only the name counts. The last slash keeps a folder
     * apart from a page's path.
     *
     * @param project {@code groupId:artifactId}
     * @param base the project's folder
     * @param site the folder of the project's site
     * @param folder the newsletter's
     */
    public static String of(String project, Path base, Path site, Path folder) {
        String place = place(normal(base), normal(site), normal(folder));
        return place.equals(USUAL) ? project : project + ":" + place + "/";
    }

    private static String place(Path base, Path site, Path folder) {
        if (folder.equals(site)) {
            return ".";
        }
        boolean known = folder.startsWith(site) || (folder.startsWith(base) && site.startsWith(base));
        return known ? PathText.of(site.relativize(folder)) : Objects.toString(folder.getFileName(), "");
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
