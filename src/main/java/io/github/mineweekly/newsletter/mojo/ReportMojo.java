package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.mojo.build.TypedProperties;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.ReadNewsletter;
import io.github.mineweekly.newsletter.skin.ReportPlace;
import io.github.mineweekly.newsletter.skin.SkinReport;
import io.github.mineweekly.newsletter.theme.template.TemplateException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.jspecify.annotations.NullUnmarked;

/**
 * The newsletter as a report of the project's site, in {@code <reporting>}: an entry below Project Reports, and all
 * pages in the site's own skin. Where the build runs {@code render} too, the entry leads to what that writes. Problems
 * never fail a report: a page shows them.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
@NullUnmarked // Maven fills the fields
public final class ReportMojo extends AbstractNewsletterMojo implements MavenMultiPageReport {
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    File siteDirectory;

    @SuppressWarnings("deprecation") // what does the same on Maven 3.6, 3.9 and 4
    @Component(role = ComponentConfigurator.class, hint = "basic")
    ComponentConfigurator configurator;

    private boolean configured;
    private File writtenSite;

    @Override
    void run(Newsletter newsletter, OutcomeLog log) throws MojoFailureException {
        throw new MojoFailureException(
                "report is not called by name: add it to <reporting>, and run `mvn site` or `mvn site:site`");
    }

    @Override
    public void generate(Sink sink, SinkFactory sinks, Locale locale) throws MavenReportException {
        ReportPlace place = place();
        if (place.themed()) {
            return;
        }
        try {
            TypedProperties.check(session, execution);
            Newsletter newsletter =
                    new Newsletter(new SettingsFactory(this).settings().forReport(place.directory()));
            SkinReport report = report(newsletter, place);
            new SinkWriter(sink, sinks, place.directory()).write(report.pages());
            report.notes().forEach(getLog()::info);
            report.warnings().forEach(getLog()::warn);
            if (report.failed()) {
                getLog().warn(command().in(report.sentence()));
            } else {
                getLog().info(report.sentence());
            }
        } catch (IOException
                | UncheckedIOException
                | InvalidPathException
                | MojoExecutionException
                | TemplateException e) {
            throw new MavenReportException(reason(e));
        }
    }

    private SkinReport report(Newsletter newsletter, ReportPlace place) throws IOException {
        try (ReadNewsletter read = newsletter.read()) {
            return SkinReport.of(read.renderInSkin(), logPath(place.directory().toFile()));
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        throw new MavenReportException("this version of the site plugin writes no report of several pages");
    }

    private ReportPlace place() {
        return new ReportPlaceFactory(this).place(siteDirectory, getReportOutputDirectory());
    }

    @Override
    public boolean canGenerateReport() throws MavenReportException {
        if (!configured) {
            configured = true;
            warnOfMistypedParameters();
            new RenderConfiguration(this, configurator).apply();
        }
        return !skip && sourceDirectory.isDirectory();
    }

    /** Whether another writes the pages. */
    @Override
    public boolean isExternalReport() {
        return place().themed();
    }

    @Override
    @SuppressWarnings("deprecation") // what all versions of the site plugin ask for
    public String getOutputName() {
        return place().outputName();
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return new ReportPlaceFactory(this).name(locale);
    }

    @Override
    public String getDescription(Locale locale) {
        return new ReportPlaceFactory(this).description(locale);
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        writtenSite = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return writtenSite == null ? siteDirectory : writtenSite;
    }
}
