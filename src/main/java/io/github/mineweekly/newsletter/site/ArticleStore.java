package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssueOrder;
import io.github.mineweekly.newsletter.issue.MarkdownSource;
import io.github.mineweekly.newsletter.markdown.ArticleHtml;
import io.github.mineweekly.newsletter.markdown.ArticleTexts;
import io.github.mineweekly.newsletter.markdown.ArticleWriter;
import io.github.mineweekly.newsletter.markdown.html.HtmlForm;
import io.github.mineweekly.newsletter.markdown.part.ArticleTree;
import io.github.mineweekly.newsletter.site.output.Spill;
import io.github.mineweekly.newsletter.site.source.TreeKeeper;
import io.github.mineweekly.newsletter.store.RecordCodec;
import io.github.mineweekly.newsletter.text.Characters;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the articles of a newsletter until pages and feeds are written: the newest, which feeds ask for, as trees, and
 * of all others the HTML of their pages and their sources, outside the memory. An old one that a feed asks for is read
 * once more. Thread-safe; what it gave out is not to be used after it is closed.
 */
final class ArticleStore implements ArticleTexts, TreeKeeper, Closeable {
    /** So many trees need about 15 MB. */
    private static final int NEWEST = 256;

    private static final RecordCodec<StoredHtml> HTML = new RecordCodec<>(StoredHtml.class, List.of());

    private final int newest;
    private final Spill spill;
    private final Map<String, ArticleTree> trees = new ConcurrentHashMap<>();
    private final Set<String> asTrees = new HashSet<>();
    private final Map<String, Issue> issues = new ConcurrentHashMap<>();
    private final Map<String, Stored> stored = new ConcurrentHashMap<>();
    private Function<Issue, ArticleTree> parser = issue -> {
        throw new IllegalStateException("begin was not called");
    };

    /**
     * @param page its HTML; null if the article was not read
     * @param source in UTF-8
     */
    private record Stored(Spill.@Nullable Slice page, Spill.Slice source) {}

    /** @param directory where what is kept outside the memory is written */
    ArticleStore(Path directory) {
        this(directory, NEWEST);
    }

    ArticleStore(Path directory, int newest) {
        this.spill = new Spill(directory);
        this.newest = newest;
    }

    @Override
    public void begin(List<Issue> all, Function<Issue, ArticleTree> again) {
        parser = again;
        all.forEach(issue -> issues.put(issue.source().key(), issue));
        all.stream()
                .sorted(IssueOrder.NEWEST_FIRST)
                .limit(newest)
                .forEach(issue -> asTrees.add(issue.source().key()));
    }

    @Override
    public boolean needsSources() {
        return false;
    }

    @Override
    public boolean writesLinks() {
        return true;
    }

    /** Of what is not an issue, as the text that opens the home page, there is one. */
    @Override
    public void keep(MarkdownSource read, ArticleTree tree) {
        String key = read.source().key();
        if (asTrees.contains(key) || !(read instanceof Issue issue)) {
            trees.put(key, tree);
            return;
        }
        Spill.Slice page = spill.put(HTML.bytes(StoredHtml.of(new ArticleWriter(tree, HtmlForm.page()))));
        Spill.Slice source = spill.put(issue.source().text().getBytes(StandardCharsets.UTF_8));
        stored.put(key, new Stored(page, source));
        issues.put(key, issue.withoutBody());
    }

    @Override
    public void keepSource(String key, byte[] bytes) {
        stored.put(key, new Stored(null, spill.put(bytes)));
    }

    @Override
    public ArticleHtml onPage(String key) {
        Stored slices = stored.get(key);
        Spill.Slice page = slices == null ? null : slices.page();
        if (page == null) {
            return ArticleTexts.super.onPage(key);
        }
        try {
            return HTML.of(page.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The article may be read once more for it. */
    @Override
    public ArticleTree tree(String key) {
        ArticleTree kept = trees.get(key);
        if (kept != null) {
            return kept;
        }
        ArticleTree read = parser.apply(whole(key));
        if (asTrees.contains(key)) {
            trees.put(key, read);
        }
        return read;
    }

    private Issue whole(String key) {
        Issue issue = Objects.requireNonNull(issues.get(key), key);
        Stored slices = stored.get(key);
        if (slices == null) {
            return issue;
        }
        String text = new String(slices.source().get(), StandardCharsets.UTF_8);
        return issue.withText(Characters.withoutByteOrderMark(text));
    }

    @Override
    public void close() throws IOException {
        spill.close();
    }
}
