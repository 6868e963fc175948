package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.mojo.build.AbsentSubmodules;
import io.github.mineweekly.newsletter.reporter.LogSelection;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.UnwrittenReportException;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.theme.template.TemplateException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** What goals that make something of a newsletter have in common: parameters of its pages, feeds and reports. */
@NullUnmarked // Maven fills the fields
abstract class AbstractNewsletterMojo extends AbstractSourceMojo {
    /**
     * What becomes of issues with {@code hidden: true}: {@code unlisted} builds the page, links to it from nowhere
     * and asks search engines to skip it; {@code exclude} builds no page; {@code list} treats them like any other.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.hiddenIssues", defaultValue = "unlisted")
    String hiddenIssues;

    /**
     * Whether issues with {@code draft: true} are built, marked as drafts.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.drafts", defaultValue = "false")
    boolean drafts;

    /**
     * The last day, as YYYY-MM-DD, whose issues are published; later ones are checked and count as drafts. The default
     * is none: publishing never depends on the day of the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.publishUntil")
    String publishUntil;

    /**
     * The outline of issues that do not choose one: {@code false}, {@code deep}, a level, or {@code [low, high]}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.outline", defaultValue = "[2, 3]")
    String outline;

    /**
     * What becomes of raw HTML in the Markdown: {@code sanitize} keeps the tags that newsletters use and drops what
     * could run or load; {@code escape} shows it as typed; {@code allow} keeps it as it is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.html", defaultValue = "sanitize")
    String html;

    /**
     * What a line break inside a paragraph becomes: {@code auto} nothing between Chinese characters where an issue's
     * text is wrapped at a width, a new line where each line is a statement, otherwise a space; {@code space} always
     * a space; {@code br} always a new line; {@code join} nothing between Chinese characters, otherwise a space.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.softBreaks", defaultValue = "auto")
    String softBreaks;

    /**
     * The newsletter's name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.name", defaultValue = "${project.name}")
    String name;

    /**
     * One sentence about the newsletter.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.description")
    String description;

    /**
     * The language of the pages as a tag. Words are there for {@code en}, {@code zh-CN}, {@code zh-TW} (also
     * {@code zh-HK}, {@code zh-MO}, {@code zh-Hant}), {@code ja} and {@code ko}. The default is the language of the
     * text; Chinese is taken for {@code zh-CN}, so set {@code zh-TW} for traditional characters.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.locale")
    String locale;

    /**
     * How many threads read and render; 0 for one per processor.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.threads", defaultValue = "0")
    int threads;

    /**
     * Which problems fail the build: {@code error}, {@code warning} also warnings, {@code never} none. With
     * {@code never} the issues that cannot be rendered are skipped, and each is named.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.failOn", defaultValue = "error")
    String failOn;

    /**
     * The most problems that the log shows in full, errors first and of the newest issues; 0 for all. The SARIF report
     * has all of them, up to 25,000.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.logLimit", defaultValue = "" + LogSelection.LIMIT)
    int logLimit;

    /**
     * Where the problems are written in the format SARIF, for code hosts and editors. The default is
     * {@code newsletter/diagnostics.sarif} in the build directory, {@code newsletter/<id>/diagnostics.sarif} for an
     * execution with an id of its own; without a pom there is none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.sarifFile")
    File sarifFile;

    /**
     * Whether a site that was built before may be deleted because there is no issue any more. Otherwise an empty folder
     * of issues is a warning, an absent one an error, as are {@code includes} that match nothing, and the site stays.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.allowEmpty", defaultValue = "false")
    boolean allowEmpty;

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
    @Parameter(property = "newsletter.feedSize", defaultValue = "" + FeedSettings.FEED_SIZE)
    int feedSize;

    /**
     * Whether each published page has a file of plain Markdown beside it, {@code <page>.md}, and the site a list of
     * them, {@code llms.txt}; only with an address of the site.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.markdownTwins", defaultValue = "false")
    boolean markdownTwins;

    /**
     * The author that the feeds give for issues without an {@code author}. The default is the project's organisation,
     * else the newsletter's name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.author", defaultValue = "${project.organization.name}")
    String author;

    /**
     * The address of the folder that holds the newsletter's {@code index.html}. The default is the project's
     * {@code distributionManagement/site/url} with the place of the {@code outputDirectory} in the site,
     * {@code newsletter/}, if that is http or https; without an address nothing is written that needs one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.siteUrl")
    String siteUrl;

    /**
     * A picture that is shown before the newsletter's name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.logo")
    File logo;

    /**
     * A picture that stands for the newsletter where a page is shared: what an issue without a cover, and every other
     * page, names as its {@code og:image}. PNG, JPEG or WebP, about 1200 x 630; only with an address of the site.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.image")
    File image;

    /**
     * A style sheet that comes after the theme's own.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.css")
    File css;

    /**
     * A folder whose files replace the theme's: templates as {@code item.mustache}, messages as
     * {@code strings_fr.properties}. Those that are absent stay the theme's.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.templateDirectory")
    File templateDirectory;

    /**
     * How dates are written, as a pattern like {@code yyyy-MM-dd}. The default is the language's, with the weekday.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.dateFormat")
    String dateFormat;

    /**
     * Where an issue's source can be edited, with <code>{path}</code> for its path in the repository, the nearest
     * folder above the issues that holds {@code .git}, or in the project where there is none, as
     * <code>https://example.org/edit/main/{path}</code>. By default there is no link.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.editLink")
    String editLink;

    /**
     * HTML that closes every page, as a licence or a registration number; an address may be relative to the
     * newsletter's folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.footer")
    String footer;

    /**
     * Links of the team's own for the navigation bar and the footer, each a {@code link} with {@code title} and
     * {@code url}; an address may be relative to the newsletter's folder.
     *
     * @since 0.1.0
     */
    @Parameter
    List<Link> navigation;

    /**
     * How readers can subscribe besides by a feed, on the page {@code subscribe.html}: {@code action}, the https
     * address to which a form for e-mail addresses is sent, with {@code field}, its name for the address (default
     * {@code email}); {@code qrCode}, a picture to be scanned with a phone, with {@code qrLabel}, what it leads to.
     * Each may be absent.
     *
     * @since 0.1.0
     */
    @Parameter
    Subscribe subscribe;

    @Override
    final void run() throws MojoExecutionException, MojoFailureException, IOException {
        NewsletterSettings settings = new SettingsFactory(this).settings();
        OutcomeLog log = new OutcomeLog(this);
        try {
            AbsentSubmodules.of(sourceDirectory.toPath()).forEach(log::warnOfSubmodule);
            run(new Newsletter(settings, log.progress()), log);
        } catch (UnwrittenReportException e) {
            getLog().error(e.getMessage());
            log.print(e.validation());
            throw e;
        } catch (TemplateException e) {
            // Without the cause: Maven would print the engine's message after this one.
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        }
    }

    abstract void run(Newsletter newsletter, OutcomeLog log)
            throws IOException, MojoExecutionException, MojoFailureException;

    /** A link as the pom writes it. */
    @NullUnmarked // Maven fills the fields
    public static final class Link {
        /** What the link says. */
        String title;

        /** Absolute, or relative to the newsletter's folder. */
        String url;
    }

    /** The ways to subscribe as the pom writes them. */
    @NullUnmarked // Maven fills the fields
    public static final class Subscribe {
        /** Where the form is sent. */
        String action;

        /** The form's name for the e-mail address. */
        String field;

        /** A picture to be scanned. */
        File qrCode;

        /** What scanning it leads to. */
        String qrLabel;
    }
}
