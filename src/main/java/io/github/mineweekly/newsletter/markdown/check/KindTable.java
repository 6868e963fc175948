package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.text.Resource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A resource that has a kind of typo or markup in each of its paragraphs, as fields {@code name: value}. */
final class KindTable {
    private static final Pattern PART = Pattern.compile("⟨([a-z-]+)⟩");

    private KindTable() {}

    /**
     * The kinds in order.
     *
     * @param known pieces of forms by name; the resource may have more
     */
    static <T> List<T> read(String resource, Map<String, String> known, Function<Map<String, String>, T> kind) {
        Map<String, String> parts = new HashMap<>(known);
        List<T> kinds = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        for (String line : (Resource.text(resource) + "\n").split("\n", -1)) {
            int colon = line.startsWith("#") ? -1 : line.indexOf(": ");
            if (colon > 0) {
                fields.merge(line.substring(0, colon), withParts(line.substring(colon + 2), parts), String::concat);
            } else if (line.isEmpty() && fields.containsKey("part")) {
                parts.put(value(fields, "part"), value(fields, "form"));
                fields.clear();
            } else if (line.isEmpty() && !fields.isEmpty()) {
                kinds.add(kind.apply(fields));
                fields.clear();
            }
        }
        return Collections.unmodifiableList(kinds);
    }

    private static String withParts(String typed, Map<String, String> parts) {
        return typed.indexOf('⟨') < 0
                ? typed
                : PART.matcher(typed).replaceAll(part -> Matcher.quoteReplacement(value(parts, part.group(1))));
    }

    static String value(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), () -> "no " + name + " in " + fields);
    }
}
