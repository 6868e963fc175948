package io.github.mineweekly.newsletter.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form that texts of issues share: around the place of date and number, what most of them have. Where their words
 * differ, as after {@code 第 20 期：}, the form ends.
 */
final class FormOfTexts {
    private final Pattern separator;
    private final BiPredicate<String, List<String>> usable;

    /** @param separator what is between the shared part of a text and the words of one issue */
    FormOfTexts(Pattern separator) {
        this(separator, (text, made) -> true);
    }

    /**
     * @param separator what is between the shared part of a text and the words of one issue
     * @param usable whether the next text may be so, by what the same form makes of the last issues, newest first
     */
    FormOfTexts(Pattern separator, BiPredicate<String, List<String>> usable) {
        this.separator = separator;
        this.usable = usable;
    }

    /**
     * A text of an issue.
     *
     * @param slot of the issue
     */
    record Known(String text, Slot slot) {}

    /** What is around the core of a form in a text. */
    private record Around(String before, String after) {}

    private record Scored(TextForm core, List<Around> around, int whole) {
        static Scored of(TextForm form, List<Known> texts) {
            TextForm core = form.core();
            List<Around> around = new ArrayList<>();
            int whole = 0;
            for (Known known : texts) {
                Around found = FormOfTexts.around(core, known);
                if (found != null) {
                    around.add(found);
                }
                whole += known.text().equals(form.of(known.slot())) ? 1 : 0;
            }
            return new Scored(core, around, whole);
        }
    }

    /**
     * The text of the next issue; null if the texts share no form.
     *
     * @param texts of the last issues, newest first, at least one
     */
    @Nullable
    String next(List<Known> texts, Slot next) {
        Known newest = texts.get(0);
        return TextForm.allOf(newest.text(), newest.slot()).stream()
                .filter(form -> form.shown() > 0 && form.of(next) != null)
                .map(form -> Scored.of(form, texts))
                .filter(form -> form.around().size() * 2 >= texts.size())
                .sorted(Comparator.comparing((Scored scored) -> scored.around().size())
                        .thenComparing(Scored::whole)
                        .thenComparing(scored -> scored.core().shown())
                        .reversed())
                .filter(form -> usable.test(
                        text(form, next),
                        texts.stream().map(known -> text(form, known.slot())).toList()))
                .findFirst()
                .map(form -> text(form, next))
                .orElse(null);
    }

    private String text(Scored form, Slot slot) {
        List<String> before = form.around().stream().map(Around::before).toList();
        List<String> after = form.around().stream().map(Around::after).toList();
        return closed(shared(before, false) + form.core().of(slot) + shared(after, true))
                .strip();
    }

    /** Without a parenthesis of which only the beginning is shared. */
    private static String closed(String text) {
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
        int close = Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'));
        return open > Math.max(close, 0) ? text.substring(0, open) : text;
    }

    private static @Nullable Around around(TextForm core, Known known) {
        String own = core.of(known.slot());
        int at = own == null ? -1 : known.text().indexOf(own);
        while (own != null && at >= 0) {
            String before = known.text().substring(0, at);
            String after = known.text().substring(at + own.length());
            if (!before.matches("(?s).*[0-9]") && !after.matches("(?s)[0-9].*")) {
                return new Around(before, after);
            }
            at = known.text().indexOf(own, at + 1);
        }
        return null;
    }

    /** What most have, else what all have up to where the words of one issue begin. */
    private String shared(List<String> texts, boolean after) {
        String most = Counts.mostOf(texts);
        if (most != null) {
            return texts.size() == 1 && after ? withoutWords(most, true) : most;
        }
        String shared = texts.get(0);
        for (String text : texts) {
            shared = after ? commonBeginning(shared, text) : commonEnd(shared, text);
        }
        return withoutWords(shared, after);
    }

    private String withoutWords(String text, boolean after) {
        Matcher found = separator.matcher(text);
        if (after) {
            return found.find() ? text.substring(0, found.start()) : text;
        }
        int from = 0;
        while (found.find()) {
            from = found.end();
        }
        return text.substring(from);
    }

    private static String commonBeginning(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        boolean inWord = isLatinAt(one, length) || isLatinAt(other, length);
        while (inWord && length > 0 && isLatinAt(one, length - 1)) {
            length--;
        }
        return one.substring(0, length);
    }

    private static String commonEnd(String one, String other) {
        String reversed = commonBeginning(reversed(one), reversed(other));
        return reversed(reversed);
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** Half a character counts too. */
    private static boolean isLatinAt(String text, int index) {
        return index < text.length() && text.substring(index, index + 1).matches("[0-9A-Za-z\\p{Cs}]");
    }
}
