package io.github.mineweekly.newsletter;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the names that the sources mention with the arrows between packages and with the libraries a package may
 * use. Imports count, and so do names written out in the code, which need no import.
 */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String ROOT = "io.github.mineweekly.newsletter";

    /** Each package, and those of ours that it may import. */
    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("text", Set.of()),
            entry("diagnostic", Set.of("text")),
            entry("picture", Set.of()),
            entry("parallel", Set.of()),
            entry("store", Set.of()),
            entry("progress", Set.of()),
            entry("reporter", Set.of("text", "diagnostic")),
            entry("issue", Set.of("text", "diagnostic", "picture")),
            entry("frontmatter.rule", Set.of("text", "diagnostic", "issue")),
            entry("frontmatter.value", Set.of("text")),
            entry("frontmatter.block", Set.of("text", "diagnostic", "issue", "frontmatter.rule", "frontmatter.value")),
            entry(
                    "frontmatter.yaml",
                    Set.of(
                            "text",
                            "diagnostic",
                            "issue",
                            "frontmatter.rule",
                            "frontmatter.block",
                            "frontmatter.value")),
            entry(
                    "frontmatter.field",
                    Set.of(
                            "text",
                            "diagnostic",
                            "issue",
                            "frontmatter.rule",
                            "frontmatter.block",
                            "frontmatter.yaml",
                            "frontmatter.value")),
            entry(
                    "frontmatter.team",
                    Set.of(
                            "text",
                            "diagnostic",
                            "frontmatter.rule",
                            "frontmatter.block",
                            "frontmatter.yaml",
                            "frontmatter.value",
                            "frontmatter.field")),
            entry(
                    "frontmatter",
                    Set.of(
                            "text",
                            "diagnostic",
                            "issue",
                            "frontmatter.rule",
                            "frontmatter.block",
                            "frontmatter.yaml",
                            "frontmatter.value",
                            "frontmatter.field",
                            "frontmatter.team")),
            entry("markdown.link", Set.of("text", "diagnostic", "picture", "issue")),
            entry("markdown.tree", Set.of("text", "diagnostic", "picture", "issue", "markdown.link")),
            entry("markdown.form", Set.of("text", "markdown.tree")),
            entry("markdown.structure", Set.of("text", "markdown.tree", "markdown.form")),
            entry(
                    "markdown.check",
                    Set.of("text", "diagnostic", "issue", "markdown.link", "markdown.tree", "markdown.structure")),
            entry("markdown.inline", Set.of("text", "markdown.link", "markdown.tree")),
            entry("markdown.highlight", Set.of("text")),
            entry("markdown.raw", Set.of("text", "markdown.link", "markdown.tree", "markdown.inline")),
            entry(
                    "markdown.html",
                    Set.of("text", "picture", "markdown.link", "markdown.tree", "markdown.raw", "markdown.highlight")),
            entry(
                    "markdown.block",
                    Set.of(
                            "text",
                            "markdown.link",
                            "markdown.tree",
                            "markdown.inline",
                            "markdown.raw",
                            "markdown.html")),
            entry(
                    "markdown.part",
                    Set.of("text", "markdown.tree", "markdown.form", "markdown.structure", "markdown.html")),
            entry(
                    "markdown",
                    Set.of(
                            "text",
                            "diagnostic",
                            "issue",
                            "markdown.link",
                            "markdown.tree",
                            "markdown.form",
                            "markdown.structure",
                            "markdown.check",
                            "markdown.inline",
                            "markdown.html",
                            "markdown.block",
                            "markdown.part")),
            entry("catalog", Set.of("text", "issue", "markdown.link", "markdown.tree", "markdown.form", "markdown")),
            entry("theme.settings", Set.of()),
            entry("theme.template", Set.of("text", "markdown.tree", "theme.settings")),
            entry("theme.page", Set.of("catalog", "markdown")),
            entry("theme.view", Set.of()),
            entry(
                    "theme.model",
                    Set.of(
                            "text",
                            "picture",
                            "issue",
                            "markdown.tree",
                            "markdown",
                            "catalog",
                            "theme.settings",
                            "theme.template",
                            "theme.page",
                            "theme.view")),
            entry(
                    "theme",
                    Set.of(
                            "text",
                            "picture",
                            "issue",
                            "markdown.tree",
                            "markdown",
                            "catalog",
                            "theme.settings",
                            "theme.template",
                            "theme.page",
                            "theme.view",
                            "theme.model")),
            entry("feed", Set.of("text", "issue", "markdown", "catalog")),
            entry("search.postings", Set.of("store")),
            entry(
                    "search",
                    Set.of(
                            "search.postings",
                            "text",
                            "parallel",
                            "store",
                            "issue",
                            "markdown.link",
                            "markdown.tree",
                            "markdown")),
            entry(
                    "edition.content",
                    Set.of(
                            "text",
                            "picture",
                            "issue",
                            "markdown.link",
                            "markdown.tree",
                            "markdown.raw",
                            "markdown.inline",
                            "markdown.html",
                            "markdown.part",
                            "markdown",
                            "catalog",
                            "theme.model",
                            "theme.template")),
            entry(
                    "edition.html",
                    Set.of(
                            "text",
                            "picture",
                            "markdown.link",
                            "markdown.tree",
                            "markdown.html",
                            "markdown",
                            "edition.content")),
            entry(
                    "edition.mail",
                    Set.of(
                            "text",
                            "picture",
                            "issue",
                            "markdown.link",
                            "markdown.tree",
                            "markdown.html",
                            "markdown",
                            "catalog",
                            "theme.model",
                            "theme.template",
                            "edition.view",
                            "edition.content",
                            "edition.html")),
            entry(
                    "edition",
                    Set.of(
                            "text",
                            "picture",
                            "markdown.tree",
                            "markdown.part",
                            "catalog",
                            "theme.settings",
                            "theme.template",
                            "edition.content",
                            "edition.mail",
                            "edition.release",
                            "edition.wechat")),
            entry("edition.view", Set.of()),
            entry(
                    "edition.wechat",
                    Set.of(
                            "text",
                            "issue",
                            "markdown.inline",
                            "theme.template",
                            "edition.content",
                            "edition.html",
                            "edition.view")),
            entry(
                    "edition.release",
                    Set.of(
                            "text",
                            "markdown.link",
                            "markdown.tree",
                            "markdown.inline",
                            "markdown.html",
                            "markdown",
                            "theme.template",
                            "edition.view",
                            "edition.content")),
            entry("site.rule", Set.of("text", "diagnostic", "reporter", "issue", "frontmatter.rule", "markdown.tree")),
            entry(
                    "site.settings",
                    Set.of(
                            "diagnostic",
                            "issue",
                            "frontmatter.rule",
                            "markdown",
                            "catalog",
                            "theme.settings",
                            "site.rule",
                            "site.output")),
            entry(
                    "site.source",
                    Set.of(
                            "text",
                            "parallel",
                            "progress",
                            "diagnostic",
                            "picture",
                            "reporter",
                            "issue",
                            "frontmatter.rule",
                            "frontmatter",
                            "markdown.link",
                            "markdown.part",
                            "markdown",
                            "catalog",
                            "site.settings")),
            entry(
                    "site.check",
                    Set.of(
                            "text",
                            "parallel",
                            "diagnostic",
                            "reporter",
                            "issue",
                            "frontmatter.rule",
                            "frontmatter.value",
                            "markdown.form",
                            "markdown.link",
                            "markdown.tree",
                            "markdown",
                            "catalog",
                            "site.rule",
                            "site.settings",
                            "site.source")),
            entry("site.output", Set.of("text", "progress", "diagnostic", "catalog")),
            entry("site.delivery", Set.of("text", "catalog", "site.output")),
            entry(
                    "site.plan",
                    Set.of(
                            "text",
                            "parallel",
                            "store",
                            "picture",
                            "issue",
                            "frontmatter",
                            "markdown.link",
                            "markdown.part",
                            "markdown",
                            "catalog",
                            "theme.settings",
                            "theme.template",
                            "theme.page",
                            "theme",
                            "feed",
                            "edition",
                            "search",
                            "site.settings",
                            "site.source",
                            "site.output")),
            entry(
                    "site.earlier",
                    Set.of(
                            "text",
                            "store",
                            "diagnostic",
                            "issue",
                            "frontmatter.rule",
                            "markdown.html",
                            "markdown",
                            "catalog",
                            "search",
                            "theme.settings",
                            "site.rule",
                            "site.settings",
                            "site.source",
                            "site.check",
                            "site.output",
                            "site.plan")),
            entry(
                    "site",
                    Set.of(
                            "text",
                            "store",
                            "parallel",
                            "progress",
                            "issue",
                            "theme.settings",
                            "edition",
                            "edition.content",
                            "diagnostic",
                            "reporter",
                            "frontmatter.rule",
                            "frontmatter",
                            "markdown.html",
                            "markdown.part",
                            "markdown",
                            "catalog",
                            "theme.page",
                            "theme",
                            "site.rule",
                            "site.settings",
                            "site.source",
                            "site.check",
                            "site.output",
                            "site.delivery",
                            "site.earlier",
                            "site.plan")),
            entry(
                    "fix",
                    Set.of(
                            "text",
                            "diagnostic",
                            "issue",
                            "frontmatter.rule",
                            "frontmatter.block",
                            "frontmatter.yaml",
                            "frontmatter.value",
                            "frontmatter.field",
                            "frontmatter",
                            "site.rule",
                            "site.settings",
                            "site.source",
                            "site.output")),
            entry(
                    "draft",
                    Set.of(
                            "text",
                            "diagnostic",
                            "issue",
                            "frontmatter.block",
                            "frontmatter.yaml",
                            "markdown.tree",
                            "markdown",
                            "catalog",
                            "theme.template",
                            "site.settings",
                            "site.check",
                            "site")),
            entry(
                    "serve",
                    Set.of("text", "diagnostic", "reporter", "theme.template", "site.check", "site.output", "site")),
            entry("skin", Set.of("text", "diagnostic", "site.check", "site.output", "site")),
            entry("mojo.build", Set.of("text", "progress", "diagnostic", "reporter")),
            entry(
                    "mojo",
                    Set.of(
                            "text",
                            "diagnostic",
                            "reporter",
                            "issue",
                            "frontmatter.rule",
                            "markdown.tree",
                            "markdown.inline",
                            "markdown",
                            "catalog",
                            "theme.settings",
                            "theme.template",
                            "edition",
                            "edition.mail",
                            "site.rule",
                            "site.settings",
                            "site.source",
                            "site.check",
                            "site.output",
                            "site",
                            "skin",
                            "fix",
                            "draft",
                            "serve",
                            "mojo.build")));

    /** Each library, by the beginning of its names, and the packages that may use it. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            entry("java.", ARROWS.keySet()),
            entry("org.jspecify.annotations.", ARROWS.keySet()),
            entry("javax.xml.stream.", Set.of("feed")),
            entry("org.apache.maven.", Set.of("mojo", "mojo.build")),
            entry("javax.swing.text.", Set.of("mojo")),
            entry("com.sun.net.httpserver.", Set.of("serve")),
            entry("org.eclipse.aether.", Set.of("mojo", "mojo.build")),
            entry("org.codehaus.plexus.", Set.of("mojo", "mojo.build")),
            entry("org.yaml.snakeyaml.", Set.of("frontmatter.yaml")),
            entry("com.vladsch.flexmark.", Set.of("markdown.block")),
            entry("com.samskivert.mustache.", Set.of("theme.template")),
            entry(
                    "com.google.gson.",
                    Set.of(
                            "text",
                            "reporter",
                            "frontmatter",
                            "theme.model",
                            "feed",
                            "search",
                            "edition.mail",
                            "site.delivery",
                            "serve")),
            entry("com.github.difflib.", Set.of("fix")),
            entry("org.jsoup.", Set.of("markdown.tree", "markdown.inline", "markdown.html")),
            entry("org.apache.commons.io.", Set.of("site.output", "fix")));

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;");
    /** Text and comments, whichever begins first: a pattern of paths may hold what looks like a comment. */
    private static final Pattern NO_CODE = Pattern.compile("(?s)\"\"\".*?\"\"\""
            + "|\"(?:\\\\.|[^\"\\\\\\n])*\""
            + "|'(?:\\\\.|[^'\\\\\\n])+'"
            + "|/\\*.*?\\*/"
            + "|//[^\\n]*");

    /** A type by its full name, in an import or in the middle of the code; also {@code import a.b.*}. */
    private static final Pattern NESTED_TYPE =
            Pattern.compile("(?m)^ +(?:(?:public|private|protected|static|final|sealed|non-sealed|abstract|default) )*+"
                    + "(?:class|record|@?interface|enum) (\\w++)");

    private static final Pattern NAME = Pattern.compile(
            "(?<![\\w.])((?:io|com|org|java|javax|jakarta|net|dev|edu|sun|jdk)(?:\\.[a-z]\\w*)+)\\.([A-Z]\\w*|\\*)");

    @Test
    void everyArrowAndEveryLibraryIsAllowed() throws IOException {
        List<String> sources = sources();

        assertThat(sources).hasSizeGreaterThan(50);
        assertThat(sources.stream().flatMap(source -> violations(source).stream()))
                .isEmpty();
    }

    @Test
    void theTableHasNoCycle() {
        Set<String> settled = new TreeSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Map.Entry<String, Set<String>> arrow : ARROWS.entrySet()) {
                grows |= settled.containsAll(arrow.getValue()) && settled.add(arrow.getKey());
            }
        }

        assertThat(settled).isEqualTo(ARROWS.keySet());
    }

    @Test
    void noTwoFilesShareAName() throws IOException {
        Map<String, List<Path>> byName = files().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(file -> file.getFileName().toString()));

        assertThat(byName.values())
                .isNotEmpty()
                .allSatisfy(files -> assertThat(files).hasSize(1));
    }

    @Test
    void noNestedTypeHasTheNameOfAFile() throws IOException {
        Set<String> names = files().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());

        List<String> nested = sources().stream()
                .flatMap(text -> NESTED_TYPE.matcher(text).results())
                .map(type -> type.group(1))
                .toList();

        assertThat(nested).hasSizeGreaterThan(100).doesNotContainAnyElementsOf(names);
    }

    @Test
    void noPackageHasMoreThanTwentyFiveFiles() throws IOException {
        Map<Path, List<Path>> byPackage = files().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent));

        assertThat(byPackage)
                .isNotEmpty()
                .allSatisfy((folder, files) -> assertThat(files).hasSizeLessThanOrEqualTo(25));
    }

    /** And what asks whether any of them changed. */
    @Test
    void onlyTheNewsletterAndTheGoalsSeeAllSettings() throws IOException {
        List<String> seeing = new ArrayList<>();
        for (Path file : files()) {
            if (Files.readString(file).contains("NewsletterSettings")) {
                seeing.add(file.getFileName().toString());
            }
        }

        assertThat(seeing)
                .containsExactlyInAnyOrder(
                        "NewsletterSettings.java",
                        "Newsletter.java",
                        "CheckRun.java",
                        "Preview.java",
                        "ReadNewsletter.java",
                        "Earlier.java",
                        "BuildKeys.java",
                        "Inputs.java",
                        "SettingsFactory.java",
                        "AbstractNewsletterMojo.java");
    }

    @ParameterizedTest
    @CsvSource({
        "diagnostic, io.github.mineweekly.newsletter.issue.Issue",
        "issue, io.github.mineweekly.newsletter.markdown.Article",
        "frontmatter.yaml, io.github.mineweekly.newsletter.frontmatter.field.TitleField",
        "markdown, io.github.mineweekly.newsletter.frontmatter.FrontMatterParser",
        "catalog, io.github.mineweekly.newsletter.theme.Theme",
        "feed, io.github.mineweekly.newsletter.theme.Theme",
        "site, io.github.mineweekly.newsletter.mojo.RenderMojo",
        "site.output, io.github.mineweekly.newsletter.site.Newsletter",
        "site.output, io.github.mineweekly.newsletter.theme.Theme",
        "site, org.apache.maven.plugin.logging.Log",
        "frontmatter, org.yaml.snakeyaml.nodes.Node",
        "markdown, com.vladsch.flexmark.util.ast.Node",
        "theme, com.samskivert.mustache.Mustache",
        "site, com.google.gson.Gson",
        "theme, org.jsoup.Jsoup",
        "mojo, org.apache.commons.io.FileUtils",
        "theme, javax.xml.stream.XMLOutputFactory",
        "site, com.example.unheard.Library",
    })
    void aForbiddenNameIsFound(String from, String name) {
        String imported = source(from, "import " + name + ";\n\nclass Made {}");
        String statically = source(from, "import static " + name + ".of;\n\nclass Made {}");
        String wildcard = source(from, "import " + name.substring(0, name.lastIndexOf('.')) + ".*;\n\nclass Made {}");
        String written = source(from, "class Made { private " + name + " field; }");

        assertThat(List.of(imported, statically, wildcard, written))
                .allSatisfy(source -> assertThat(violations(source)).hasSize(1));
    }

    @Test
    void aForbiddenNameAfterAPatternOfPathsIsFound() {
        String source = source("issue", "class Made { String all = \"**/*.md\"; org.jsoup.Jsoup field; /* end */ }");

        assertThat(violations(source)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import io.github.mineweekly.newsletter.diagnostic.Diagnostic;",
                "import java.util.List;",
                "import org.jspecify.annotations.Nullable;",
                "// org.apache.maven.plugin.logging.Log would be wrong here",
                "/** See {@link org.apache.maven.plugin.logging.Log}. */",
                "class Made { String name = \"org.apache.maven.plugin.logging.Log\"; }",
            })
    void anAllowedNameIsSilent(String line) {
        assertThat(violations(source("issue", line))).isEmpty();
    }

    @Test
    void aPackageThatTheTableDoesNotKnowIsFound() {
        assertThat(violations(source("util", "class Made {}"))).hasSize(1);
        assertThat(violations("package io.github.mineweekly.newsletter;\n\nclass Made {}\n"))
                .hasSize(1);
    }

    private static String source(String from, String code) {
        return "package " + ROOT + "." + from + ";\n\n" + code + "\n";
    }

    private static List<String> violations(String source) {
        String code = NO_CODE.matcher(source).replaceAll(" ");
        Matcher declared = PACKAGE.matcher(code);
        assertThat(declared.find()).as("a package in %s", source).isTrue();
        String from = ofOurs(declared.group(1));
        if (!ARROWS.containsKey(from)) {
            return List.of("the table has no package `" + declared.group(1) + "`");
        }
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(code);
        while (name.find()) {
            names.add(name.group(1) + "." + name.group(2));
        }
        List<String> violations = new ArrayList<>();
        for (String used : names) {
            if (!isAllowed(from, used)) {
                violations.add("`" + from + "` may not use " + used);
            }
        }
        return violations;
    }

    private static boolean isAllowed(String from, String name) {
        if (name.startsWith(ROOT + ".")) {
            String to = ofOurs(name.substring(0, name.lastIndexOf('.')));
            return to.equals(from) || ARROWS.getOrDefault(from, Set.of()).contains(to);
        }
        return LIBRARIES.entrySet().stream()
                .anyMatch(library ->
                        name.startsWith(library.getKey()) && library.getValue().contains(from));
    }

    /** The part of a package's name after the root's. */
    private static String ofOurs(String name) {
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "";
    }

    private static List<String> sources() throws IOException {
        return files().stream().map(ArchitectureTest::read).toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
