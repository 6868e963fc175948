package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where a newsletter is in the site of its project.
 *
 * @param base the project's folder
 * @param site the folder of the project's site
 * @param folder the newsletter's
 */
public record SitePlace(Path base, Path site, Path folder) {
    private static final String USUAL = "newsletter";

    public SitePlace {
        base = PathText.absolute(base);
        site = PathText.absolute(site);
        folder = PathText.absolute(folder);
    }

    public static SitePlace of(MavenProject project, Path base, Path target, Path folder) {
        Reporting reporting = project.getModel().getReporting();
        String output = reporting == null ? null : reporting.getOutputDirectory();
        Path site = output == null ? target.resolve("site") : base.resolve(output);
        return new SitePlace(base, site, folder);
    }

    /**
     * What the newsletter is called in the ids of its feeds and mails: by its project alone in the usual folder; in
     * another one by that folder too, since a project may have several newsletters with the same paths. The same on
     * every machine: of a folder outside the project only the name counts. The last slash keeps a folder apart from a
     * page's path.
     *
     * @param project {@code groupId:artifactId}
     */
    public String id(String project) {
        String place = place();
        return place.equals(USUAL) ? project : project + ":" + place + "/";
    }

    private String place() {
        if (folder.equals(site)) {
            return ".";
        }
        boolean known = folder.startsWith(site) || (folder.startsWith(base) && site.startsWith(base));
        return known ? PathText.of(site.relativize(folder)) : Objects.toString(folder.getFileName(), "");
    }

    /** The address of the newsletter's folder, with a slash at its end, if the pom has that of the site. */
    public Optional<String> address(MavenProject project) {
        DistributionManagement management = project.getDistributionManagement();
        if (management == null
                || management.getSite() == null
                || management.getSite().getUrl() == null) {
            return Optional.empty();
        }
        return FolderAddress.of(management.getSite().getUrl()).map(this::address);
    }

    private @Nullable String address(String site) {
        String path = path();
        if (path == null) {
            return null;
        }
        return path.isEmpty() ? site : site + UrlEncoding.path(path) + "/";
    }

    /** The folder's path from that of the site, with {@code /}; null if it is not there. */
    @Nullable
    String path() {
        if (folder.startsWith(site)) {
            return PathText.of(site.relativize(folder));
        }
        // The site is also written elsewhere, as by site:run.
        return folder.endsWith(USUAL) ? USUAL : null;
    }
}
