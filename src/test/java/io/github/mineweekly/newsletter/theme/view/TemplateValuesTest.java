package io.github.mineweekly.newsletter.theme.view;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.edition.view.MailView;
import io.github.mineweekly.newsletter.edition.view.ReleaseView;
import io.github.mineweekly.newsletter.edition.view.WeChatView;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which values a template may ask for: the records, the documentation and the templates say the same. */
class TemplateValuesTest {
    private static final Path THEME = Path.of("src/main/resources/io/github/mineweekly/newsletter/theme");
    private static final String FRAME = "frame";

    /** What every template may ask for, since the frame has it. */
    private static final Set<String> EVERYWHERE = Set.of(FRAME, "head", "navigation", "footer");

    /** By the template, or by the section of it that has values of its own. */
    private static final Map<String, Class<? extends Record>> RECORDS = new TreeMap<>(Map.ofEntries(
            entry(FRAME, FrameView.class),
            entry("archive", ArchiveView.class),
            entry("checks", ChecksView.class),
            entry("cluster", SectionView.Cluster.class),
            entry("footer", FrameView.Footer.class),
            entry("group", GroupView.class),
            entry("head", HeadView.class),
            entry("home", HomeView.class),
            entry("issue", IssueView.class),
            entry("item", ItemView.class),
            entry("latest", LatestView.class),
            entry("link", LinkView.class),
            entry("links", LinksView.class),
            entry("mail", MailView.class),
            entry("mailtext", MailView.Text.class),
            entry("masthead", MastheadView.class),
            entry("navigation", NavigationView.class),
            entry("neighbour", IssueView.Neighbour.class),
            entry("notfound", NotFoundView.class),
            entry("outline", IssueView.OutlineItem.class),
            entry("page", FrameView.Page.class),
            entry("part", SectionView.ItemOrCluster.class),
            entry("piece", SectionView.Piece.class),
            entry("problems", ProblemsView.class),
            entry("redirect", RedirectView.class),
            entry("release", ReleaseView.class),
            entry("row", RowView.class),
            entry("search", SearchView.class),
            entry("section", SectionView.class),
            entry("sectionpage", SectionPageView.class),
            entry("sections", SectionsView.class),
            entry("skin", FrameView.Skin.class),
            entry("subscribe", SubscribeView.class),
            entry("wechat", WeChatView.class),
            entry("wechatarticle", WeChatView.WeChatArticle.class),
            entry("wechatarticle.references", WeChatView.NumberedLink.class),
            entry("year", YearView.class),
            entry("years.yearPages", YearView.Link.class)));

    private static final Pattern TAG = Pattern.compile("\\{\\{\\{?[#^&]?([A-Za-z]+)");
    private static final Pattern PARTIAL = Pattern.compile("\\{\\{>([a-z]+)}}");

    @Test
    void theDocumentationNamesTheValuesOfEachRecord() throws IOException {
        List<String> documented = Files.readAllLines(THEME.resolve("README.md")).stream()
                .dropWhile(line -> !line.equals("## Values"))
                .filter(line -> line.startsWith("| `"))
                .takeWhile(line -> !line.startsWith("| `nl-"))
                .toList();

        assertThat(String.join("\n", documented)).isEqualTo(String.join("\n", rows()));
    }

    @Test
    void everyTemplateHasARecord() throws IOException {
        Set<String> named =
                RECORDS.keySet().stream().map(TemplateValuesTest::template).collect(Collectors.toSet());
        named.remove(FRAME);

        assertThat(named).isEqualTo(templates().keySet());
    }

    @Test
    void noTemplateAsksForAValueOfNoRecord() throws IOException {
        Map<String, String> templates = templates();

        templates.forEach((name, text) -> {
            Set<String> known = new TreeSet<>();
            EVERYWHERE.forEach(other -> known.addAll(values(other)));
            around(name, templates).forEach(other -> known.addAll(values(other)));
            assertThat(names(text, TAG)).as(name).isSubsetOf(known);
        });
    }

    @Test
    void everyValueIsAskedForByATemplate() throws IOException {
        Map<String, String> templates = templates();

        Map<String, Set<String>> asked = new TreeMap<>();
        for (String name : templates.keySet()) {
            Set<String> tags = new TreeSet<>();
            around(name, templates).forEach(other -> tags.addAll(names(templates.getOrDefault(other, ""), TAG)));
            asked.put(name, tags);
        }
        Set<String> anywhere = templates.values().stream()
                .flatMap(text -> names(text, TAG).stream())
                .collect(Collectors.toSet());
        EVERYWHERE.forEach(name -> asked.put(name, anywhere));
        all().forEach((section, values) ->
                assertThat(asked.get(template(section))).as(section).containsAll(values));
    }

    /** A template, those that it includes, and those that include it or what it is included by. */
    private static Set<String> around(String name, Map<String, String> templates) {
        Set<String> all = new TreeSet<>(names(templates.getOrDefault(name, ""), PARTIAL));
        List<String> open = new ArrayList<>(List.of(name));
        while (!open.isEmpty()) {
            String included = open.remove(0);
            if (all.add(included) || included.equals(name)) {
                templates.forEach((other, text) -> {
                    if (names(text, PARTIAL).contains(included) && !all.contains(other)) {
                        open.add(other);
                    }
                });
            }
        }
        return all;
    }

    private static Set<String> names(String text, Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> templates() throws IOException {
        Map<String, String> templates = new TreeMap<>();
        try (Stream<Path> files = Files.list(THEME)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".mustache")) {
                    templates.put(name.substring(0, name.indexOf('.')), Files.readString(file));
                }
            }
        }
        return templates;
    }

    private static String template(String section) {
        return section.contains(".") ? section.substring(0, section.indexOf('.')) : section;
    }

    /** The values of a template in all of its sections. */
    private static Set<String> values(String template) {
        return all().entrySet().stream()
                .filter(section -> template(section.getKey()).equals(template))
                .flatMap(section -> section.getValue().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> rows() {
        return all().entrySet().stream()
                .map(section -> "| `" + section.getKey() + "` | "
                        + section.getValue().stream().collect(Collectors.joining("`, `", "`", "`")) + " |")
                .toList();
    }

    private static Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        RECORDS.forEach((name, type) -> add(name, type, all));
        return all;
    }

    private static void add(String section, Class<?> type, Map<String, List<String>> all) {
        List<String> values = new ArrayList<>();
        all.put(section, values);
        for (RecordComponent component : type.getRecordComponents()) {
            values.add(component.getName());
            Class<?> inner = content(component.getGenericType());
            if (inner.isRecord() && !RECORDS.containsValue(inner)) {
                add(section + "." + component.getName(), inner, all);
            }
        }
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !values.contains(name)
                        && !Set.of("toString", "hashCode").contains(name))
                .sorted()
                .forEach(values::add);
    }

    /** What a section of that value is about: the value, or an entry of the list. */
    private static Class<?> content(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return (Class<?>) list.getActualTypeArguments()[0];
        }
        return type instanceof Class<?> plain ? plain : Map.class;
    }
}
