package io.github.mineweekly.newsletter.skin;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the report's pages are, and who writes them.
 *
 * @param folder the newsletter's folder in each site that the report is part of, with {@code /}
 * @param directory the newsletter's folder in the site that is written now
 * @param themed whether {@code render} writes the newsletter there in this build, so that the menu is all that is left
 */
public record ReportPlace(String folder, Path directory, boolean themed) {
    private static final String DEFAULT_FOLDER = "newsletter";

    /** What `mvn` is asked for when it goes through a phase. */
    private static final Map<String, Set<String>> GOALS = Map.of(
            "pre-site", Set.of("site", "post-site", "site-deploy"),
            "site", Set.of("site", "post-site", "site-deploy"),
            "post-site", Set.of("post-site", "site-deploy"));

    /**
     * @param site the folder of the project's site
     * @param newsletter the folder that {@code render} writes to
     * @param written the folder of the site that is written now, of one of its languages
     * @param goals what Maven was asked for
     * @param renderPhases the phases that {@code render} is bound to
     * @param rendered whether {@code render} has written its folder in this build
     */
    public static ReportPlace of(
            Path site, Path newsletter, Path written, List<String> goals, Set<String> renderPhases, boolean rendered) {
        boolean within = newsletter.startsWith(site) && !newsletter.equals(site);
        String folder = within ? PathText.slashed(site.relativize(newsletter)) : DEFAULT_FOLDER;
        Path directory = written.resolve(folder).normalize();
        boolean themed = rendered
                || renderPhases.stream()
                        .map(phase -> GOALS.getOrDefault(phase, Set.of()))
                        .anyMatch(through -> goals.stream().anyMatch(through::contains));
        return new ReportPlace(folder, directory, themed && directory.equals(newsletter.normalize()));
    }

    /** What the site calls the index: its path without an ending. */
    public String outputName() {
        return folder + "/index";
    }
}
