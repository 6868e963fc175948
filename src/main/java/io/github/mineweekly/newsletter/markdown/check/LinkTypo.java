package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.Resource;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link, image or address that is not read as one. The forms are those of {@code links.txt}.
 *
 * @param start where it begins in its line
 * @param help what its author is to do
 */
record LinkTypo(int start, int end, String message, String help) {
    private static final String MARKS_OF_IMAGES = "!！";
    private static final Pattern MARK_OF_NOTE = Pattern.compile("注?[\\d０-９]{1,4}|[xX]|\\s+|\\^.*");

    /** A source, a note or what is left out may follow any words. */
    private static final Pattern NOTE = Pattern.compile("译?注.*|\\P{N}*+\\p{N}.*|…+|\\.{3}|.");

    private static final Pattern GROUP = Pattern.compile("\\$\\{([a-z]+)}");
    private static final String LINK = "${mark}[${text}](${address})";
    private static final List<TypoForm> FORMS =
            Resource.paragraphs("markdown/links.txt", Map.of("picture", WebAddress.PICTURE_ENDINGS)).stream()
                    .map(TypoForm::of)
                    .toList();

    /** @param unless the names of what makes it none */
    private record TypoForm(
            String sign, MarkupForm form, String says, String written, String help, Set<String> unless) {
        static TypoForm of(Map<String, String> fields) {
            return new TypoForm(
                    Resource.value(fields, "sign"),
                    new MarkupForm(Resource.value(fields, "form")),
                    Resource.value(fields, "says"),
                    fields.getOrDefault("written", LINK),
                    fields.getOrDefault("help", ""),
                    Set.of(fields.getOrDefault("unless", "").split(" ")));
        }

        boolean holds(Matcher typed, String line, Labels labels, IntPredicate leads) {
            return !(unless.contains("mark")
                            && MARK_OF_NOTE.matcher(typed.group("text")).matches())
                    && !(unless.contains("label") && labels.definesLink(group("text", typed, line)))
                    && !(unless.contains("leads") && isLed(typed.start("address"), leads))
                    && !(unless.contains("within") && leads.test(typed.start("address") - 1))
                    && !(unless.contains("note") && isNote(typed));
        }

        /** Within {@code <…>} the address of a link begins before what looks like it, as {@code within} says. */
        private static boolean isLed(int address, IntPredicate leads) {
            return leads.test(address) || leads.test(address - 1);
        }

        private static boolean isNote(Matcher typed) {
            return typed.group("mark").isEmpty()
                    && NOTE.matcher(typed.group("text").strip()).matches();
        }

        LinkTypo typo(Matcher typed, String line) {
            String help = "write " + Printable.quote(filled(written, typed, line)) + this.help;
            return new LinkTypo(typed.start(), typed.end(), filled(says, typed, line), help);
        }

        private static String filled(String template, Matcher typed, String line) {
            return GROUP.matcher(template)
                    .replaceAll(group -> Matcher.quoteReplacement(filling(group.group(1), typed, line)));
        }

        private static String group(String name, Matcher typed, String line) {
            return line.substring(typed.start(name), typed.end(name));
        }

        private static String filling(String group, Matcher typed, String line) {
            String text = group(group, typed, line);
            return switch (group) {
                case "mark" -> text.isEmpty() ? "" : "!";
                case "title" -> text.replace("\"", "\\\"");
                default -> text;
            };
        }
    }

    LinkTypo movedBy(int offset) {
        return new LinkTypo(start + offset, end + offset, message, help);
    }

    /**
     * @param masked the line without what is not Markdown, at the same offsets
     * @param labels of definitions: a link by one may have a text in parentheses after it
     * @param leads whether the address at an offset in the line is that of a link or image
     */
    static List<LinkTypo> in(String masked, String line, Labels labels, IntPredicate leads) {
        List<LinkTypo> found = new ArrayList<>();
        Set<Integer> known = new HashSet<>();
        for (TypoForm form : FORMS) {
            Matcher typed = masked.contains(form.sign()) ? form.form().pattern().matcher(masked) : null;
            while (typed != null && typed.find()) {
                if (!isPart(typed.start(), line, known) && form.holds(typed, line, labels, leads)) {
                    found.add(form.typo(typed, line));
                    known.add(typed.start());
                }
            }
        }
        return found;
    }

    /** Whether an earlier form has what begins at a place, with the mark of an image before it or without. */
    private static boolean isPart(int start, String line, Set<Integer> known) {
        boolean marked = start > 0 && MARKS_OF_IMAGES.indexOf(line.charAt(start - 1)) >= 0;
        return known.contains(start) || (marked && known.contains(start - 1));
    }
}
