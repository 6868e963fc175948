package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.issue.FileRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The files named {@code index.md} below the root: an issue with its pictures beside it, or the title page of a folder
 * of issues, which the newsletter does not have.
 *
 * @param issues those that are issues
 * @param notRead a warning for each of the others
 */
record IndexFiles(List<SourceListing.Listed> issues, List<Diagnostic> notRead) {
    private static final String NAME = "index.md";
    private static final Pattern DATE = Pattern.compile("(?m)^date[ \\t]*[:：]");
    private static final Pattern HOME = Pattern.compile("(?m)^layout[ \\t]*:[ \\t]*[\"']?home\\b");
    private static final int LONGEST_BLOCK = 64 * 1024;

    /** Whether a file has the name, in any case. */
    static boolean isNamed(String key) {
        return key.substring(key.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).equals(NAME);
    }

    /**
     * @param named the files with the name, without the root's
     * @param issues all other issues
     */
    static IndexFiles of(List<SourceListing.Listed> named, List<SourceListing.Listed> issues) throws IOException {
        List<SourceListing.Listed> found = new ArrayList<>();
        List<Diagnostic> notRead = new ArrayList<>();
        for (SourceListing.Listed file : named) {
            String folder = file.key().substring(0, file.key().lastIndexOf('/') + 1);
            boolean amongIssues = issues.stream().anyMatch(issue -> issue.key().startsWith(folder))
                    || named.stream()
                            .anyMatch(
                                    other -> !other.equals(file) && other.key().startsWith(folder));
            String block = block(file);
            if (HOME.matcher(block).find()
                    || (amongIssues && !DATE.matcher(block).find())) {
                notRead.add(FileRules.FILE_NOT_READ
                        .at(Location.ofFile(file.path()), "the file is the title page of a folder, and is not read")
                        .withHelp("give it a `date` if it is an issue, else exclude it by `excludes`"));
            } else {
                found.add(file);
            }
        }
        return new IndexFiles(found, notRead);
    }

    /** The beginning of a file up to the end of its front matter, more or less. */
    private static String block(SourceListing.Listed file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file.file())) {
            bytes = in.readNBytes(LONGEST_BLOCK);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\n---", 3);
        return end < 0 ? text : text.substring(0, end);
    }
}
