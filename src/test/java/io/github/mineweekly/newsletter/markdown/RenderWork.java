package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.work.Work;
import java.util.List;
import java.util.stream.Stream;

/** Renders a body. Ends with {@code page}, if there is one, and one line per problem that prevents one. */
final class RenderWork implements Work {
    static final String PAGE = "page";

    /** As in a file: what comes before makes lines copies, and text that is not Latin is slower to count. */
    private static final String FRONT = "---\ntitle: 题\n---\n";

    private final ArticleParser renderer = new ArticleParser(TestSettings.markdown());

    @Override
    public List<String> run(String body) {
        Outcome<ParsedArticle> outcome = renderer.parse(Samples.issue(FRONT, body), Samples.PAGES);
        Stream<String> page = Stream.ofNullable(outcome.result()).map(article -> PAGE);
        return Stream.concat(
                        page,
                        outcome.diagnostics().stream()
                                .filter(it -> it.rule().structural())
                                .map(RenderWork::line))
                .toList();
    }

    private static String line(Diagnostic problem) {
        return problem.location().start().line() + " " + problem.rule().id() + " " + problem.message();
    }
}
