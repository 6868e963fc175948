package io.github.mineweekly.newsletter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Diagnostics as expected files have them, one per line: {@code 3,7-17 error date-not-iso message | help}, from column 7
 * up to, not including, column 17. An end on another line is {@code 3,7-5,1}. A case of several files has
 * {@code a.md:} before each line.
 */
public final class DiagnosticLines {
    private DiagnosticLines() {}

    /** Of a case that is one file. */
    public static String ofFile(List<Diagnostic> diagnostics) {
        return joined(diagnostics, DiagnosticLines::line);
    }

    /** Of a case that is a folder. */
    public static String ofFolder(List<Diagnostic> diagnostics) {
        return joined(diagnostics, DiagnosticLines::lineWithPath);
    }

    public static String lineWithPath(Diagnostic diagnostic) {
        return diagnostic.location().path() + ":" + line(diagnostic);
    }

    public static String line(Diagnostic diagnostic) {
        return place(diagnostic.location()) + " " + diagnostic.severity().label() + " "
                + diagnostic.rule().id() + " " + diagnostic.message()
                + (diagnostic.help() == null ? "" : " | " + diagnostic.help());
    }

    private static String place(Location location) {
        int line = location.start().line();
        int endLine = location.end().line();
        return line + "," + location.start().column() + "-" + (endLine == line ? "" : endLine + ",")
                + location.end().column();
    }

    private static String joined(List<Diagnostic> diagnostics, Function<Diagnostic, String> line) {
        return diagnostics.stream().map(found -> line.apply(found) + "\n").collect(Collectors.joining());
    }
}
