package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.Sample;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.ArticleHtml;
import io.github.mineweekly.newsletter.markdown.ArticleWriter;
import io.github.mineweekly.newsletter.markdown.html.HtmlForm;
import io.github.mineweekly.newsletter.markdown.part.ArticleTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleStoreTest {
    private static final String BODY = """
            开头[^1]。

            ## 动态

            > 口号

            - [一](https://example.org/1)：说明
            - [二](https://example.org/2)：说明

            ### 新闻[^1]

            > https://example.org/3

            正文 𠮷

            [^1]: 注
            """;
    private static final Sample OLD = Sample.on("2023-01-01", BODY);
    private static final Sample NEW = Sample.on("2024-01-01", BODY);
    private static final String PAGE = "https://example.org/2023-01-01.html";

    @TempDir
    private Path directory;

    private final List<Issue> again = new ArrayList<>();

    @Test
    void whatIsKeptOutsideTheMemoryIsWhatIsWrittenFromTheTree() throws IOException {
        try (ArticleStore store = store()) {
            compare(store.onPage("2023-01-01.md"), OLD, HtmlForm.page());
            compare(store.onPage("2024-01-01.md"), NEW, HtmlForm.page());
            assertThat(again).isEmpty();
            compare(store.apart("2023-01-01.md", PAGE), OLD, HtmlForm.apart(PAGE));
            assertThat(again)
                    .extracting(issue -> issue.source().text())
                    .containsExactly(OLD.issue().source().text());
        }
        try (var left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anArticleThatWasNotReadIsReadFromItsSourceWhenItIsAskedFor() throws IOException {
        try (ArticleStore store = new ArticleStore(directory, 1)) {
            String text = OLD.issue().source().text();
            store.keepSource("2023-01-01.md", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
            store.begin(List.of(OLD.issue().withoutBody()), issue -> {
                again.add(issue);
                return tree(OLD);
            });
            compare(store.onPage("2023-01-01.md"), OLD, HtmlForm.page());
            assertThat(again).extracting(issue -> issue.source().text()).containsExactly(text);
        }
    }

    @Test
    void anArticleThatWasReadAnewHasTheTextThatWasReadThen() throws IOException {
        try (ArticleStore store = new ArticleStore(directory, 0)) {
            store.keepSource("2023-01-01.md", "older".getBytes(StandardCharsets.UTF_8));
            store.begin(List.of(OLD.issue().withoutBody()), issue -> {
                again.add(issue);
                return tree(OLD);
            });
            store.keep(OLD.issue(), tree(OLD));
            compare(store.onPage("2023-01-01.md"), OLD, HtmlForm.page());
            compare(store.apart("2023-01-01.md", PAGE), OLD, HtmlForm.apart(PAGE));
            assertThat(again)
                    .extracting(issue -> issue.source().text())
                    .containsExactly(OLD.issue().source().text());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        ArticleStore store = new ArticleStore(file, 0);
        store.begin(List.of(OLD.issue()), issue -> tree(OLD));
        assertThatThrownBy(() -> store.keep(OLD.issue(), tree(OLD)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("a temporary file in " + file);
    }

    private ArticleStore store() {
        ArticleStore store = new ArticleStore(directory, 1);
        store.begin(List.of(OLD.issue(), NEW.issue()), issue -> {
            again.add(issue);
            return tree(OLD);
        });
        store.keep(OLD.issue(), tree(OLD));
        store.keep(NEW.issue(), tree(NEW));
        return store;
    }

    private static void compare(ArticleHtml stored, Sample sample, HtmlForm form) {
        ArticleWriter expected = new ArticleWriter(tree(sample), form);
        assertThat(expected.ids()).hasSize(3);
        for (String id : expected.ids()) {
            assertThat(stored.part(id)).isEqualTo(expected.part(id));
        }
        assertThat(stored.notes()).isEqualTo(expected.notes()).contains("注");
    }

    private static ArticleTree tree(Sample sample) {
        return sample.parsed().tree();
    }
}
