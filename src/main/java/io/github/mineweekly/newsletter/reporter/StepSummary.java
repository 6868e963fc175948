package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Diagnostics as a Markdown table for the page that GitHub makes of a step, errors first and of the newest issues.
 *
 * <p>Immutable and thread-safe.
 */
public final class StepSummary {
    /** The bytes that GitHub takes of a step; of a larger file it takes nothing. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final String HEAD = "\n\n| | place | problem | help | rule |\n|---|---|---|---|---|\n";
    private static final int ROOM_FOR_END = 200;

    private final RepositoryPaths paths;
    private final Comparator<Diagnostic> worstAndNewestFirst;

    /** @param dates of the issues by path */
    public StepSummary(RepositoryPaths paths, Map<String, LocalDate> dates) {
        this.paths = paths;
        this.worstAndNewestFirst =
                Comparator.comparing(Diagnostic::severity).reversed().thenComparing(NewestFirst.by(dates));
    }

    /**
     * The text to append to the summary; empty if there is no problem, or no room for one.
     *
     * @param heading what is said of all of them
     * @param room how many bytes the text may have
     */
    public String text(String heading, List<Diagnostic> diagnostics, long room) {
        StringBuilder text = new StringBuilder("### " + MarkdownCell.of(heading) + HEAD);
        long left = room - ROOM_FOR_END - bytes(text.toString());
        int shown = 0;
        for (Diagnostic diagnostic :
                diagnostics.stream().sorted(worstAndNewestFirst).toList()) {
            String row = row(diagnostic);
            left -= bytes(row);
            if (left < 0) {
                break;
            }
            text.append(row);
            shown++;
        }
        if (shown == 0) {
            return "";
        }
        int more = diagnostics.size() - shown;
        return text + (more > 0 ? "\n… " + more + " more\n" : "") + "\n";
    }

    private String row(Diagnostic diagnostic) {
        String place = paths.of(diagnostic.location()) + ":"
                + diagnostic.location().start().line() + ":"
                + diagnostic.location().start().column();
        return "| " + sign(diagnostic.severity()) + " | " + MarkdownCell.of(place) + " | "
                + MarkdownCell.of(paths.message(diagnostic)) + " | "
                + (diagnostic.help() == null ? "" : MarkdownCell.of(diagnostic.help())) + " | "
                + MarkdownCell.of(diagnostic.rule().id()) + " |\n";
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "❌ error";
            case WARNING -> "⚠️ warning";
            case NOTICE, OFF -> "notice";
        };
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
