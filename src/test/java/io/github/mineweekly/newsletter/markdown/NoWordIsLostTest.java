package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.markdown.form.Form;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of an issue is on the page once, or a problem is reported at its line. */
class NoWordIsLostTest {
    private static final int DOCUMENTS = 600;
    private static final int BLOCKS = 12;
    private static final List<List<String>> KINDS = List.of(Constructs.ANYWHERE, Constructs.FORMS, Constructs.RAW);
    /** Their sources are in the prose. */
    private static final Set<Form> PROSE =
            Set.of(Form.BOLD_LINE, Form.LABELS, Form.BOLD_ENTRY, Form.CHANGE, Form.LINK, Form.LAST_LINK);

    private static final Set<Rule> LOST = Set.of(BodyRules.CONTENT_DROPPED, BodyRules.BLOCK_UNCLOSED);
    private static final Pattern LAST_HEADING = Pattern.compile("\n\n## (w\\d{4}z)\n\nw\\d{4}z\n$");
    private static final Pattern WORD = Pattern.compile("[wh]\\d{4}z");

    private final ArticleParser renderer = new ArticleParser(TestSettings.markdown());

    static List<String> constructs() {
        return Constructs.all();
    }

    static IntStream seeds() {
        return IntStream.range(0, DOCUMENTS);
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void ofOneConstruct(String construct) {
        check(Constructs.filled(construct + "\n\n@\n\n## @\n\n@\n"), Constructs.LAST.contains(construct));
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void ofOneConstructInOthers(String construct) {
        for (String prefix : List.of("> ", "- ", "1. > ")) {
            check(Constructs.filled(Constructs.within(prefix, construct) + "\n\n@\n\n## @\n\n@\n"), false);
        }
        String box = "::: tip @\n" + construct + "\n\n@\n:::\n\n@\n";
        check(Constructs.filled(box), Constructs.LAST.contains(construct));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofARandomMixture(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < BLOCKS; i++) {
            String block = one(KINDS.get(random.nextInt(KINDS.size())), random);
            text.append(
                            switch (random.nextInt(6)) {
                                case 0 -> Constructs.within("> ", block);
                                case 1 -> Constructs.within("- ", block);
                                default -> block;
                            })
                    .append(random.nextInt(8) == 0 ? "\n" : "\n\n");
        }
        boolean unclosed = random.nextInt(4) == 0;
        text.append(unclosed ? one(Constructs.LAST, random) : "@");
        text.append("\n\n## @\n\n@\n");
        check(Constructs.filled(text.toString()), unclosed);
    }

    private static String one(List<String> constructs, Random random) {
        return constructs.get(random.nextInt(constructs.size()));
    }

    /** @param unclosed whether something takes the rest of the text, which is then said once, where it begins */
    private void check(String source, boolean unclosed) {
        Outcome<ParsedArticle> outcome = renderer.parse(Samples.issue(source), Samples.PAGES);
        String shown = visible(outcome.value().orElseThrow());
        List<String> wrong = new ArrayList<>();
        String[] lines = source.split("\n", -1);
        for (int line = 1; line <= lines.length; line++) {
            Matcher word = WORD.matcher(lines[line - 1]);
            while (word.find()) {
                int count = shown.split(word.group(), -1).length - 1;
                boolean forAuthors = word.group().startsWith("h");
                boolean reported = isReported(line, outcome.diagnostics(), unclosed);
                if (count > 1 || (forAuthors ? count > 0 : count == 0 && !reported)) {
                    wrong.add(line + ": " + word.group() + " is shown " + count + " times");
                }
            }
        }
        Matcher last = LAST_HEADING.matcher(source);
        if (!unclosed
                && last.find()
                && !headings(outcome.value().orElseThrow().article()).contains(last.group(1))) {
            wrong.add(last.group(1) + " is not a heading");
        }
        assertThat(wrong).as(source + "\n----\n" + shown).isEmpty();
    }

    private static boolean isReported(int line, List<Diagnostic> problems, boolean unclosed) {
        return problems.stream()
                .filter(problem -> LOST.contains(problem.rule()))
                .anyMatch(problem -> problem.location().start().line() <= line
                        && (problem.location().end().line() >= line
                                || (unclosed && problem.rule().equals(BodyRules.BLOCK_UNCLOSED))));
    }

    private static List<String> headings(Article article) {
        List<String> headings = new ArrayList<>();
        for (Section section : article.sections()) {
            headings.add(section.heading() == null ? "" : section.heading().text());
            section.parts().forEach(part -> addHeadings(part, headings));
        }
        return headings;
    }

    private static void addHeadings(Part part, List<String> headings) {
        headings.add(part.heading().text());
        if (part instanceof Group group) {
            group.parts().forEach(inner -> addHeadings(inner, headings));
        }
    }

    private static String visible(ParsedArticle parsed) {
        StringBuilder shown = new StringBuilder();
        parsed.article().sections().stream()
                .flatMap(section -> section.parts().stream().flatMap(part -> part.items().stream()))
                .filter(item -> !PROSE.contains(item.form()))
                .flatMap(item -> item.sources().stream())
                .forEach(source -> shown.append(source.label()).append('\n'));
        var body = Jsoup.parseBodyFragment(Samples.html(parsed).replaceAll("(?m)^SourceLink.*$", ""));
        body.select(".nl-toc, video, audio").remove();
        body.select("img[alt]").forEach(image -> image.before(image.attr("alt")));
        return shown.append(body.wholeText()).toString();
    }
}
