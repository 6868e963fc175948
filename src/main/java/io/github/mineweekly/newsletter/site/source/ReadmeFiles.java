package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.issue.FileRules;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files named {@code README.md}, which explain a folder to whoever looks into it, and are not issues.
 *
 * @param others keys of those that nobody takes for one
 * @param notRead a warning for each that may have been meant as one
 */
record ReadmeFiles(List<String> others, List<Diagnostic> notRead) {
    private static final Pattern TITLE = IndexFiles.key("title");
    private static final String FENCE = "---";

    /**
     * @param named the files with the name
     * @param none whether there is no issue; where folders hold nothing but these, they are what was written
     */
    static ReadmeFiles of(List<SourceListing.Listed> named, boolean none) {
        List<String> others = new ArrayList<>();
        List<Diagnostic> notRead = new ArrayList<>();
        for (SourceListing.Listed file : named) {
            boolean inFolder = file.key().indexOf('/') >= 0;
            if (hasFrontMatterOfIssue(file) || (none && inFolder)) {
                notRead.add(FileRules.FILE_NOT_READ
                        .at(Location.ofFile(file.path()), "a `README.md` is not read as an issue")
                        .withHelp(
                                "if it is one, name it " + (inFolder ? "`index.md`" : "by its date, as `2026-01-04.md`")
                                        + ", else exclude it by `excludes`"));
            } else {
                others.add(file.key());
            }
        }
        return new ReadmeFiles(List.copyOf(others), List.copyOf(notRead));
    }

    private static boolean hasFrontMatterOfIssue(SourceListing.Listed file) {
        String block = IndexFiles.block(file);
        return block != null
                && block.startsWith(FENCE)
                && TITLE.matcher(block).find()
                && IndexFiles.DATE.matcher(block).find();
    }
}
