package io.github.mineweekly.newsletter.mojo;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.io.FileUtils;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Model;
import org.apache.maven.model.Site;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each goal as Maven builds it from the descriptor, with a real project in a folder of its own. */
@MojoTest
class GoalWiringTest {
    private static final String POM = "src/test/resources/projects/plain/pom.xml";
    private static final String GOOD = "---\ntitle: A 第 1 期\ndate: 2023-10-01\n---\n\n## 科技动态\n";

    @TempDir
    static Path folder;

    @BeforeEach
    void startInAnEmptyFolder() throws IOException {
        FileUtils.cleanDirectory(folder.toFile());
    }

    @Provides
    @SuppressWarnings("unused") // the harness calls it
    MavenProject project() {
        Model model = new Model();
        model.setModelVersion("4.0.0");
        model.setGroupId("example");
        model.setArtifactId("plain");
        model.setVersion("1");
        model.setName("Plain Weekly");
        Build build = new Build();
        build.setDirectory(folder.resolve("target").toString());
        model.setBuild(build);
        MavenProject project = new MavenProject(model);
        project.setFile(folder.resolve("pom.xml").toFile());
        return project;
    }

    @Provides
    @SuppressWarnings({"unused", "deprecation"}) // the harness calls it; the only way to a session without Maven itself
    MavenSession session() {
        MavenSession session = new MavenSession(
                null,
                new DefaultRepositorySystemSession(),
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
        session.setCurrentProject(project());
        return session;
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void validateFailsOnceWithTheCount(ValidateMojo mojo) throws IOException {
        issue("a.md", "---\ntitle: A\ndate: 2023-02-30\n---\n");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("1 error in 1 of 1 issue");
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void validatePrintsEveryProblemWhereTheReportCannotBeWritten(ValidateMojo mojo) throws IOException {
        issue("a.md", "---\ntitle: A\ndate: 2023-02-30\n---\n");
        mojo.sarifFile = folder.resolve("a".repeat(300)).toFile();
        List<String> lines = new ArrayList<>();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void error(CharSequence line) {
                lines.add(line.toString());
            }
        });

        assertThatThrownBy(mojo::execute).hasMessageContaining("1 error in 1 of 1 issue");
        assertThat(lines)
                .first(STRING)
                .startsWith("the report of problems cannot be written: ")
                .endsWith("; newsletter.sarifFile chooses where the SARIF report goes");
        assertThat(lines).anyMatch(line -> line.contains("2023-02-30"));

        mojo.failOn = "never";
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(lines.get(0));
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void theLinesOfAProblemAreTogetherWhereModulesAreBuiltAtATime(ValidateMojo mojo) throws Exception {
        issue("a.md", "---\ntitle: A\ndate: 2023-02-28\nmood: good\nweather: good\n---\n\nText.\n");
        List<Thread> printed = Collections.synchronizedList(new ArrayList<>());
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void warn(CharSequence line) {
                printed.add(Thread.currentThread());
                // Another's turn, if it may have one.
                LockSupport.parkNanos(2_000_000);
            }
        });
        List<Thread> modules = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            modules.add(new Thread(() -> assertThatCode(mojo::execute).doesNotThrowAnyException()));
        }
        modules.forEach(Thread::start);
        for (Thread module : modules) {
            module.join();
        }

        List<Thread> turns = new ArrayList<>();
        for (Thread thread : printed) {
            if (turns.isEmpty() || !turns.get(turns.size() - 1).equals(thread)) {
                turns.add(thread);
            }
        }
        assertThat(turns).containsExactlyInAnyOrderElementsOf(modules);
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void aWarningThatFailsTheBuildIsSeenInAQuietLogToo(ValidateMojo mojo) throws IOException {
        issue("a.md", "---\ntitle: A\ndate: 2023-02-28\nmood: good\n---\n\nText.\n");
        List<String> errors = new ArrayList<>();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public boolean isWarnEnabled() {
                return false;
            }

            @Override
            public void error(CharSequence line) {
                errors.add(line.toString());
            }
        });

        assertThatCode(mojo::execute).doesNotThrowAnyException();
        assertThat(errors).isEmpty();
        mojo.failOn = "warning";
        assertThatThrownBy(mojo::execute).hasMessageContaining("1 warning in 1 of 1 issue");
        assertThat(errors).first(STRING).endsWith("[unknown-key]");

        issue("a.md", "---\ntitle: A\ndate: 2023-02-28\nmood: good\nweather: good\n---\n\nText.\n");
        mojo.logLimit = 1;
        errors.clear();
        assertThatThrownBy(mojo::execute).hasMessageContaining("2 warnings in 1 of 1 issue");
        assertThat(errors).anyMatch(line -> line.startsWith("1 more of `unknown-key` not shown"));

        issue("a.md", "---\ntitle: A\nhidden: yes\ndraft: no\ndate: 2023-13-28\n---\n\nText.\n");
        mojo.failOn = "error";
        errors.clear();
        assertThatThrownBy(mojo::execute).hasMessageContaining("3 errors in 1 of 1 issue");
        assertThat(errors).first(STRING).startsWith("not all problems are shown (newsletter.logLimit=1)");
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void validateAcceptsAGoodIssueAndWritesNothing(ValidateMojo mojo) throws IOException {
        issue("a.md", GOOD);

        assertThatCode(mojo::execute).doesNotThrowAnyException();
        assertThat(folder.resolve("target/site")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void renderWritesThePagesIntoTheSite(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        mojo.outputDirectory = folder.resolve("target/out").toFile();

        mojo.execute();

        assertThat(folder.resolve("target/out/a.html")).content().contains("<html lang=\"zh-CN\">");
        assertThat(folder.resolve("target/out/index.html")).content().contains("a.html");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void theFolderOfTheIssuesIsNoPlaceForPages(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        Path link = Files.createSymbolicLink(folder.resolve("link"), mojo.sourceDirectory.toPath());
        for (Path same : List.of(mojo.sourceDirectory.toPath(), link)) {
            mojo.outputDirectory = same.toFile();

            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageEndingWith(
                            "the folder of the issues, which pages would replace: name a folder of its own");
        }
        assertThat(mojo.sourceDirectory).isDirectoryNotContaining("glob:**.html");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void theProjectsFolderIsNoPlaceForPages(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        mojo.outputDirectory = mojo.environment().base().toFile();

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("newsletter.outputDirectory is empty, or the project's folder: name a folder of its own");
        for (String root : List.of("/", "/.", "//")) {
            mojo.outputDirectory = new File(root);
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageStartingWith("newsletter.outputDirectory is `/")
                    .hasMessageEndingWith("`; it must be a folder of its own");
        }
    }

    @Test
    @InjectMojo(goal = "schema", pom = POM)
    void aFolderIsNoFileForTheSchema(SchemaMojo mojo) throws Exception {
        for (File place : List.of(new File("/"), folder.toFile())) {
            mojo.schemaFile = place;
            assertThatThrownBy(mojo::execute)
                    .hasMessage("newsletter.schemaFile is `" + place + "`, which is a folder; it must be a file");
        }
        mojo.schemaFile = folder.resolve("target/schema.json").toFile();
        mojo.execute();
        assertThat(mojo.schemaFile).exists();
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void aNewsletterIsNotRenderedWithoutTheIssuesThatWereNamed(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        mojo.outputDirectory = folder.resolve("target/named").toFile();
        mojo.includes = List.of("2026/*.md");
        assertFailed(mojo, "newsletter.includes is `2026/*.md`, which matches no issue in ");
        mojo.includes = List.of();
        mojo.sourceDirectory = folder.resolve("src/mistyped").toFile();
        assertFailed(mojo, "src/mistyped`, which is not a folder");
        assertThat(mojo.outputDirectory).doesNotExist();
        mojo.allowEmpty = true;
        mojo.execute();
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void whatIsNoFolderLeavesTheSiteAsItWas(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        mojo.outputDirectory = folder.resolve("target/site").toFile();
        mojo.allowEmpty = true;
        mojo.execute();
        Path issues = folder.resolve("src/site/newsletter");
        FileUtils.deleteDirectory(issues.toFile());
        Files.createSymbolicLink(issues, Path.of("../../nosuch"));
        assertFailed(mojo, "newsletter.sourceDirectory is `src/site/newsletter`, which is not a folder");
        assertThat(folder.resolve("target/site/a.html")).exists();
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void theDefaultFolderMayBeAbsentAndIsNothingElse(ValidateMojo mojo) throws Exception {
        Path issues = folder.resolve("src/site/newsletter");
        String reason = "newsletter.sourceDirectory is `src/site/newsletter`, which is not a folder";
        mojo.execute();
        Files.createDirectories(issues.getParent());
        mojo.execute();
        for (String target : List.of("../../nosuch", "newsletter")) {
            Files.createSymbolicLink(issues, Path.of(target));
            assertFailed(mojo, reason);
            Files.delete(issues);
        }
        Files.createFile(issues);
        assertFailed(mojo, reason);
        Files.delete(issues);
        Files.createSymbolicLink(issues, Files.createDirectories(folder.resolve("docs")));
        mojo.execute();
    }

    @Test
    @InjectMojo(goal = "export", pom = POM)
    void nothingIsExportedWithoutTheIssuesThatWereNamed(ExportMojo mojo) throws Exception {
        issue("a.md", GOOD);
        mojo.includes = List.of("src/site/newsletter/a.md");
        assertFailed(mojo, "newsletter.includes is `src/site/newsletter/a.md`, which matches no issue in ");
        mojo.includes = List.of();
        mojo.sourceDirectory = folder.resolve("src/site/newsleter").toFile();
        assertFailed(mojo, "src/site/newsleter`, which is not a folder");
        mojo.sourceDirectory = folder.resolve("src/site/newsletter").toFile();
        FileUtils.deleteDirectory(mojo.sourceDirectory);
        mojo.execute();
    }

    @Test
    @InjectMojo(goal = "fix", pom = POM)
    void nothingIsFixedWithoutTheIssuesThatWereNamed(FixMojo mojo) throws Exception {
        issue("a.md", GOOD);
        mojo.includes = List.of("2026/*.md");
        assertFailed(mojo, "newsletter.includes is `2026/*.md`, which matches no issue in ");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void aSecondExecutionWithTheSameFolderAndOtherIssuesIsRefused(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        mojo.outputDirectory = folder.resolve("target/shared").toFile();
        mojo.setPluginContext(new ConcurrentHashMap<>());
        mojo.execute();
        mojo.execute();
        Path other = Files.createDirectories(folder.resolve("src/other"));
        Files.writeString(other.resolve("b.md"), GOOD);
        mojo.sourceDirectory = other.toFile();

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageMatching(".*target/shared was written by the execution `.*` of .*src/site/newsletter, and"
                        + " cannot be by the execution `.*` of .*src/other: give each an outputDirectory of its own");
        assertThat(folder.resolve("target/shared/a.html")).exists();
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void aSecondExecutionWithTheSameAddressAndOtherIssuesIsNamed(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        List<String> warnings = new ArrayList<>();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void warn(CharSequence line) {
                warnings.add(line.toString());
            }
        });
        mojo.setPluginContext(new ConcurrentHashMap<>());
        mojo.siteUrl = "https://example.org/weekly";
        mojo.outputDirectory = folder.resolve("target/preview").toFile();
        mojo.execute();
        mojo.outputDirectory = folder.resolve("target/first").toFile();
        mojo.execute();
        mojo.sourceDirectory =
                Files.createDirectories(folder.resolve("src/other")).toFile();
        Files.writeString(folder.resolve("src/other/b.md"), GOOD);
        mojo.outputDirectory = folder.resolve("target/second").toFile();
        mojo.execute();

        assertThat(warnings)
                .filteredOn(line -> line.contains("address"))
                .singleElement(as(STRING))
                .matches(
                        "https://example.org/weekly/ is the address of the execution `.*` of .*src/site/newsletter, and"
                                + " cannot be of the execution `.*` of .*src/other: give each a siteUrl of its own, .*");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void renderSaysOfAProjectsSiteThatItHasNoLinkToTheNewsletter(RenderMojo mojo) throws Exception {
        mojo.outputDirectory = folder.resolve("target/site/newsletter").toFile();
        assertThat(new ProjectMenu(mojo).lacksNewsletter()).isFalse();

        Files.createDirectories(folder.resolve("target/site"));
        Files.writeString(folder.resolve("target/site/index.html"), "<p>The project</p>");
        assertThat(new ProjectMenu(mojo).lacksNewsletter()).isTrue();

        Path descriptor = Files.createDirectories(folder.resolve("src/site")).resolve("site_zh.xml");
        Files.writeString(descriptor, "<site><body><item href=\"newsletter/index.html\"/></body></site>");
        assertThat(new ProjectMenu(mojo).lacksNewsletter()).isFalse();
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void renderOfAnInvalidIssueWritesNothing(RenderMojo mojo) throws IOException {
        issue("a.md", "---\ntitle: A\n---\n");
        File out = folder.resolve("target/invalid").toFile();
        mojo.outputDirectory = out;

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(out).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void renderPrintsEveryProblemBeforeTheFirstFileIsWritten(RenderMojo mojo) throws Exception {
        issue("a.md", "---\ntitle: A 第 1 期\ndate: 2023-10-01\nstrange: 1\n---\n\n## 科技动态\n");
        Path out = folder.resolve("target/out");
        mojo.outputDirectory = out.toFile();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                (Files.exists(out) ? after : before).add(line.toString());
            }

            @Override
            public void warn(CharSequence line) {
                info(line);
            }
        });

        mojo.execute();

        assertThat(before)
                .anyMatch(line -> line.contains("[unknown-key]"))
                .anyMatch(line -> line.startsWith("1 warning in 1 of 1 issue"));
        assertThat(after)
                .noneMatch(line -> line.contains("[unknown-key]"))
                .anyMatch(line -> line.contains(" written, "));
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void theSitesAddressMustBeHttp(RenderMojo mojo) {
        mojo.siteUrl = "example.org";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("newsletter.siteUrl is `example.org`; it must be an address as");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void withoutASiteUrlTheAddressIsThatOfTheFolderInTheSite(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        Site site = new Site();
        site.setUrl("https://example.org/site");
        mojo.project.getModel().setDistributionManagement(new DistributionManagement());
        mojo.project.getDistributionManagement().setSite(site);
        List<Map.Entry<String, String>> addresses = List.of(
                Map.entry("target/site/newsletter", "https://example.org/site/newsletter/a.html"),
                Map.entry("target/site/weekly/第 1/en", "https://example.org/site/weekly/%E7%AC%AC%201/en/a.html"),
                Map.entry("target/site", "https://example.org/site/a.html"),
                Map.entry("target/site-webapp/newsletter", "https://example.org/site/newsletter/a.html"),
                Map.entry("target/elsewhere", ""));

        for (var expected : addresses) {
            Path output = folder.resolve(expected.getKey());
            mojo.outputDirectory = output.toFile();
            mojo.execute();
            Path page = output.resolve("a.html");
            assertThat(Jsoup.parse(Files.readString(page))
                            .select("link[rel=canonical]")
                            .attr("href"))
                    .as(expected.getKey())
                    .isEqualTo(expected.getValue());
        }
    }

    /** Those of the usual folder are of the project and the path alone, as Python's {@code uuid.uuid5} has them. */
    @Test
    @InjectMojo(goal = "render", pom = POM)
    void idsInFeedsFollowTheFolderOfTheOutput(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        mojo.project.setGroupId("io.example");
        mojo.project.setArtifactId("weekly");
        mojo.siteUrl = "https://example.org/weekly/";
        List<Map.Entry<String, String>> ids = List.of(
                Map.entry("target/site/newsletter", "b542bf7e-1020-512e-b5d6-dfc68128fc97"),
                Map.entry("target/site/newsletter-en", "d72d9e51-92f5-56fa-b12d-1d02724ef074"));

        for (var expected : ids) {
            Path output = folder.resolve(expected.getKey());
            mojo.outputDirectory = output.toFile();
            mojo.execute();
            assertThat(output.resolve("feed.xml")).content().contains("<id>urn:uuid:" + expected.getValue());
        }
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void aLocaleIsALanguageAsPagesHaveIt(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        mojo.outputDirectory = folder.resolve("target/out").toFile();
        mojo.locale = "zh_CN";

        mojo.execute();

        assertThat(folder.resolve("target/out/a.html")).content().contains("<html lang=\"zh-CN\">");
        mojo.locale = "chinese";
        assertRefused(mojo, "newsletter.locale is `chinese`; it must be a language as `zh-CN` or `zh-TW`");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void aLinkToEditIssuesNamesTheirPaths(RenderMojo mojo) {
        for (String wrong : List.of("example.org/edit/{path}", "https://example.org/edit/:path")) {
            mojo.editLink = wrong;
            assertRefused(
                    mojo,
                    "newsletter.editLink is `" + wrong
                            + "`; it must be an address as `https://example.org/edit/{path}`");
        }
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void lettersThatCountWeeksOrDaysOfTheYearAreNoDate(RenderMojo mojo) throws Exception {
        for (String wrong : List.of("YYYY-MM-DD", "yyyy/MM/DD", "YYYY年M月d日")) {
            mojo.dateFormat = wrong;
            assertRefused(
                    mojo,
                    "newsletter.dateFormat is `" + wrong + "`; `Y` is the year that a week belongs to,"
                            + " and `D` the day of the year: write `y` and `d`");
        }
        issue("a.md", GOOD);
        mojo.dateFormat = "YYYY-'Week'ww, D, yyyy 'DMY'";
        mojo.execute();
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void negativeNumbersAreRefused(RenderMojo mojo) {
        mojo.logLimit = -1;
        assertRefused(mojo, "newsletter.logLimit is `-1`; it must be a whole number from 0");
        mojo.logLimit = 0;
        mojo.threads = -3;
        assertRefused(mojo, "newsletter.threads is `-3`; it must be a whole number from 0");
        mojo.threads = 0;
        mojo.maxFileSize = -1;
        assertRefused(mojo, "newsletter.maxFileSize is `-1`; it must be a whole number from 1");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void aFolderIsNoPictureAndAFileNoFolderOfTemplates(RenderMojo mojo) throws IOException {
        mojo.image = Files.createFile(folder.resolve("card.svg")).toFile();
        assertRefused(
                mojo,
                "newsletter.image is `" + mojo.image
                        + "`; it must be a PNG, JPEG or WebP file, which other sites show");
        mojo.image = null;
        mojo.css = folder.toFile();
        assertRefused(mojo, "newsletter.css is `" + folder + "`, which is a folder; it must be a file");
        Files.createFile(folder.resolve("fern.png"));
        mojo.css = Files.writeString(folder.resolve("own.css"), "body { background: url(./fern.png) }")
                .toFile();
        assertRefused(
                mojo,
                "newsletter.css is `" + mojo.css + "`; it names `./fern.png`, which is not published: move the file"
                        + " into the folder `public` beside the issues and write `../fern.png`");
        mojo.css = new File(folder.toFile(), "https://example.org/own.css");
        assertRefused(
                mojo, "newsletter.css is an address; it must be in the project, so that the pages need no other site");
        mojo.css = null;
        mojo.sarifFile = folder.toFile();
        assertRefused(mojo, "newsletter.sarifFile is `" + folder + "`, which is a folder; it must be a file");
        mojo.sarifFile = null;
        mojo.templateDirectory = Files.createFile(folder.resolve("templates")).toFile();
        assertRefused(mojo, "newsletter.templateDirectory is `" + mojo.templateDirectory + "`, which is not a folder");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void aSeverityOfNoRuleIsRefused(RenderMojo mojo) {
        mojo.severityText = "foo:bar";
        assertRefused(
                mojo,
                "newsletter.severity: there is no rule `foo`"
                        + " (`mvn io.github.mineweekly:newsletter-maven-plugin:0.1.0-SNAPSHOT:explain` lists all)");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void aLinkOfTheNavigationWithoutItsSchemeIsRefused(RenderMojo mojo) {
        AbstractNewsletterMojo.Link link = new AbstractNewsletterMojo.Link();
        link.title = "Submit";
        link.url = "www.example.org/submit";
        mojo.navigation = List.of(link);
        assertRefused(
                mojo,
                "a link of newsletter.navigation leads to `www.example.org/submit`, a file of the newsletter;"
                        + " for an address write `https://www.example.org/submit`");
    }

    private static void assertFailed(AbstractSourceMojo mojo, String part) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(part);
    }

    private static void assertRefused(RenderMojo mojo, String message) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(message)
                // Maven would print the message of a cause too.
                .hasNoCause();
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void aWrongTemplateFailsTheBuildAndSaysWhere(RenderMojo mojo) throws IOException {
        issue("a.md", GOOD);
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("item.mustache"), "<p>\n{{headline}}</p>");
        Files.writeString(templates.resolve("masthead.mustache"), "{{nothing}}");
        mojo.templateDirectory = templates.toFile();
        mojo.outputDirectory = folder.resolve("target/wrong").toFile();

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the template masthead.mustache, line 1: there is no value `nothing`");
        assertThat(folder.resolve("target/wrong")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void theProjectsSiteIsLinkedWhereItIsThere(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        Files.createDirectories(folder.resolve("target/site-there"));
        Files.writeString(folder.resolve("target/site-there/index.html"), "the project");
        mojo.outputDirectory = folder.resolve("target/site-there/newsletter").toFile();

        mojo.execute();

        assertThat(folder.resolve("target/site-there/newsletter/a.html"))
                .content()
                .contains("<a href=\"../index.html\" class=\"nl-extra\">项目主页</a>");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    @MojoParameter(name = "feedSize", value = "1")
    void feedsAndSectionsAreAsThePomSays(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        issue("b.md", "---\ntitle: A 第 2 期\ndate: 2023-10-08\n---\n\n## 热点\n");
        mojo.sectionAliases = Map.of("热点", "科技动态");
        mojo.author = "The Team";
        mojo.siteUrl = "https://example.org/weekly";
        mojo.outputDirectory = folder.resolve("target/feeds").toFile();

        mojo.execute();

        assertThat(folder.resolve("target/feeds/feed.xml"))
                .content()
                .contains("<title>A 第 2 期</title>", "<name>The Team</name>", "https://example.org/weekly/feed.xml")
                .doesNotContain("第 1 期");
        assertThat(folder.resolve("target/feeds/sections/热点.html")).doesNotExist();
        assertThat(folder.resolve("target/feeds/sections/科技动态.html")).content().contains("第 1 期", "第 2 期");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void aFormIsSentToAnHttpsAddressOnly(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        mojo.outputDirectory = folder.resolve("target/subscribe").toFile();
        mojo.subscribe = new AbstractNewsletterMojo.Subscribe();
        mojo.subscribe.action = "https://lists.example.org/weekly";

        mojo.execute();

        assertThat(folder.resolve("target/subscribe/subscribe.html"))
                .content()
                .contains("action=\"https://lists.example.org/weekly\"", "name=\"email\"");
        mojo.subscribe.action = "http://lists.example.org/weekly";
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "newsletter.subscribe has the action `http://lists.example.org/weekly`; it must be an address"
                                + " as `https://example.org/subscribe`");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    @MojoParameter(name = "feedSize", value = "0")
    void aFeedOfNothingIsRefused(RenderMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("newsletter.feedSize is `0`; it must be a whole number from 1");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void anAliasWithoutANameIsRefused(RenderMojo mojo) {
        mojo.sectionAliases = new HashMap<>();
        mojo.sectionAliases.put("热点", null);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("newsletter.sectionAliases has no name for `热点`; it must be the name of the section that it"
                        + " counts as");
    }

    @Test
    @InjectMojo(goal = "export", pom = POM)
    void exportWritesEveryEditionOfTheNewestIssue(ExportMojo mojo) throws Exception {
        issue("a.md", GOOD);
        issue("b.md", "---\ntitle: A 第 2 期\ndate: 2023-10-08\nhidden: true\n---\n\n## 热点\n");
        mojo.siteUrl = "https://example.org/weekly";

        mojo.execute();

        assertThat(folder.resolve("target/newsletter/editions"))
                .isDirectoryContaining("glob:**/a")
                .isDirectoryNotContaining("glob:**/b");
        assertThat(folder.resolve("target/newsletter/editions/a"))
                .isDirectoryContaining("glob:**/mail.eml")
                .isDirectoryContaining("glob:**/release.md")
                .isDirectoryContaining("glob:**/wechat.html");
    }

    @Test
    @InjectMojo(goal = "export", pom = POM)
    void exportSaysWhichEditionsNeedTheAddressOfTheSite(ExportMojo mojo) throws Exception {
        issue("a.md", GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("`mail` and `release` need absolute addresses: set newsletter.siteUrl, or choose"
                        + " -Dnewsletter.editions=wechat");
    }

    @Test
    @InjectMojo(goal = "export", pom = POM)
    void exportFindsAnIssueByTheWholePathAndByThatFromWhereMavenWasStarted(ExportMojo mojo) throws Exception {
        issue("old/a.md", GOOD);
        issue("b.md", "---\ntitle: A 第 2 期\ndate: 2023-10-08\n---\n\n## 热点\n");
        mojo.editions = List.of("wechat");
        Path file = mojo.sourceDirectory.toPath().resolve("old/a.md").toAbsolutePath();
        Path written = folder.resolve("target/newsletter/editions/old/a/wechat.html");
        for (Path asked : List.of(file, mojo.environment().root().relativize(file))) {
            FileUtils.deleteDirectory(folder.resolve("target").toFile());
            mojo.issue = asked.toString();
            mojo.execute();
            assertThat(written).exists();
        }
    }

    @Test
    @InjectMojo(goal = "export", pom = POM)
    void exportOfNoEditionIsRefused(ExportMojo mojo) throws Exception {
        issue("a.md", GOOD);
        mojo.editions = List.of();

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("newsletter.editions is empty; it must be some of `mail`, `release`, `wechat`");
    }

    @Test
    @InjectMojo(goal = "export", pom = POM)
    void exportOfAnEditionWithoutANameIsRefused(ExportMojo mojo) throws Exception {
        issue("a.md", GOOD);
        mojo.editions = Arrays.asList("mail", null);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("newsletter.editions is ``; it must be one of `mail`, `release`, `wechat`");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void anEmptyElementOfIncludesIsNotAPattern(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        mojo.includes = Arrays.asList(null, "2026/*.md");
        assertFailed(mojo, "newsletter.includes is `2026/*.md`, which matches no issue in ");
    }

    @Test
    @InjectMojo(goal = "export", pom = POM)
    @MojoParameter(name = "from", value = "Team <team@example.org>\nBcc: x@example.org")
    void aSenderThatIsMoreThanOneIsRefused(ExportMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("it must be an address as `Team <team@example.org>`");
    }

    @Test
    @InjectMojo(goal = "export", pom = POM)
    @MojoParameter(name = "unsubscribe", value = "https://example.org/>\nBcc: x@example.org")
    void anAddressToUnsubscribeThatIsMoreThanThatIsRefused(ExportMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("it must be an address as `https://example.org/unsubscribe`");
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    @MojoParameter(name = "skip", value = "true")
    void skipDoesNothing(ValidateMojo mojo) throws IOException {
        issue("a.md", "no front matter");

        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    @MojoParameter(name = "hiddenIssues", value = "no")
    void aWrongWordIsReportedWithTheAllowedOnes(RenderMojo mojo) throws IOException {
        issue("a.md", GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("newsletter.hiddenIssues is `no`; it must be one of `unlisted`, `exclude`, `list`");
    }

    @Test
    @InjectMojo(goal = "fix", pom = POM)
    void fixChangesTheFile(FixMojo mojo) throws Exception {
        issue("a.md", "---\ntitle: A\ndate: 2023-10-1\n---\n");
        issue(".newsletter-999999999999-1.tmp", "what a killed run left");

        mojo.execute();

        assertThat(folder.resolve("src/site/newsletter/a.md"))
                .content()
                .isEqualTo("---\ntitle: A\ndate: 2023-10-01\n---\n");
        assertThat(folder.resolve("src/site/newsletter/.newsletter-999999999999-1.tmp"))
                .doesNotExist();
    }

    @Test
    @InjectMojo(goal = "fix", pom = POM)
    @MojoParameter(name = "dryRun", value = "true")
    void aDryRunOfFixLeavesTheFileAlone(FixMojo mojo) throws Exception {
        issue("a.md", "---\ntitle: A\ndate: 2023-10-1\n---\n");

        mojo.execute();

        assertThat(folder.resolve("src/site/newsletter/a.md")).content().contains("date: 2023-10-1\n");
    }

    @Test
    @InjectMojo(goal = "fix", pom = POM)
    @MojoParameter(name = "guess", value = "true")
    void fixGuessesWhenAsked(FixMojo mojo) throws Exception {
        issue("a.md", "---\ndate: 2023-10-01\n---\n\n# 周刊\n");

        mojo.execute();

        assertThat(folder.resolve("src/site/newsletter/a.md")).content().contains("title: 周刊\n");
    }

    @Test
    @InjectMojo(goal = "explain", pom = POM)
    void explainPrintsWhatARuleIsAbout(ExplainMojo mojo) throws Exception {
        List<String> lines = new ArrayList<>();
        mojo.setLog(linesOf(lines));
        mojo.rule = "date-not-iso";

        mojo.execute();

        assertThat(lines.get(0)).isEqualTo("date-not-iso (error, structural)");
        assertThat(lines).contains("date: 2023/10/1");
    }

    @Test
    @InjectMojo(goal = "explain", pom = POM)
    void explainNamesTheRuleThatWasMeant(ExplainMojo mojo) {
        mojo.rule = "date-not-iso8601";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("there is no rule `date-not-iso8601`; did you mean `date-not-iso`?")
                .hasNoCause();
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void ofManyNoticesTheLogShowsTwentyAndNamesTheReport(ValidateMojo mojo) throws Exception {
        StringBuilder links = new StringBuilder("\n## 科技动态\n\n");
        for (int i = 10; i < 35; i++) {
            links.append("- https://example.org/").append(i).append('\n');
        }
        issue("a.md", "---\ntitle: A 第 1 期\ndate: 2023-10-01\n---\n" + links);
        issue("b.md", "---\ntitle: A 第 2 期\ndate: 2023-10-08\n---\n" + links);
        List<String> lines = new ArrayList<>();
        mojo.setLog(linesOf(lines));

        mojo.execute();

        List<String> shown = lines.stream()
                .filter(line -> line.contains("was shared before"))
                .toList();
        assertThat(shown).hasSize(20);
        assertThat(shown.get(0)).contains("https://example.org/10");
        assertThat(lines)
                .contains(
                        "not all problems are shown (newsletter.logLimit=60); more are in"
                                + " target/newsletter/diagnostics.sarif",
                        "5 more of `link-shared-before` not shown; -Dnewsletter.severity=link-shared-before:off switches"
                                + " the rule off");
        assertThat(folder.resolve("target/newsletter/diagnostics.sarif"))
                .content()
                .contains("https://example.org/34");
    }

    @Test
    @InjectMojo(goal = "new", pom = POM)
    @MojoParameter(name = "number", value = "7")
    void newStartsTheNextIssueAndSaysWhere(NewMojo mojo) throws Exception {
        issue("2023-10-01.md", GOOD);
        List<String> lines = new ArrayList<>();
        mojo.setLog(linesOf(lines));

        mojo.execute();

        Path started = folder.resolve("src/site/newsletter/2023-10-08.md");
        assertThat(started).content().isEqualTo("---\ntitle: A 第 7 期\ndate: 2023-10-08\ndraft: true\n---\n\n## 科技动态\n");
        assertThat(lines).last().asString().startsWith("started: ").endsWith("2023-10-08.md");
    }

    @Test
    @InjectMojo(goal = "new", pom = POM)
    @MojoParameter(name = "date", value = "tomorrow")
    void newRefusesADateThatIsNone(NewMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("newsletter.date is `tomorrow`; it must be a date as `2026-01-31`");
    }

    @Test
    @InjectMojo(goal = "serve", pom = POM)
    @MojoParameter(name = "port", value = "70000")
    void serveRefusesAPortThatIsNone(ServeMojo mojo) {
        assertThat(mojo.host).isEqualTo("127.0.0.1");
        assertThat(mojo.open).isFalse();
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("newsletter.port is `70000`; it must be a whole number from 0 to 65535");
    }

    @Test
    @InjectMojo(goal = "serve", pom = POM)
    void serveRefusesAFolderThatWasNamedAndIsNotThere(ServeMojo mojo) {
        mojo.port = 0;
        mojo.sourceDirectory = folder.resolve("isues").toFile();
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("newsletter.sourceDirectory is `isues`, which is not a folder");
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void whatABuildWritesIsNoIssueWhereTheFolderIsThatOfTheProject(ValidateMojo mojo) throws Exception {
        Path twin = folder.resolve("target/site/newsletter/a.md");
        Files.createDirectories(twin.getParent());
        Files.writeString(twin, "# A\n");
        Files.writeString(folder.resolve("a.md"), GOOD);
        mojo.sourceDirectory = folder.toFile();
        List<String> lines = new ArrayList<>();
        mojo.setLog(linesOf(lines));

        mojo.execute();

        assertThat(lines).contains("no problem in 1 issue");

        Files.writeString(folder.resolve("target.md"), "# A\n");
        assertThatThrownBy(mojo::execute).hasMessageContaining("1 error in 1 of 2 issues");
    }

    @Test
    @InjectMojo(goal = "render", pom = POM)
    void theSiteBelowTheFolderOfIssuesHoldsNone(RenderMojo mojo) throws Exception {
        issue("a.md", GOOD);
        issue("public/form.md", GOOD);
        mojo.outputDirectory = folder.resolve("src/site/newsletter/site").toFile();

        mojo.execute();
        mojo.execute();

        assertThat(mojo.outputDirectory)
                .isDirectoryContaining("glob:**/form.md")
                .isDirectoryNotContaining("glob:**/site");
    }

    private static SystemStreamLog linesOf(List<String> lines) {
        return new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                lines.add(line.toString());
            }
        };
    }

    private static void issue(String name, String text) throws IOException {
        Path file = folder.resolve("src/site/newsletter").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
