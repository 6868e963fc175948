package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.issue.Today;
import io.github.mineweekly.newsletter.mojo.build.PomConfiguration;
import io.github.mineweekly.newsletter.mojo.build.PomReader;
import io.github.mineweekly.newsletter.mojo.build.UnreadablePomException;
import io.github.mineweekly.newsletter.serve.PreviewSource;
import io.github.mineweekly.newsletter.serve.ServeLog;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.Preview;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.source.EncodablePaths;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** The newsletter that {@code serve} shows, with the parameters that the pom has now. For one thread at a time. */
final class ServedNewsletter implements PreviewSource {
    private final ServeMojo started;
    private final @Nullable PomReader pom;
    private ServeMojo mojo;
    private OutcomeLog log;
    private List<String> restart = List.of();
    private @Nullable Today day;

    ServedNewsletter(ServeMojo started, OutcomeLog log) {
        this.started = started;
        this.mojo = started;
        this.log = log;
        this.pom = started.environment().hasPom()
                ? new PomReader(started.projects, started.lifecycle, started.project)
                : null;
    }

    @Override
    public Preview preview() {
        try {
            // First: what fails below is tried again when something changes, and not all the time.
            day = today();
            if (pom != null && pom.isChanged()) {
                mojo = configured(pom.read(started.session, started.execution));
                log = new OutcomeLog(mojo);
                log.info(started.logPath(pom.files().get(0).toFile()) + " is read again");
                tellOfRestart();
            }
            day = today();
            return new Newsletter(new SettingsFactory(mojo).settings()).preview();
        } catch (UnreadablePomException e) {
            throw new WrongSettingsException(e.describe(file -> Path.of(started.logPath(file.toFile()))), e);
        } catch (MojoExecutionException e) {
            throw new WrongSettingsException(String.valueOf(e.getMessage()), e);
        } catch (InvalidPathException e) {
            throw new WrongSettingsException(EncodablePaths.here().describe(e), e);
        }
    }

    @Override
    public boolean isOfAnotherDay() {
        return day != null && !day.equals(today());
    }

    /** Today, or the last one known while the parameter is wrong; that is reported where all settings are read. */
    private @Nullable Today today() {
        try {
            return new SourceSettingsFactory(mojo, Clock.systemUTC()).today();
        } catch (MojoExecutionException e) {
            return day;
        }
    }

    /** A goal as Maven would start it now. */
    private ServeMojo configured(PomReader.Goal goal) throws UnreadablePomException {
        ServeMojo fresh = new ServeMojo();
        try {
            started.configurator.configureComponent(
                    fresh,
                    new XmlPlexusConfiguration(goal.execution().getConfiguration()),
                    new PluginParameterExpressionEvaluator(goal.session(), goal.execution()),
                    started.execution.getMojoDescriptor().getRealm());
        } catch (ComponentConfigurationException e) {
            String parameter = e.getFailedConfiguration() == null
                    ? ""
                    : e.getFailedConfiguration().getName() + ": ";
            throw new UnreadablePomException(goal.project().getFile().toPath(), parameter + e.getMessage(), e);
        }
        fresh.setLog(started.getLog());
        fresh.setPluginContext(started.getPluginContext());
        return fresh;
    }

    private void tellOfRestart() {
        List<String> changed = new ArrayList<>();
        if (mojo.port != started.port) {
            changed.add("port");
        }
        if (!mojo.host.equals(started.host)) {
            changed.add("host");
        }
        if (!code(mojo).equals(code(started))) {
            changed.add("the plugin's version or dependencies");
        }
        if (!changed.isEmpty() && !changed.equals(restart)) {
            log.warn("needs a restart of newsletter:serve: " + String.join(", ", changed));
        }
        restart = changed;
    }

    private static List<String> code(ServeMojo mojo) {
        return new PomConfiguration(mojo.project, mojo.execution).code();
    }

    @Override
    public List<Path> contents() {
        File qrCode = mojo.subscribe == null ? null : mojo.subscribe.qrCode;
        Stream<Path> files = Stream.of(
                        mojo.sourceDirectory, mojo.templateDirectory, mojo.css, mojo.logo, mojo.image, qrCode)
                .filter(Objects::nonNull)
                .map(File::toPath);
        return Stream.concat(files, poms().stream()).toList();
    }

    @Override
    public boolean isSetting(Path file) {
        return file.getFileName().toString().endsWith(".properties") || poms().contains(file);
    }

    private List<Path> poms() {
        return pom == null ? List.of() : pom.files();
    }

    /** Where the preview reports what happens. */
    ServeLog log() {
        return new Lines();
    }

    private final class Lines implements ServeLog {
        @Override
        public void info(String line) {
            log.info(line);
        }

        @Override
        public void warn(String line) {
            log.warn(line);
        }

        @Override
        public void problems(Validation found) {
            log.printProblems(found);
        }
    }
}
