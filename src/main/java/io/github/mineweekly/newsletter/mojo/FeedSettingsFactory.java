package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;

/** From the parameters of feeds and sections to their record; a wrong value is told with what is allowed. */
final class FeedSettingsFactory {
    private final AbstractNewsletterMojo mojo;

    FeedSettingsFactory(AbstractNewsletterMojo mojo) {
        this.mojo = mojo;
    }

    FeedSettings finding() throws MojoExecutionException {
        if (mojo.feedSize < 1) {
            throw new MojoExecutionException(
                    "newsletter.feedSize is `" + mojo.feedSize + "`; it must be a whole number from 1");
        }
        return new FeedSettings(
                mojo.project.getGroupId() + ":" + mojo.project.getArtifactId(),
                mojo.author == null || mojo.author.contains("${") ? "" : mojo.author.strip(),
                sectionAliases(),
                mojo.feedSize);
    }

    private Map<String, String> sectionAliases() throws MojoExecutionException {
        Map<String, String> aliases = new TreeMap<>();
        for (Map.Entry<String, String> alias :
                (mojo.sectionAliases == null ? Map.<String, String>of() : mojo.sectionAliases).entrySet()) {
            if (alias.getValue() == null || alias.getValue().isBlank()) {
                throw new MojoExecutionException("newsletter.sectionAliases has no name for `" + alias.getKey()
                        + "`; it must be the name of the section that it counts as");
            }
            aliases.put(alias.getKey(), alias.getValue().strip());
        }
        return aliases;
    }
}
