package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The files that a team's style sheet names. Of the sheet's own folder only the sheet is published. */
public final class StyleSheetFiles {
    /** Where the style sheet is published. */
    private static final String FOLDER = "assets/";

    /** A comment, or an address. */
    private static final Pattern URL = Pattern.compile("(?i)/\\*(?s:.*?)(?:\\*/|\\z)"
            + "|(?:url\\(|@import\\s+(?!url))\\s*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\"'()\\s;]+))");

    private StyleSheetFiles() {}

    /** The first address, as typed, that means a file beside the style sheet and none that is published. */
    public static Optional<String> unpublished(Path sheet, SourceFiles sources) {
        return URL.matcher(text(sheet))
                .results()
                .filter(found -> found.group().charAt(0) != '/')
                .map(StyleSheetFiles::address)
                .filter(url ->
                        isBeside(sheet, url) && sources.find(published(url)).isEmpty())
                .findFirst();
    }

    private static String text(Path sheet) {
        try {
            return new String(Files.readAllBytes(sheet), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + sheet, e);
        }
    }

    private static String address(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
    }

    private static boolean isBeside(Path sheet, String url) {
        try {
            String path = UrlEncoding.decode(WebAddress.withoutSuffix(url));
            return !path.isEmpty()
                    && !path.startsWith("/")
                    && WebAddress.scheme(url).isEmpty()
                    && Files.isRegularFile(sheet.resolveSibling(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String published(String url) {
        return PathText.normalized(FOLDER + UrlEncoding.decode(WebAddress.withoutSuffix(url)));
    }
}
