package io.github.mineweekly.newsletter.theme.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.text.Resource;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aMissingValueIsReportedWithTemplateLineAndName() throws IOException {
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
    void eachOfTheThemesTemplatesIsWellFormed() throws IOException {
        for (String name : Templates.NAMES) {
            Files.writeString(folder.resolve(name + ".mustache"), Resource.text("theme/" + name + ".mustache"));
        }

        assertThatCode(() -> new Templates(new Overrides(folder))).doesNotThrowAnyException();
    }

    @Test
    void anUnclosedSectionIsReportedWithTheTemplate() throws IOException {
        Files.writeString(folder.resolve("navigation.mustache"), "<header>{{#navigation}}</header>");

        assertThatThrownBy(this::page)
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("the template navigation.mustache is not well-formed: ");
    }

    @Test
    void anUnknownPartialIsReported() throws IOException {
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
    void aTemplateThatOverridesNoneIsReportedWithTheOneThatWasMeant() throws IOException {
        Files.writeString(folder.resolve("foter.mustache"), "<footer></footer>");

        assertThatThrownBy(this::page)
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith(
                        "the template foter.mustache overrides no template; did you mean `footer.mustache`?"
                                + " (there are: archive, checks, cluster, footer, group, head, home, ");
    }

    @Test
    void aMisspeltWordIsReportedAndAForeignOneIsForTheTeamsTemplates() throws IOException {
        Files.writeString(folder.resolve("strings_en.properties"), "colophon = Set in Charter\n");
        Files.writeString(folder.resolve("footer.mustache"), "<footer>{{t.colophon}}</footer>");
        assertThat(page()).contains("<footer>Set in Charter</footer>");

        Files.writeString(folder.resolve("strings_en.properties"), "lates = Hot\n");
        assertThatThrownBy(this::page)
                .isInstanceOf(TemplateException.class)
                .hasMessage("the words in strings_en.properties: `lates` overrides none; did you mean `latest`?");
    }

    @Test
    void aFileThatIsNotUtf8IsNamedAndAByteOrderMarkIsNone() throws IOException {
        Files.writeString(folder.resolve("strings.properties"), "\uFEFFproject = Home\n");
        Files.writeString(folder.resolve("footer.mustache"), "\uFEFF<footer>{{t.project}}</footer>");
        assertThat(page()).contains("\n<footer>Home</footer>");

        Path words = Files.write(folder.resolve("strings_de.properties"), new byte[] {'b', 'y', '=', (byte) 0xFC});
        assertThatThrownBy(this::page).isInstanceOf(TemplateException.class).hasMessage(words + " is not UTF-8");
        Files.delete(words);
        Path footer = Files.write(folder.resolve("footer.mustache"), new byte[] {(byte) 0xFC});
        assertThatThrownBy(this::page).isInstanceOf(TemplateException.class).hasMessage(footer + " is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "path = C:\\users | `\\u` needs four hex digits after it; write `\\\\` for a backslash",
                "shortDate = am d. MMMM | `shortDate` is `am d. MMMM`; it must be a pattern for dates as"
                        + " `yyyy-MM-dd`, with words in apostrophes",
                "date = dd/MM/yyyy HH:mm | `date` is `dd/MM/yyyy HH:mm`; it must be a pattern for dates as"
                        + " `yyyy-MM-dd`, with words in apostrophes",
                "date = d de MMMM de yyyy | `date` is `d de MMMM de yyyy`; `e` and `c` are the number of the weekday:"
                        + " put words in apostrophes, as `d 'de' MMMM`",
                "by = Von | `by` is `Von`; it must have `{0}`, as `by {0}` has",
                "items = Meldungen | `items` is `Meldungen`; it must have `{0}`, as `{0} items` has"
            },
            quoteCharacter = '"')
    void aWordThatCannotBeUsedIsReportedWithItsFile(String line, String problem) throws IOException {
        Files.writeString(folder.resolve("strings_fr.properties"), line + "\n");

        assertThatThrownBy(this::page)
                .isInstanceOf(TemplateException.class)
                .hasMessage("the words in strings_fr.properties: " + problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date = d 'de' MMMM 'de' yyyy",
                "date = ccc d. MMM yy",
                "date = EEEE, 'Week' w, e",
                "itemsOne = ein Artikel",
                "minutes =",
                "permalink = Permalink"
            })
    void aWordThatSaysSomethingElseIsTheTeams(String line) throws IOException {
        Files.writeString(folder.resolve("strings_fr.properties"), line + "\n");

        assertThat(page()).contains("<html");
    }

    @ParameterizedTest
    @CsvSource({
        "strings_zh-CN.properties, did you mean `strings_zh_CN.properties`?",
        "strings-zh.properties, did you mean `strings_zh.properties`?",
        "strings_zh_cn.properties, did you mean `strings_zh_CN.properties`?",
        "strings_zh_Hant_TW.properties, did you mean `strings_zh_TW.properties`?",
        "string_zh.properties, did you mean `strings_zh.properties`?",
        "Strings.properties, did you mean `strings.properties`?",
        "strings_chinese.properties, name the file as `strings_fr.properties` for a language or"
                + " `strings_zh_TW.properties` for a country"
    })
    void aFileOfWordsThatIsNeverReadIsReported(String name, String meant) throws IOException {
        Files.writeString(folder.resolve(name), "archive = X\n");

        assertThatThrownBy(this::page)
                .isInstanceOf(TemplateException.class)
                .hasMessage("the words in " + name + " would never be read; " + meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strings_es_419.properties", "strings_gsw.properties", "colours.properties"})
    void otherFilesOfWordsAreRead(String name) throws IOException {
        Files.writeString(folder.resolve(name), "archive = X\n");

        assertThat(page()).contains("<html");
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
