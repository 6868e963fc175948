import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.frontmatter.FrontMatter;
import io.github.mineweekly.newsletter.frontmatter.FrontMatterParser;
import io.github.mineweekly.newsletter.issue.FolderContents;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.SourceReader;
import io.github.mineweekly.newsletter.markdown.ArticleParser;
import io.github.mineweekly.newsletter.search.KnownFiles;
import io.github.mineweekly.newsletter.search.LazyDocument;
import io.github.mineweekly.newsletter.search.SearchDocument;
import io.github.mineweekly.newsletter.search.SearchFile;
import io.github.mineweekly.newsletter.search.SearchIndex;
import io.github.mineweekly.newsletter.search.StoredTerms;
import io.github.mineweekly.newsletter.store.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Builds the search index of a folder of issues with the plugin's own classes, and times each part. */
final class BuildIndex {
    private BuildIndex() {}

    public static void main(String[] arguments) throws IOException {
        Path source = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        long start = System.nanoTime();
        List<SearchDocument> documents = documents(source);
        long read = System.nanoTime();
        List<SearchFile> files = new ArrayList<>();
        List<LazyDocument> lazy = documents.stream()
                .map(document -> new LazyDocument("", document.number(), () -> document))
                .toList();
        SearchIndex.update(lazy, StoredTerms.none(), new KnownFiles() {}, Shelf.inMemory(), 2, files::add);
        long built = System.nanoTime();
        for (SearchFile file : files) {
            Path path = target.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.content());
        }
        long written = System.nanoTime();
        System.out.printf(
                "%d issues: read and rendered in %d ms, indexed in %d ms, written in %d ms%n",
                documents.size(),
                (read - start) / 1_000_000,
                (built - read) / 1_000_000,
                (written - built) / 1_000_000);
    }

    private static List<SearchDocument> documents(Path source) throws IOException {
        FrontMatterParser parser = new FrontMatterParser(TestSettings.frontMatter(LocalDate.MAX));
        ArticleParser articles = new ArticleParser(TestSettings.markdown());
        List<SearchDocument> documents = new ArrayList<>();
        for (Path file : newestFirst(source)) {
            String key = source.relativize(file).toString().replace('\\', '/');
            Issue issue = new SourceReader(10_000_000)
                    .read(file, key, key)
                    .value()
                    .flatMap(text -> parser.parse(text).value())
                    .map(FrontMatter::issue)
                    .orElseThrow();
            documents.add(SearchDocument.of(
                    issue,
                    articles.parse(issue, new FolderContents(key::equals, path -> false, path -> null, (page, fragment) -> false)).value().orElseThrow().article(),
                    issue.date().toString()));
        }
        return documents;
    }

    private static List<Path> newestFirst(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
