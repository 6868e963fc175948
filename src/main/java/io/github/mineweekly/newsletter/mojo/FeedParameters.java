package io.github.mineweekly.newsletter.mojo;

import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** The parameters of feeds and sections. */
@NullUnmarked // Maven fills the fields
abstract class FeedParameters extends AbstractSourceMojo {
    /**
     * Sections that count as another one, as {@code <热点>科技动态</热点>}: names that are equal but for emoji, case,
     * punctuation, or spaces beside Chinese are one section anyway.
     *
     * @since 0.1.0
     */
    @Parameter
    Map<String, String> sectionAliases;

    /**
     * How many issues a feed holds, the newest.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.feedSize", defaultValue = "20")
    int feedSize;

    /**
     * Who stands in the feeds for issues without an {@code author}. The default is the project's organisation, else the
     * newsletter's name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.author", defaultValue = "${project.organization.name}")
    String author;
}
