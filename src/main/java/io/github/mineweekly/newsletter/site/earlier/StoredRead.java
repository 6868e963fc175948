package io.github.mineweekly.newsletter.site.earlier;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.Today;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.site.source.FolderAnswers;
import io.github.mineweekly.newsletter.store.RecordCodec;
import io.github.mineweekly.newsletter.store.Substitute;
import io.github.mineweekly.newsletter.text.ContentHash;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a file.
 *
 * @param today when it was read
 * @param issue without its body
 * @param found before the article was read
 * @param links names those that it shares
 */
record StoredRead(
        String path,
        Today today,
        Issue issue,
        Set<String> silenced,
        List<Diagnostic> found,
        FolderAnswers answers,
        @Nullable Article article,
        List<Diagnostic> diagnostics,
        String links) {
    private static final RecordCodec<StoredRead> CODEC = new RecordCodec<>(
            StoredRead.class,
            List.of(
                    Substitutes.DAY,
                    Substitutes.TIME,
                    Substitutes.RULE,
                    new Substitute<>(SourceFile.class, Source.class, Source::of, Source::sourceFile)));

    StoredRead {
        silenced = Set.copyOf(silenced);
        found = List.copyOf(found);
        diagnostics = List.copyOf(diagnostics);
    }

    /** A source file without what is made of its text. */
    private record Source(String path, String key, String text, boolean byteOrderMark) {
        static Source of(SourceFile file) {
            return new Source(file.path(), file.key(), file.text(), file.byteOrderMark());
        }

        SourceFile sourceFile() {
            return SourceFile.of(path, key, text, byteOrderMark);
        }
    }

    /** Names all that lists of links show of an article. */
    static String nameOfLinks(@Nullable Article article) {
        return ContentHash.of(article == null ? "" : article.listedLinks());
    }

    static StoredRead of(byte[] bytes) throws IOException {
        return CODEC.of(bytes);
    }

    byte[] bytes() {
        return CODEC.bytes(this);
    }

    /** Whether nothing that is said of it depends on which of two times it is read at. */
    boolean holdsOn(Today day) {
        // The record's own comparison last: see CONTRIBUTING, "Start-up".
        return Stream.of(today, day).allMatch(this::saysNothingOf) || today.equals(day);
    }

    private boolean saysNothingOf(Today day) {
        return !issue.date().isAfter(day.day())
                && !issue.updated().isAfter(day.day())
                && issue.shownDays().includes(day);
    }
}
