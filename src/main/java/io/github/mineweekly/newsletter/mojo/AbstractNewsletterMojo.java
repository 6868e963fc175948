package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.theme.template.TemplateException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** What the goals that make something of a newsletter have in common: the parameters. */
@NullUnmarked // Maven fills the fields
abstract class AbstractNewsletterMojo extends AppearanceParameters {
    /**
     * What becomes of issues with {@code hidden: true}: {@code unlisted} builds the page, names it nowhere and asks
     * search engines to pass it over; {@code exclude} builds no page; {@code list} treats them as any other.
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
     * What becomes of a line's end inside a paragraph: {@code auto} nothing between Chinese characters, a new line
     * after the end of a sentence, else a blank; {@code space} always a blank; {@code br} always a new line;
     * {@code join} as {@code auto} without new lines.
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
     * The language of the pages as a tag like {@code zh-CN}. The default is the language of the text.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.locale")
    String locale;

    /**
     * The newsletter's folder in the generated site.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "newsletter.outputDirectory",
            defaultValue = "${project.reporting.outputDirectory}/newsletter")
    File outputDirectory;

    /**
     * How many threads read and render. The default is one a processor.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.threads", defaultValue = "0")
    int threads;

    /**
     * Which problems fail the build: {@code error}, {@code warning} also warnings, {@code never} none. With
     * {@code never} the issues that cannot be rendered are left out, and each is named.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.failOn", defaultValue = "error")
    String failOn;

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
     * of issues is a warning and an absent one an error, and the site stays as it is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.allowEmpty", defaultValue = "false")
    boolean allowEmpty;

    @Override
    final void run() throws MojoExecutionException, MojoFailureException, IOException {
        NewsletterSettings settings = new SettingsFactory(this).settings();
        try {
            run(new Newsletter(settings), OutcomeLog.of(this));
        } catch (TemplateException e) {
            // Without the cause: Maven would print the engine's message behind this one.
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        }
    }

    abstract void run(Newsletter newsletter, OutcomeLog log) throws IOException, MojoFailureException;

    /** A path as the log shows it: relative to the project if it lies in it. */
    final String projectPath(File file) {
        Path base = surroundings().base();
        Path path = file.toPath().toAbsolutePath().normalize();
        return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
    }
}
