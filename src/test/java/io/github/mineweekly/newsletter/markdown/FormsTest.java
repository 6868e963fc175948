package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.ExpectedFile;
import io.github.mineweekly.newsletter.markdown.form.Form;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {
    private static final Path PAGE = Path.of("docs/forms.md");

    @ParameterizedTest
    @EnumSource
    void theExampleOfAFormIsRecognisedAsThatForm(Form form) throws IOException {
        Article article = Samples.article(
                documented("## (.*)\n\n```md\n((?:(?!```).*\n)+)```\n").getOrDefault(form.id(), ""));
        assertThat(article.items()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.form()).isEqualTo(form);
            assertThat(item.sources()).isNotEmpty();
            assertThat(article.ids()).contains(item.heading().id());
        });
    }

    @Test
    void theDocumentationHasARowAndAnExampleOfEveryFormInOrder() throws IOException {
        List<String> forms = Stream.of(Form.values()).map(Form::id).toList();
        assertThat(documented("## (.*)\n\n(```)md\n").keySet()).containsExactlyElementsOf(forms);
        assertThat(documented("(?m)^\\| (\\S.*?) \\| (\\S.*) \\| \\S.* \\|$").keySet())
                .startsWith("form")
                .endsWith(forms.toArray(String[]::new))
                .hasSize(forms.size() + 1);
    }

    /** The second groups of all places of a form in the page, by the first. */
    private static Map<String, String> documented(String form) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        Pattern.compile(form)
                .matcher(Files.readString(PAGE))
                .results()
                .forEach(place -> found.put(place.group(1), place.group(2)));
        return found;
    }

    @Test
    void aLogOfEightyColumnsShowsWhatWasSeen() throws IOException {
        Path issue = Path.of("src/test/resources/markdown/forms/heading/all-forms-in-one-issue.md");
        Article article = Samples.article(
                Files.readString(issue) + "\n# 🎉 一个长到放不下的标题一个长到放不下的标题一个长到放不下的标题\n\n## 无源\n\n字\u0007\n");
        String lines = String.join("\n", ItemLines.of("src/site/newsletter/a.md", article)) + "\n";
        new ExpectedFile(Path.of("src/test/resources/markdown/items.log")).compare(lines);
        assertThat(lines.lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(73));
    }
}
