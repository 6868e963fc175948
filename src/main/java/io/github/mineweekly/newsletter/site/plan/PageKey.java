package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.text.ContentHash;
import io.github.mineweekly.newsletter.theme.page.RenderedPage;
import io.github.mineweekly.newsletter.theme.page.YearLink;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what a page shows, so that it can be compared with what it showed before. For one page, on one thread. */
final class PageKey {
    /** In characters: a digest takes large pieces much faster than small ones. */
    private static final int PIECE = 4096;

    private final PageKeys keys;
    /** Of all pieces but the last; null before the second. */
    private @Nullable MessageDigest shown;

    private final StringBuilder piece = new StringBuilder();
    private boolean known = true;
    private @Nullable String name;

    PageKey(PageKeys keys) {
        this(keys, null);
    }

    /** @param name to which nothing is added; null if it is still to be gathered */
    PageKey(PageKeys keys, @Nullable String name) {
        this.keys = keys;
        this.name = name;
    }

    /** Texts, numbers, booleans, enums, and records of these. */
    PageKey add(@Nullable Object value) {
        String text = String.valueOf(value);
        piece.append(text.length()).append(':').append(text);
        if (piece.length() >= PIECE) {
            digestPiece();
        }
        return this;
    }

    private MessageDigest digestPiece() {
        MessageDigest digest = shown == null ? ContentHash.sha256() : shown;
        digest.update(piece.toString().getBytes(StandardCharsets.UTF_8));
        piece.setLength(0);
        shown = digest;
        return digest;
    }

    PageKey addYears(List<YearLink> years) {
        add(years.size());
        years.forEach(year -> add(year.years().first())
                .add(year.years().last())
                .add(year.path())
                .add(year.size()));
        return this;
    }

    /** What other pages show of an issue: path, title, date, number, draft, description and headlines; null for none. */
    PageKey addListed(@Nullable RenderedIssue entry) {
        return add(entry == null ? "-" : keys.ofListed(entry));
    }

    PageKey addListed(List<RenderedIssue> entries) {
        add(entries.size());
        entries.forEach(this::addListed);
        return this;
    }

    /** All of an issue. */
    PageKey addIssue(RenderedIssue entry) {
        String issue = keys.ofIssue(entry);
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
            name = ContentHash.of(digestPiece());
        }
        return name;
    }

    /** The page, made unless one that shows the same is in its place. */
    OutputFile page(String path, Supplier<RenderedPage> page) {
        return keys.kept().page(path, name(), () -> PageFile.of(path, page.get()));
    }

    /** The same of a file that is not a page. */
    OutputFile text(String path, Supplier<String> text) {
        return keys.kept().page(path, name(), () -> OutputFile.text(path, text.get()));
    }
}
