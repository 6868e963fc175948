package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.issue.Today;
import io.github.mineweekly.newsletter.mojo.build.PomParameters;
import io.github.mineweekly.newsletter.mojo.build.WrongParameter;
import io.github.mineweekly.newsletter.site.rule.Rules;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import io.github.mineweekly.newsletter.site.rule.SeverityText;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import io.github.mineweekly.newsletter.site.source.NamedFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** From a goal's parameters to which files are issues and what is asked of them. */
final class SourceSettingsFactory {
    private static final Pattern SEVERAL = Pattern.compile("[\\s\\p{Z};，；、]");

    private final AbstractSourceMojo mojo;
    private final Clock clock;

    SourceSettingsFactory(AbstractSourceMojo mojo, Clock clock) {
        this.mojo = mojo;
        this.clock = clock;
    }

    SourceSelection sources() throws MojoExecutionException {
        atLeast(1, "maxFileSize", mojo.maxFileSize);
        Path directory = directory();
        return new SourceSelection(
                mojo.environment().base(),
                directory,
                orElse(mojo.includes, List.of("**/*.md")),
                excludes(directory),
                mojo.maxFileSize);
    }

    /** Those of the team, and what builds write below the folder of issues. */
    private List<String> excludes(Path directory) {
        Path issues = PathText.absolute(directory);
        String prefix = PathText.relative(mojo.environment().base(), issues) + "/";
        Stream<String> typed = orElse(mojo.excludes, List.of()).stream().flatMap(pattern -> meant(pattern, prefix));
        Path output = mojo.outputDirectory.toPath();
        Stream<Path> written =
                mojo.environment().hasPom() ? Stream.of(mojo.buildDirectory(), output) : Stream.of(output);
        Stream<String> generated = written.map(PathText::absolute)
                .filter(folder -> folder.startsWith(issues) && !folder.equals(issues))
                .map(folder -> PathText.of(issues.relativize(folder)) + "/");
        return Stream.concat(typed, generated).toList();
    }

    /**
     * To Ant, the name of a folder is none of the files in it, and a path with {@code /} or that of the project before
     * it is none of the folder's: what was to be left out would be published. A path that may be either is both.
     */
    static Stream<String> meant(String pattern, String prefix) {
        String path = pattern.replace('\\', '/').replaceFirst("^(?:\\.?/)+", "");
        Stream<String> readings =
                path.startsWith(prefix) ? Stream.of(path, path.substring(prefix.length())) : Stream.of(path);
        return readings.filter(reading -> !reading.isEmpty())
                .flatMap(reading ->
                        reading.matches("(?:.*/)?[^/*?]+") ? Stream.of(reading, reading + "/**") : Stream.of(reading));
    }

    FrontMatterSettings frontMatter() throws MojoExecutionException {
        return new FrontMatterSettings(
                today(),
                extraKeys(),
                KeyParameter.parse(mojo.keys),
                !severities().isOff(FrontMatterRules.MISSPELT_KEY),
                Rules.ALL);
    }

    /** Names with something else than a comma between them would be one key, which no issue has. */
    private Set<String> extraKeys() throws MojoExecutionException {
        Set<String> names = Set.copyOf(orElse(mojo.extraKeys, List.of()));
        String several = names.stream()
                .filter(SEVERAL.asPredicate())
                .min(String::compareTo)
                .orElse(null);
        if (several != null) {
            throw WrongParameter.of(
                    "extraKeys", several, "one name, or several separated by `,`; in `keys` a name may have spaces");
        }
        return names;
    }

    Today today() throws MojoExecutionException {
        LocalDate given = date("today", mojo.today);
        return given == null ? Today.at(clock.instant()) : Today.of(given);
    }

    NamedFiles only() throws MojoExecutionException {
        return new NamedFiles(
                onlyPaths(), mojo.environment().repository(), mojo.environment().base());
    }

    /** A name that the locale cannot read would be no issue, and the gate would let it pass. */
    String onlyPaths() throws MojoExecutionException {
        if (PathText.isUnreadable(mojo.only())) {
            throw WrongParameter.because(
                    "only", mojo.only(), ": this locale cannot read the names of files; set LC_ALL=C.UTF-8");
        }
        return mojo.only();
    }

    SeverityPolicy severities() throws MojoExecutionException {
        try {
            return new SeverityPolicy(
                    SeverityText.parse(
                            mojo.severity == null ? Map.of() : mojo.severity,
                            mojo.severityText == null ? "" : mojo.severityText),
                    date("enforceSince", mojo.enforceSince));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(
                    "newsletter.severity: " + mojo.command().in(String.valueOf(e.getMessage())));
        }
    }

    /** Without a pom there is no default, and a folder that was named must exist. */
    private Path directory() throws MojoExecutionException {
        boolean named =
                mojo.sourceDirectory != null && !mojo.sourceDirectory.getPath().contains("${");
        if (!named) {
            throw new MojoExecutionException(
                    "there is no pom.xml here: name the folder of issues by -Dnewsletter.sourceDirectory=…");
        }
        Path directory = mojo.sourceDirectory.toPath();
        if (!mojo.environment().hasPom() && !Files.isDirectory(directory)) {
            throw WrongParameter.because("sourceDirectory", mojo.sourceDirectory, ", which is not a folder");
        }
        return directory;
    }

    static void atLeast(long least, String parameter, long given) throws MojoExecutionException {
        if (given < least) {
            throw WrongParameter.of(parameter, given, "a whole number from " + least);
        }
    }

    /** Without a day everything is published, which an empty variable in the pom does not ask for. */
    @Nullable
    LocalDate publishUntil(@Nullable String text) throws MojoExecutionException {
        LocalDate day = date("publishUntil", text);
        if (day == null) {
            PomParameters.of(mojo.session, mojo.project, mojo.execution)
                    .refuseEmptied("publishUntil", WrongParameter.DATE);
        }
        return day;
    }

    static @Nullable LocalDate date(String parameter, @Nullable String text) throws MojoExecutionException {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw WrongParameter.of(parameter, text, WrongParameter.DATE);
        }
    }

    /**
     * Maven keeps what is around the commas: {@code about.md, drafts/**} would leave the drafts in; an empty element is
     * null.
     */
    static List<String> orElse(@Nullable List<@Nullable String> given, List<String> fallback) {
        List<String> stripped = new ArrayList<>();
        for (String text : given == null ? List.<String>of() : given) {
            if (text != null && !text.isBlank()) {
                stripped.add(text.strip());
            }
        }
        return stripped.isEmpty() ? fallback : List.copyOf(stripped);
    }
}
