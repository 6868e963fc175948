package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.inline.InlineHtml;
import io.github.mineweekly.newsletter.markdown.inline.LinkParts;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A raw tag that every HTML parser reads in the same way.
 *
 * @param name in lower case; as typed if it is the name of a component
 * @param closing whether it is {@code </name>}
 * @param attributes by their names in lower case; their values as typed
 * @param end the offset after it
 */
public record HtmlTag(String name, boolean closing, Map<String, String> attributes, int end) {
    private static final Pattern HIDING =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPONENT = Pattern.compile("[A-Z][a-z]+");

    private static final Pattern WORD = Pattern.compile("[a-z][\\w.]*+");

    /** What components call what they show, and HTML the attributes of other elements. */
    private static final Set<String> OF_COMPONENTS = Set.of("summary", "caption", "text", "code", "data");

    private static final Set<String> KNOWN_OF = Set.of("table summary", "body text", "applet code", "object data");

    /** The tag that begins at an offset, or null if what is there is not one. */
    public static @Nullable HtmlTag at(String text, int start) {
        boolean closing = text.startsWith("</", start);
        int from = start + (closing ? 2 : 1);
        int i = InlineHtml.nameEnd(text, from);
        if (i == from) {
            return null;
        }
        String name = Characters.asciiLower(text.substring(from, i));
        Map<String, String> attributes = Map.of();
        while (i < text.length() && text.charAt(i) != '>') {
            int next = Characters.after(text, i, " \t\n/");
            if (next < text.length() && text.charAt(next) == '>') {
                i = next;
                break;
            }
            int nameEnd = attributeNameEnd(text, next);
            if (next == i || closing || nameEnd == next) {
                return null;
            }
            int equals = LinkParts.skipSpace(text, nameEnd);
            boolean valued = equals < text.length() && text.charAt(equals) == '=';
            int value = valued ? LinkParts.skipSpace(text, equals + 1) : nameEnd;
            i = valued ? valueEnd(text, value) : nameEnd;
            if (i < 0) {
                return null;
            }
            attributes = attributes.isEmpty() ? new LinkedHashMap<>() : attributes;
            attributes.putIfAbsent(
                    Characters.asciiLower(text.substring(next, nameEnd)), unquoted(text.substring(value, i)));
        }
        if (i == text.length()) {
            return null;
        }
        HtmlTag tag = new HtmlTag(name, closing, attributes, i + 1);
        String typed = text.substring(from, from + name.length());
        return tag.isComponent(typed, tag.endsItself(text)) ? new HtmlTag(typed, closing, attributes, i + 1) : tag;
    }

    /** Whether a name looks as those of components do, in which case counts. */
    static boolean isComponentName(String typed) {
        return COMPONENT.matcher(typed).matches();
    }

    /** Whether it is not an element of HTML, but one of a page's own components that has the same name. */
    private boolean isComponent(String typed, boolean endsItself) {
        if (!isComponentName(typed) || RawHtml.MEDIA.contains(name) || HtmlNames.SWALLOWING.contains(name)) {
            return false;
        }
        return (endsItself && !HtmlNames.isVoid(name))
                || (name.equals("aside") && attributes.containsKey("type"))
                || attributes.keySet().stream()
                        .anyMatch(it -> OF_COMPONENTS.contains(it) && !KNOWN_OF.contains(name + " " + it));
    }

    /** Whether it is typed as {@code <name/>}. */
    boolean endsItself(String text) {
        return !closing && text.charAt(end - 2) == '/';
    }

    /** The value of an attribute as typed; empty if there is none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Whether an attribute has a value. */
    boolean has(String attribute) {
        return !attribute(attribute).isBlank();
    }

    /** Whether it is a place that links lead to: what follows it is not meant to belong to it. */
    boolean isAnchor() {
        return name.equals("a") && !closing && !attributes.containsKey("href");
    }

    /** Whether it is such a place if the link holds nothing: nobody would see it, and the tab key would stop at it. */
    boolean isPlace() {
        return name.equals("a")
                && attributes.containsKey("href")
                && (has("id") || has("name"))
                && !attributes.containsKey("aria-label");
    }

    /** The tag of a link as that of a place. */
    String asPlace() {
        StringBuilder out = new StringBuilder("<a");
        attributes.forEach((attribute, value) -> {
            if (!attribute.equals("href")) {
                out.append(' ').append(attribute).append("=\"");
                out.append(value.replace("\"", "&quot;")).append('"');
            }
        });
        return out.append('>').toString();
    }

    /** Whether it is a part of a comparison, as in {@code a<b and c>d}: HTML has no such attributes. */
    boolean isComparison() {
        return !hides()
                && attributes.values().stream().allMatch(String::isEmpty)
                && attributes.keySet().stream().allMatch(it -> WORD.matcher(it).matches())
                && attributes.keySet().stream().anyMatch(it -> it.length() == 1 || it.equals("and") || it.equals("or"));
    }

    /** Whether it takes itself and what it holds out of sight. */
    public boolean hides() {
        return attributes.containsKey("hidden")
                || attributes.containsKey("popover")
                || (name.equals("dialog") && !attributes.containsKey("open"))
                || isFalse("v-if")
                || isFalse("v-show")
                || HIDING.matcher(attribute("style")).find();
    }

    private boolean isFalse(String attribute) {
        return attribute(attribute).strip().equals("false");
    }

    private static int attributeNameEnd(String text, int start) {
        int i = start;
        while (i < text.length() && isPlain(text.charAt(i)) && "/=".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static int valueEnd(String text, int start) {
        char first = start < text.length() ? text.charAt(start) : ' ';
        if (first == '"' || first == '\'') {
            int end = text.indexOf(first, start + 1);
            return end < 0 ? -1 : end + 1;
        }
        int i = start;
        while (i < text.length() && text.charAt(i) > ' ' && "\"'<>`".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i > start ? i : -1;
    }

    /** Whether a character can be part of a name: text in another script is not an attribute. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < 127 && "\"'<>`".indexOf(c) < 0;
    }

    private static String unquoted(String value) {
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
