package io.github.mineweekly.newsletter.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.reporter.AnnotationBudget;
import io.github.mineweekly.newsletter.reporter.CodeQualityReport;
import io.github.mineweekly.newsletter.reporter.GitHubReport;
import io.github.mineweekly.newsletter.reporter.Palette;
import io.github.mineweekly.newsletter.reporter.ReportSample;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import io.github.mineweekly.newsletter.reporter.SarifReport;
import io.github.mineweekly.newsletter.reporter.StepSummary;
import io.github.mineweekly.newsletter.reporter.TextReport;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.Rendering;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.rule.Rules;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whatever an issue holds is text in everything that is written or printed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such names of files")
class HostileContentTest {
    private static final Pattern COMMAND = Pattern.compile("##\\w*\\[");

    @TempDir
    Path folder;

    private Path site = Path.of(".");

    @ParameterizedTest
    @EnumSource(names = {"SANITIZE", "ESCAPE"})
    void nothingThatIsWrittenOrPrintedRunsOrCommands(HtmlMode mode) throws Exception {
        assertThat(HostileNewsletter.size()).isGreaterThan(400);
        Rendering rendering = render(mode);

        assertThat(files(".html")).hasSizeGreaterThan(2 * Payloads.ALL.size());
        assertThat(problemsOfPages()).isEmpty();
        feeds();
        json();
        for (Path shard : files(".js")) {
            if (shard.toString().contains("search/")) {
                assertThat(Files.readString(shard)).doesNotContain("\u2028", "\u2029");
            }
        }
        log(rendering);
    }

    /** So that the checks see what they are to see. */
    @Test
    void whereRawHtmlIsAllowedItIsFound() throws IOException {
        render(HtmlMode.ALLOW);

        assertThat(problemsOfPages()).hasSizeGreaterThan(1000);
    }

    private Rendering render(HtmlMode mode) throws IOException {
        Path source = folder.resolve("source");
        HostileNewsletter.write(source);
        site = folder.resolve("site");
        return new Newsletter(TestSettings.of(source)
                        .siteUrl("https://example.org/")
                        .failOn(FailOn.NEVER)
                        .html(mode)
                        .output(site)
                        .state(folder.resolve("state"))
                        .settings())
                .render();
    }

    private List<String> problemsOfPages() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path page : files(".html")) {
            InertHtml.problems(Jsoup.parse(Files.readString(page)))
                    .forEach(problem -> problems.add(page.getFileName() + ": " + problem));
        }
        return problems;
    }

    private void feeds() throws Exception {
        List<Path> files = files(".xml");
        assertThat(files).hasSizeGreaterThan(3);
        for (Path file : files) {
            Document xml = parsed(Files.readString(file));
            NodeList elements = xml.getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                // Of Atom's texts a reader takes for HTML what says so, of RSS these two.
                if (element.getAttribute("type").equals("html")
                        || List.of("content:encoded", "description").contains(element.getTagName())) {
                    inert(file, element.getTextContent());
                }
            }
        }
    }

    private void json() throws IOException {
        for (Path file : files(".json")) {
            JsonElement json = JsonParser.parseString(Files.readString(file));
            if (json instanceof JsonObject feed && feed.has("items")) {
                feed.getAsJsonArray("items")
                        .forEach(item -> inert(
                                file, item.getAsJsonObject().get("content_html").getAsString()));
            }
            if (json instanceof JsonObject list && list.has("links")) {
                list.getAsJsonArray("links")
                        .forEach(link -> assertThat(
                                        link.getAsJsonObject().get("url").getAsString())
                                .matches("(?i)https?://.*"));
            }
        }
    }

    private static void log(Rendering rendering) {
        List<Diagnostic> problems = rendering.validation().diagnostics();
        assertThat(problems).hasSizeGreaterThan(400);
        RepositoryPaths paths = new RepositoryPaths(Path.of("/checkout"), Path.of("/checkout"));
        List<String> lines = new ArrayList<>(rendering.notes());
        lines.addAll(rendering.warnings());
        lines.addAll(rendering.validation().notes());
        lines.addAll(rendering.validation().warnings());
        TextReport text = new TextReport(Palette.PLAIN, 80, paths);
        problems.forEach(problem -> lines.addAll(text.lines(problem)));
        assertThat(lines.stream()
                        // Maven begins each with [WARNING] or the like, so that no line begins with "::".
                        .filter(line -> COMMAND.matcher(line).find()
                                || line.matches(".*[\\p{Cntrl}\u2028\u2029\u202A-\u202E\u2066-\u2069].*")))
                .isEmpty();
        GitHubReport gitHub =
                new GitHubReport(paths, Map.of(), new AnnotationBudget(new ConcurrentHashMap<>()), "the log");
        problems.forEach(problem -> assertThat(
                        new GitHubReport(paths, Map.of(), new AnnotationBudget(new ConcurrentHashMap<>()), "the log")
                                .lines(List.of(problem)))
                .singleElement()
                .asString()
                .matches("::(?:error|warning|notice) file=[^\\p{Cntrl}]*")
                .doesNotContainPattern(COMMAND));
        assertThat(gitHub.lines(problems)).allMatch(line -> line.matches("::(?:error|warning|notice) [^\\p{Cntrl}]*"));
        String summary = new StepSummary(paths, Map.of()).text("Newsletter", problems, StepSummary.MOST_BYTES);
        assertThat(summary.lines())
                .noneMatch(line ->
                        line.strip().startsWith("::") || COMMAND.matcher(line).find());
        assertThat(JsonParser.parseString(ReportSample.text(new SarifReport("1", Rules.ALL, paths, ""), problems))
                        .isJsonObject())
                .isTrue();
        assertThat(JsonParser.parseString(ReportSample.text(new CodeQualityReport(paths), problems))
                        .isJsonArray())
                .isTrue();
    }

    private static void inert(Path file, String html) {
        assertThat(InertHtml.problems(Jsoup.parseBodyFragment(html)))
                .as("%s", file)
                .isEmpty();
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
