package io.github.mineweekly.newsletter.edition.content;

import io.github.mineweekly.newsletter.markdown.inline.Entities;
import io.github.mineweekly.newsletter.markdown.raw.HtmlNames;
import io.github.mineweekly.newsletter.markdown.raw.HtmlTag;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.picture.PictureSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Raw HTML as tags and the text between them: editions keep few tags, and write them anew. */
public final class RawPieces {
    /** What such an element holds is no text. */
    private static final Set<String> PROGRAMS =
            Set.of("script", "style", "template", "svg", "math", "object", "iframe");

    private static final String SPAN = "[1-9]\\d{0,2}";
    private static final String PIXELS = "[1-9]\\d{0,3}";
    private static final String NUMBER = "-?\\d{1,9}";

    /** Between lines of raw elements in a cell of a table, until it is {@link #joined}; it is a space, too. */
    public static final String CELL_LINE = "\f";

    private static final String BREAK = "<br>";
    private static final Pattern NOTHING_SEEN = Pattern.compile("(?:<(?!img\\b)[^>]*+>|\\s)*+");

    private RawPieces() {}

    /** A cell with its lines as the one that it must be, with no break before the first or after the last. */
    public static String joined(String cell) {
        if (!cell.contains(CELL_LINE)) {
            return cell;
        }
        StringBuilder out = new StringBuilder();
        boolean begun = false;
        for (String line : cell.split(CELL_LINE)) {
            boolean seen = !NOTHING_SEEN.matcher(line).matches();
            String shown = line.strip();
            while (shown.endsWith(BREAK)) {
                shown = shown.substring(0, shown.length() - BREAK.length()).strip();
            }
            out.append(begun && seen ? BREAK : "").append(shown);
            begun |= seen;
        }
        return out.toString();
    }

    public sealed interface Piece {}

    /** @param text without escapes of HTML */
    public record Words(String text) implements Piece {}

    /** A tag of an element that may be in an issue. */
    public record Tag(HtmlTag tag, String typed) implements Piece {
        /** The value of an attribute without escapes of HTML, or empty. */
        public String value(String attribute) {
            return Entities.resolved(tag.attributes().getOrDefault(attribute, ""));
        }

        /**
         * What places it among others, as attributes: the columns and rows that a cell takes, the numbers of a list.
         * Without them others would be in wrong columns, or have other numbers than the text says.
         */
        public String counts() {
            return switch (tag.name()) {
                case "td", "th" -> count("colspan", SPAN) + count("rowspan", SPAN);
                case "ol" -> count("start", NUMBER) + count("type", "[1aAiI]") + (isReversed() ? " reversed" : "");
                case "li" -> count("value", NUMBER);
                default -> "";
            };
        }

        /** Whether the numbers of a list fall. */
        public boolean isReversed() {
            return tag.attributes().containsKey("reversed");
        }

        /** The whole number that an attribute has, or another. */
        public int number(String attribute, int other) {
            String number = value(attribute).strip();
            return number.matches(NUMBER) ? Integer.parseInt(number) : other;
        }

        /**
         * How wide a picture is to be, as {@code 200} or {@code 50%}; null if neither its width nor its height says it.
         *
         * @param typed the width, as far as an edition can show it
         */
        public @Nullable String width(String typed, @Nullable PictureSize size) {
            String height = value("height").strip();
            if (typed.isBlank() && size != null && height.matches(PIXELS)) {
                return "" + Math.max(1, Math.round((float) size.width() * Integer.parseInt(height) / size.height()));
            }
            return typed.strip().matches(PIXELS + "|[1-9]\\d?%|100%") ? typed.strip() : null;
        }

        private String count(String attribute, String form) {
            String count = value(attribute).strip();
            return count.matches(form) ? " " + attribute + "=\"" + count + '"' : "";
        }
    }

    /**
     * In source order. A frame is what it plays; comments, programs and what stands for a video or sound that is played
     * are left out.
     */
    public static List<Piece> of(String html) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int i = 0;
        while (i < html.length()) {
            HtmlTag tag = html.charAt(i) == '<' ? HtmlTag.at(html, i) : null;
            if (tag != null) {
                words(words, pieces);
                String frame = frame(tag);
                if (frame != null) {
                    String title = tag.attributes().getOrDefault("title", "");
                    pieces.addAll(of("<video src=\"" + quoted(frame) + "\" title=\"" + quoted(title) + "\"></video>"));
                } else if (HtmlNames.SAFE.contains(tag.name())) {
                    pieces.add(new Tag(tag, html.substring(i, tag.end())));
                }
                i = !tag.closing() && PROGRAMS.contains(tag.name()) ? endOf(html, tag) : tag.end();
            } else if (html.startsWith("<!--", i)) {
                int end = html.indexOf("-->", i);
                i = end < 0 ? html.length() : end + 3;
            } else {
                words.append(html.charAt(i++));
            }
        }
        words(words, pieces);
        return RawHtml.played(pieces, piece -> piece instanceof Tag tag ? tag.typed() : "");
    }

    private static String quoted(String value) {
        return value.replace("\"", "&quot;");
    }

    /** What an element has within it that is a page or document of its own. */
    private static @Nullable String frame(HtmlTag tag) {
        return switch (tag.name()) {
            case "iframe", "embed" -> tag.attributes().get("src");
            case "object" -> tag.attributes().get("data");
            default -> null;
        };
    }

    /** The offset after a program; of one that does not end, nothing is left. */
    private static int endOf(String html, HtmlTag program) {
        Matcher end = Pattern.compile("(?i)</" + program.name() + "[^>]*>").matcher(html);
        return end.find(program.end()) ? end.end() : html.length();
    }

    private static void words(StringBuilder words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Words(Entities.resolved(words.toString())));
            words.setLength(0);
        }
    }
}
