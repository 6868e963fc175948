package io.github.mineweekly.newsletter.theme.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.ThemeFiles;
import io.github.mineweekly.newsletter.theme.page.Navigation;
import io.github.mineweekly.newsletter.theme.settings.PageFrame;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates and words that a team replaces. */
class TemplatesTest {
    @TempDir
    Path folder;

    @Test
    void oneTemplateIsReplacedAndTheOthersStay() throws IOException {
        Files.writeString(folder.resolve("footer.mustache"), "<footer>{{siteName}} & Co</footer>");

        assertThat(page()).contains("<footer>A &lt;Weekly&gt; & Co</footer>", "<header class=\"nl-bar\">");
    }

    @Test
    void aMissingValueIsToldWithTemplateLineAndName() throws IOException {
        Files.writeString(folder.resolve("footer.mustache"), "<footer>\n{{nobodyKnows}}</footer>");

        assertThatThrownBy(this::page)
                .isInstanceOf(TemplateException.class)
                .hasMessage("the template footer.mustache, line 2: there is no value `nobodyKnows`");
    }

    record Telling(String word) {
        @Override
        public String toString() {
            throw new AssertionError("asked for the text of all that it holds");
        }
    }

    @Test
    void whatASectionIsAboutIsNotMadeIntoText() throws IOException {
        Files.writeString(folder.resolve("footer.mustache"), "{{#one}}{{word}}{{/one}}{{#all}}{{word}}{{/all}}");
        Templates templates = new Templates(new Overrides(folder));

        Telling one = new Telling("a");
        assertThat(templates.render("footer", Map.of("one", one, "all", List.of(one, one))))
                .isEqualTo("aaa");
    }

    @Test
    void anUnclosedSectionIsToldWithTheTemplate() throws IOException {
        Files.writeString(folder.resolve("navigation.mustache"), "<header>{{#navigation}}</header>");

        assertThatThrownBy(this::page)
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("the template navigation.mustache is not well-formed: ");
    }

    @Test
    void anUnknownPartialIsTold() throws IOException {
        Files.writeString(folder.resolve("navigation.mustache"), "<header>{{>nothing}}</header>");

        assertThatThrownBy(this::page)
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("there is no template `nothing` to include");
    }

    @Test
    void aLanguageOfTheTeamsOwnIsAFileOfWords() throws IOException {
        Files.writeString(folder.resolve("strings_ar.properties"), "archive = الأرشيف\n");

        String page = theme("ar").notFound(List.of()).html();

        assertThat(page).contains("<html lang=\"ar\" dir=\"rtl\">", ">الأرشيف</a>");
    }

    @Test
    void aTemplateThatReplacesNoneIsToldWithTheOneThatWasMeant() throws IOException {
        Files.writeString(folder.resolve("foter.mustache"), "<footer></footer>");

        assertThatThrownBy(this::page)
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("the template foter.mustache replaces none; did you mean `footer.mustache`?"
                        + " (there are: archive, checks, cluster, footer, group, head, home, ");
    }

    @Test
    void aMisspeltWordIsToldAndAForeignOneIsForTheTeamsTemplates() throws IOException {
        Files.writeString(folder.resolve("strings_en.properties"), "colophon = Set in Charter\n");
        Files.writeString(folder.resolve("footer.mustache"), "<footer>{{t.colophon}}</footer>");
        assertThat(page()).contains("<footer>Set in Charter</footer>");

        Files.writeString(folder.resolve("strings_en.properties"), "lates = Hot\n");
        assertThatThrownBy(this::page)
                .isInstanceOf(TemplateException.class)
                .hasMessage("the words in strings_en.properties: `lates` replaces none; did you mean `latest`?");
    }

    private String page() {
        return theme(null).notFound(List.of()).html();
    }

    private Theme theme(@Nullable String locale) {
        ThemeSettings settings =
                new ThemeSettings("A <Weekly>", "", locale, "1", null, TestSettings.appearance(folder));
        return new Theme(
                settings,
                ThemeFiles.of(settings.look()),
                new Navigation(false, false, false, false, false, false, false),
                List.of(),
                PageFrame.THEME,
                path -> null);
    }
}
