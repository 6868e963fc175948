package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.mojo.build.OtherModules;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Why there are no issues although somebody named where they are: a folder that is not there, or patterns that match
 * nothing. The default folder may be absent, and so may one that another module of the build has; where a file is, or a
 * link that leads nowhere, somebody meant a folder.
 */
final class UnmatchedSource {
    private static final String DEFAULT = "src/site/newsletter";

    private static final String ALLOW = "; -Dnewsletter.allowEmpty goes on without issues";

    private UnmatchedSource() {}

    /**
     * @param issues how many were found
     * @throws MojoFailureException if there are none, and somebody named where they are; with {@code allowEmpty} only if
     *     something that is not a folder is there
     */
    static void refuse(AbstractSourceMojo mojo, int issues) throws MojoFailureException {
        String reason = issues > 0 ? null : reason(mojo);
        if (reason == null) {
            return;
        }
        if (!(mojo instanceof AbstractNewsletterMojo newsletter) || isNoFolder(mojo)) {
            throw new MojoFailureException(reason);
        }
        if (!newsletter.allowEmpty) {
            throw new MojoFailureException(reason + ALLOW);
        }
    }

    /** Whether something else is where the folder should be: without issues the site would be deleted. */
    private static boolean isNoFolder(AbstractSourceMojo mojo) {
        Path folder = mojo.environment().base().resolve(mojo.sourceDirectory.toPath());
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder);
    }

    private static @Nullable String reason(AbstractSourceMojo mojo) {
        File named = mojo.sourceDirectory;
        Path base = mojo.environment().base();
        if (named == null) {
            return null;
        }
        Path folder = base.resolve(named.toPath()).normalize();
        boolean absent = Files.notExists(folder, LinkOption.NOFOLLOW_LINKS);
        if (absent && folder.equals(base.resolve(DEFAULT))) {
            return null;
        }
        boolean elsewhere = !OtherModules.withIssues(mojo.session, mojo.project, base, named)
                .isEmpty();
        if (elsewhere && (absent || Files.isDirectory(folder))) {
            return null;
        }
        if (!Files.isDirectory(folder)) {
            return "newsletter.sourceDirectory is `" + PathText.relative(base, folder) + "`, which is not a folder";
        }
        List<String> includes = SourceSettingsFactory.orElse(mojo.includes, List.of());
        return includes.isEmpty()
                ? null
                : "newsletter.includes is `" + String.join(", ", includes)
                        + "`, which matches no issue in " + PathText.relative(base, folder)
                        + "; patterns are relative to that folder"
                        + (includes.stream().anyMatch(UnmatchedSource::hasOtherEnding)
                                ? ", and files of issues end with `.md`"
                                : "");
    }

    private static boolean hasOtherEnding(String pattern) {
        return pattern.matches("(?i).*\\.(?:" + SourceFiles.MARKDOWN + "|txt)") && !pattern.endsWith(".md");
    }
}
