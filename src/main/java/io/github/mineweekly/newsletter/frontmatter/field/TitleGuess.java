package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.value.FileTitle;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.Optional;

/**
 * What an issue without a title may be called: as the heading of its text, else as its file.
 *
 * @param why where it is from, as the end of a help
 */
public record TitleGuess(String text, String why) {
    /** @param firstLine of the text, 1-based */
    public static Optional<TitleGuess> of(SourceFile source, int firstLine) {
        return FirstHeading.of(source, firstLine)
                .map(heading -> new TitleGuess(heading, ", the heading of the text"))
                .or(() -> FileTitle.of(source.key()).map(name -> new TitleGuess(name, ", the name of the file")));
    }
}
