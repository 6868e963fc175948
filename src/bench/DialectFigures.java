package io.github.mineweekly.newsletter.markdown;

import java.util.List;
import java.util.Locale;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;

/** Prints how much of the specifications passes and what a real issue is understood as. */
final class DialectFigures {
    private DialectFigures() {}

    public static void main(String[] args) {
        specification("CommonMark 0.31.2", SpecificationTest.examples(TestResources.getSpec()), "");
        List<Example> gfm = SpecificationTest.examples(TestResources.getGfmSpec());
        specification(
                "GitHub's extensions",
                gfm.stream().filter(DialectFigures::isExtension).toList(),
                "");
        ParsedArticle parsed = Samples.parsed(SeedTest.body());
        Article seed = parsed.article();
        ArticleHtml page = Samples.onPage(parsed);
        List<Section> named = seed.sections().stream()
                .filter(section -> section.heading() != null)
                .toList();
        long taglines =
                named.stream().filter(section -> !page.part(section.id()).tagline().isEmpty()).count();
        long sources =
                seed.items().stream().mapToLong(item -> item.sources().size()).sum();
        String html = Samples.html(parsed);
        print("sections of a real issue", named.size());
        print("  with a tagline", taglines);
        print("items", seed.items().size());
        print("  sources recognised", sources);
        print("  quotes left", html.split("<blockquote>", -1).length - 1);
        print("soft breaks shown as lines", html.split("<br>", -1).length - 1);
        print("minutes to read", seed.readingMinutes());
    }

    private static boolean isExtension(Example example) {
        return example.getSection().contains("(extension)")
                || !example.getInfo().isEmpty();
    }

    private static void specification(String name, List<Example> examples, String section) {
        int failing = SpecificationTest.failing(examples, section).size();
        System.out.printf(Locale.ROOT, "%-28s %d of %d examples%n", name, examples.size() - failing, examples.size());
    }

    private static void print(String what, long count) {
        System.out.printf(Locale.ROOT, "%-28s %d%n", what, count);
    }
}
