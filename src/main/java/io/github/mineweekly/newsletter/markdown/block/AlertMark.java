package io.github.mineweekly.newsletter.markdown.block;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a quote an alert: {@code [!NOTE]} in its first line, and maybe a title.
 *
 * @param kind its name in lower case
 * @param style where what Obsidian draws it by begins, after {@code |}, and {@code fold} the sign by which Obsidian
 *     folds it; -1 if there is none
 * @param title where the title begins
 * @param end of the line
 */
record AlertMark(String kind, int style, int fold, int title, int end) {
    static final List<String> NAMES = List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION", "INFO", "DANGER");

    private static final Pattern FORM = Pattern.compile(
            "\\[!(" + String.join("|", NAMES) + ")(\\|[^\\[\\]]{0,99})?\\]([+-](?=[ \\t]|$))?[ \\t]*(.*)",
            Pattern.CASE_INSENSITIVE);

    /** Null if the line is none. */
    static @Nullable AlertMark of(String line) {
        Matcher mark = FORM.matcher(line);
        return mark.matches()
                ? new AlertMark(
                        mark.group(1).toLowerCase(Locale.ROOT), mark.start(2), mark.start(3), mark.start(4), mark.end())
                : null;
    }
}
