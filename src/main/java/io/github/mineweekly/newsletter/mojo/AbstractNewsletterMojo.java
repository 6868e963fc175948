package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.NewsletterSettings;
import io.github.mineweekly.newsletter.theme.TemplateException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.NullUnmarked;

/** What the goals that read a newsletter have in common: the parameters. */
@NullUnmarked // Maven fills the fields
abstract class AbstractNewsletterMojo extends LookParameters {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /**
     * The folder that holds the issues.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.sourceDirectory", defaultValue = "${project.basedir}/src/site/newsletter")
    File sourceDirectory;

    /**
     * Which files in the folder are issues, as Ant-style patterns. The default is {@code **}{@code /*.md}; README.md
     * and index.md never are.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.includes")
    List<String> includes;

    /**
     * Which of them are left out, as Ant-style patterns.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.excludes")
    List<String> excludes;

    /**
     * The largest file that is read, in bytes; a larger one is an error.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.maxFileSize", defaultValue = "10000000")
    long maxFileSize;

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
     * Keys of front matter that are the team's own and not reported as unknown.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.extraKeys")
    List<String> extraKeys;

    /**
     * The day after which a date lies in the future, as YYYY-MM-DD. The default is the date where the day begins
     * first on earth, so that no time zone calls today the future.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.today")
    String today;

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
     * Whether the goal does nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.skip", defaultValue = "false")
    boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("newsletter.skip is true: nothing to do");
            return;
        }
        NewsletterSettings settings = new SettingsTranslation(this).settings();
        try {
            run(new Newsletter(settings), new OutcomeLog(getLog()));
        } catch (TemplateException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (InvalidPathException e) {
            throw new MojoExecutionException(
                    "the name `" + e.getInput() + "` cannot be used in this locale: set LC_ALL=C.UTF-8", e);
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    abstract void run(Newsletter newsletter, OutcomeLog log) throws IOException, MojoFailureException;

    /** A path as the log shows it: relative to the project if it lies in it. */
    final String projectPath(File file) {
        Path base = project.getBasedir().toPath().toAbsolutePath().normalize();
        Path path = file.toPath().toAbsolutePath().normalize();
        return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
    }
}
