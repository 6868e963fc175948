package io.github.mineweekly.newsletter.mojo;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** The parameters that change how the pages look and where they say they are. */
@NullUnmarked // Maven fills the fields
abstract class AppearanceParameters extends FeedParameters {
    /**
     * The address of the folder that holds the newsletter's {@code index.html}. The default is the project's
     * {@code distributionManagement/site/url} with {@code newsletter/}, if that is http or https; without an address
     * nothing is written that needs one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.siteUrl")
    String siteUrl;

    /**
     * A picture that stands before the newsletter's name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.logo")
    File logo;

    /**
     * A style sheet that comes after the theme's own.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.css")
    File css;

    /**
     * A folder whose files replace the theme's: templates as {@code item.mustache}, words as
     * {@code strings_fr.properties}. Those that are not there stay the theme's.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.templateDirectory")
    File templateDirectory;

    /**
     * The form of dates, as a pattern like {@code yyyy-MM-dd}. The default is the language's, with the weekday.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.dateFormat")
    String dateFormat;

    /**
     * Where an issue's source can be edited, with <code>{path}</code> for its path in the project, as
     * <code>https://example.org/edit/main/{path}</code>. The default is no link.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.editLink")
    String editLink;

    /**
     * HTML that closes every page, as a licence or a registration number.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.footer")
    String footer;

    /**
     * Links of the team's own for the bar and the footer, each a {@code link} with {@code title} and {@code url}; an
     * address may be relative to the newsletter's folder.
     *
     * @since 0.1.0
     */
    @Parameter
    List<Link> navigation;

    /** A link as the pom writes it. */
    @NullUnmarked // Maven fills the fields
    public static final class Link {
        /** What the link says. */
        String title;

        /** Absolute, or relative to the newsletter's folder. */
        String url;
    }
}
