package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.text.ContentHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what a page shows, so that it can be compared with what it showed before. For one page, on one thread. */
final class PageKey {
    private final PageKeys keys;
    private final MessageDigest shown = ContentHash.sha256();
    private boolean known = true;
    private @Nullable String name;

    PageKey(PageKeys keys) {
        this.keys = keys;
    }

    /** Texts, numbers, booleans, enums, and records of these. */
    PageKey add(@Nullable Object value) {
        byte[] text = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
        for (int bits = 0; bits < Integer.SIZE; bits += Byte.SIZE) {
            shown.update((byte) (text.length >> bits));
        }
        shown.update(text);
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

    /** Names what was added, to which nothing can be added then; null if that is not known. */
    @Nullable
    String name() {
        if (known && name == null) {
            name = ContentHash.of(shown);
        }
        return name;
    }

    OutputFile page(String path, Supplier<OutputFile> make) {
        return keys.kept().page(path, name(), make);
    }
}
