package io.github.mineweekly.newsletter.hostile;

import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds in HTML, as a browser reads it, what could run, move the page, or load what is not shown. */
final class InertHtml {
    private static final Set<String> REFUSED =
            Set.of("iframe", "frame", "object", "embed", "applet", "base", "style", "template", "math", "xmp");
    private static final Set<String> OF_THE_HEAD = Set.of("meta", "link", "title");
    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "action",
            "formaction",
            "poster",
            "data",
            "cite",
            "background",
            "xlink:href",
            "srcset",
            "ping");
    private static final Set<String> REFUSED_ATTRIBUTES = Set.of("style", "srcdoc", "formaction", "ping", "background");
    private static final Pattern SCRIPT = Pattern.compile("(?:javascript|vbscript|data|file|blob):.*");
    private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpeg|gif|webp)[;,].*");
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cntrl}\\s]");

    private InertHtml() {}

    /** One line for each thing that is not inert. */
    static List<String> problems(Document document) {
        List<String> problems = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            String name = element.normalName();
            boolean misplaced = OF_THE_HEAD.contains(name) && element.closest("head, svg") == null;
            boolean form = name.equals("form") && element.closest("[role=search], search, .nl-search") == null;
            if (REFUSED.contains(name) || misplaced || form || (name.equals("script") && !isOwn(element))) {
                problems.add(element.outerHtml());
            }
            element.attributes().forEach(attribute -> {
                if (!isInert(element, attribute)) {
                    problems.add(name + " " + attribute);
                }
            });
        }
        return problems;
    }

    /** Scripts are files of the newsletter; data is data as long as it can be read. */
    private static boolean isOwn(Element script) {
        if (script.attr("type").equals("application/ld+json")) {
            return JsonParser.parseString(script.data()).isJsonObject();
        }
        return script.data().isBlank() && script.attr("src").matches("(?:/|(?:\\.\\./)*)assets/[\\w./-]+\\.js");
    }

    private static boolean isInert(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = IGNORED.matcher(attribute.getValue()).replaceAll("").toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || REFUSED_ATTRIBUTES.contains(name)) {
            return false;
        }
        boolean picture =
                element.normalName().equals("img") && PICTURE.matcher(value).matches();
        boolean script = ADDRESSES.contains(name) && SCRIPT.matcher(value).matches();
        boolean moves = name.equals("content") && element.hasAttr("http-equiv") && value.contains("evil");
        return picture || (!script && !moves);
    }
}
