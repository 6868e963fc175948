package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.issue.FolderContents;
import io.github.mineweekly.newsletter.markdown.block.BlockSyntax;
import io.github.mineweekly.newsletter.markdown.block.BlockTreeBuilder;
import io.github.mineweekly.newsletter.markdown.html.BlockWriter;
import io.github.mineweekly.newsletter.markdown.html.HtmlForm;
import io.github.mineweekly.newsletter.markdown.html.LatinBlocks;
import io.github.mineweekly.newsletter.markdown.inline.SoftBreaks;
import io.github.mineweekly.newsletter.markdown.link.LinkResolver;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** Runs the examples of CommonMark 0.31.2 and those of GitHub's extensions against the dialect as it ships. */
class SpecificationTest {
    private static final BlockSyntax SYNTAX = new BlockSyntax(true, HtmlMode.ALLOW);
    private static final int MOST_KNOWN_DIFFERENCES = 15;

    @Test
    void differencesFromCommonMarkAreTheListedOnes() {
        List<Example> examples = examples(TestResources.getSpec());
        assertThat(examples).hasSize(652);
        assertThat(failing(examples, "")).isEqualTo(listed("commonmark"));
    }

    @Test
    void differencesFromTheExtensionsOfGitHubAreTheListedOnes() {
        List<Example> examples = examples(TestResources.getGfmSpec());
        assertThat(failing(examples, "(extension)")).isEqualTo(listed("gfm"));
    }

    @Test
    void fewDifferencesAreNotIntended() {
        long known = lines().stream().filter(line -> line.contains(" known ")).count();
        assertThat(known).isLessThanOrEqualTo(MOST_KNOWN_DIFFERENCES);
    }

    static List<Example> examples(URL resource) {
        return ExampleReader.readExamples(resource);
    }

    static Set<String> failing(List<Example> examples, String section) {
        Set<String> failing = new TreeSet<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            boolean chosen = section.isEmpty()
                    || example.getSection().contains(section)
                    || !example.getInfo().isEmpty();
            String html = chosen ? plain(render(example.getSource())) : "";
            if (chosen && !html.equals(plain(example.getHtml()))) {
                failing.add(String.format("%03d", i + 1));
                if (Boolean.getBoolean("specification.print")) {
                    System.out.printf(
                            "#%d %s%n%s---%n%s---%n%s===%n",
                            i + 1, example.getSection(), example.getSource(), html, plain(example.getHtml()));
                }
            }
        }
        return failing;
    }

    private static String render(String source) {
        LinkResolver links = new LinkResolver(
                "x.md",
                new FolderContents(path -> false, path -> false, path -> null, (page, fragment) -> false),
                null,
                false);
        BlockTreeBuilder reader = new BlockTreeBuilder(SoftBreaks.SPACE, HtmlMode.ALLOW, links, true);
        BlockWriter writer = new BlockWriter(HtmlForm.page(), new LatinBlocks(false), kind -> kind, () -> "");
        return writer.write(reader.read(SYNTAX.parse(source)));
    }

    /** Takes away what the dialect adds to HTML and what is the same to a browser. */
    private static String plain(String html) {
        return html.replaceAll(" />", ">")
                .replace("→", "\t")
                .replaceAll("<pre class=\"nl-code\" tabindex=\"0\">", "<pre>")
                .replaceAll(
                        "<div class=\"nl-table\" tabindex=\"0\" role=\"group\" aria-label=\"table\">\n(?s)(.*?</table>)\n</div>",
                        "$1")
                .replaceAll(" align=\"left\"| class=\"nl-bare\"", "")
                .replaceAll(" class=\"nl-(center|right)\"", " align=\"$1\"")
                .replaceAll("(<ul) class=\"nl-tasks\"", "$1")
                .replaceAll(" rel=\"noopener noreferrer\"| loading=\"lazy\"| referrerpolicy=\"no-referrer\"", "")
                .replaceAll("<figure>(<img [^>]*)><figcaption>([^<]*)</figcaption></figure>", "<p>$1 title=\"$2\"></p>")
                .replaceAll("(<h[1-6]) id=\"[^\"]*\"", "$1")
                .replaceAll("<input (?:checked=\"\" )?disabled=\"\" type=\"checkbox\">", "<input>")
                .replaceAll("<input type=\"checkbox\" disabled(?: checked)? aria-label=\"[^\"]*\">", "<input>")
                .replaceAll("<(/?)del>", "<$1s>")
                .replaceAll("\n+(?=<)", "\n")
                .replaceAll("(<li>)\n(?=<)", "$1\n")
                .stripTrailing();
    }

    static Set<String> listed(String specification) {
        return lines().stream()
                .filter(line -> line.startsWith(specification + " "))
                .map(line -> line.split(" ")[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines() {
        try (InputStream in = SpecificationTest.class.getResourceAsStream("/markdown/specification.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
