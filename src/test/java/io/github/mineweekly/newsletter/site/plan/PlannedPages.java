package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.Sample;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.markdown.part.ArticleTree;
import io.github.mineweekly.newsletter.search.StoredTerms;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import io.github.mineweekly.newsletter.store.Shelf;
import io.github.mineweekly.newsletter.theme.ThemeFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages of a newsletter in memory, of which none is made: what each shows, and where that changes. */
final class PlannedPages {
    private final Path folder;
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, Sample> samples = new HashMap<>();
    private String place = "issues/";
    private @Nullable String locale = "zh-CN";
    private @Nullable LocalDate publishUntil;
    private Shown before = new Shown();

    /** @param folder has what issues refer to */
    PlannedPages(Path folder) {
        this.folder = folder;
    }

    /** Adds an issue, or replaces it. */
    PlannedPages issue(String name, String date, String more, String body) {
        texts.put(name + ".md", "---\ntitle: " + name + "\ndate: " + date + "\n" + more + "\n---\n\n" + body + "\n");
        return this;
    }

    PlannedPages remove(String name) {
        texts.remove(name + ".md");
        return this;
    }

    /** Changes the text of an issue. */
    PlannedPages edit(String name, String from, String to) {
        texts.computeIfPresent(name + ".md", (key, text) -> text.replace(from, to));
        return this;
    }

    /** @param source where the issues are in the project, with {@code /} at its end */
    PlannedPages move(String source) {
        place = source;
        samples.clear();
        return this;
    }

    /** In the language that most of their text is in. */
    PlannedPages byTheirText() {
        locale = null;
        return this;
    }

    PlannedPages publishUntil(LocalDate day) {
        publishUntil = day;
        return this;
    }

    /** The files that show something else than when this was asked last, as far as their paths match. */
    Set<String> changed(String paths) {
        Shown now = plan();
        Set<String> changed = new TreeSet<>();
        now.pages.forEach((path, shown) -> {
            if (path.matches(paths) && !shown.equals(before.pages.get(path))) {
                changed.add(path);
            }
        });
        before = now;
        return changed;
    }

    /** The files that were not even looked at when this was asked last, since nothing changed that they are made of. */
    Set<String> takenOver() {
        return before.takenOver;
    }

    private Sample sample(String key, String text) {
        return Sample.of(place + key, key, text);
    }

    private Shown plan() {
        Visibility visibility = new Visibility(HiddenIssues.UNLISTED, true, publishUntil);
        TestSettings settings = TestSettings.of(folder)
                .named("周刊", locale)
                .siteUrl("https://example.org/")
                .feeds(new FeedSettings("io.example:weekly", "io.example:weekly", "", Map.of(), 2, true))
                .visibility(visibility);
        Map<String, ArticleTree> trees = new HashMap<>();
        List<RenderedIssue> entries = texts.entrySet().stream()
                .map(one -> {
                    Sample sample = samples.computeIfAbsent(one.getValue(), text -> sample(one.getKey(), text));
                    trees.put(one.getKey(), sample.parsed().tree());
                    return new RenderedIssue(visibility.seen(sample.issue()), sample.article());
                })
                .toList();
        Shown shown = new Shown();
        new SitePlan(
                        settings.settings().plan(),
                        ThemeFiles.of(TestSettings.appearance(null)),
                        entries,
                        key -> Objects.requireNonNull(trees.get(key)),
                        null,
                        shown)
                .files(UnaryOperator.identity());
        return shown;
    }

    private final class Shown implements KeptPages {
        private final Map<String, String> pages = new ConcurrentHashMap<>();
        private final Set<String> sources = ConcurrentHashMap.newKeySet();
        private final Set<String> takenOver = new ConcurrentSkipListSet<>();

        @Override
        public @Nullable String linksOf(String key) {
            Sample sample = Objects.requireNonNull(samples.get(texts.get(key)));
            return sample.article().links().stream()
                    .map(link -> link.at(Location.ofFile("")).toString())
                    .collect(Collectors.joining());
        }

        @Override
        public UnaryOperator<@Nullable String> namesOf(String source) {
            sources.add(source);
            return path -> {
                String name = before.sources.contains(source) ? before.pages.get(path) : null;
                if (name != null) {
                    takenOver.add(path);
                }
                return name;
            };
        }

        @Override
        public @Nullable String contentOf(String key) {
            return texts.get(key);
        }

        @Override
        public OutputFile page(String path, @Nullable String shown, Supplier<OutputFile> make) {
            pages.put(path, Objects.requireNonNull(shown));
            return OutputFile.text(path, "");
        }

        /** Of the search, by its texts' place: "search texts 0 ...". */
        @Override
        public @Nullable OutputFile named(String shown) {
            String[] words = shown.split(" ", 4);
            pages.put(words[1] + " " + words[2], shown);
            return null;
        }

        @Override
        public void made(String path, String shown) {}

        @Override
        public StoredTerms terms() {
            return StoredTerms.none();
        }

        @Override
        public void keepTerms(StoredTerms terms) {}

        @Override
        public Shelf shelf() {
            return Shelf.inMemory();
        }
    }
}
