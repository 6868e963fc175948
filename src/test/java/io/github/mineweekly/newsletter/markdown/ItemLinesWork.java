package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.work.Work;
import java.util.List;

/** The lines that {@code showItems} prints of a body. */
final class ItemLinesWork implements Work {
    @Override
    public List<String> run(String body) {
        return ItemLines.of("a.md", Samples.article(body));
    }
}
