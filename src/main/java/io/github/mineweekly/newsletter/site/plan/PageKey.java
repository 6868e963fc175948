package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.text.ContentHash;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what a page shows, so that it can be compared with what it showed before. For one page, on one thread. */
final class PageKey {
    private static final int BYTES = 32;

    private final PageKeys keys;
    private final StringBuilder text = new StringBuilder();
    private boolean known = true;

    PageKey(PageKeys keys) {
        this.keys = keys;
    }

    /** Texts, numbers, booleans, enums, and records of these. */
    PageKey add(@Nullable Object value) {
        String shown = String.valueOf(value);
        text.append(shown.length()).append(':').append(shown);
        return this;
    }

    /** All of an issue, though the page may show its title alone; null for none. */
    PageKey addIssue(@Nullable RenderedIssue entry) {
        String issue = entry == null ? "-" : keys.ofIssue(entry);
        known = known && issue != null;
        return add(issue);
    }

    PageKey addIssues(List<RenderedIssue> entries) {
        add(entries.size());
        entries.forEach(this::addIssue);
        return this;
    }

    /** Names what was added; null if that is not known. */
    @Nullable
    String name() {
        return known ? ContentHash.of(text.toString(), BYTES) : null;
    }

    OutputFile page(String path, Supplier<OutputFile> make) {
        return keys.kept().page(path, name(), make);
    }
}
