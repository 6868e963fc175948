package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.value.FileTitle;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.text.ComparableText;
import java.util.Optional;
import java.util.Set;

/**
 * What an issue without a title may be called: as the heading of its text, else as its file.
 *
 * @param why where it is from, as the end of a help
 */
public record TitleGuess(String text, String why) {
    /**
     * @param firstLine of the text, 1-based
     * @param sections headings that are no titles, as {@link #comparable} has them
     */
    public static Optional<TitleGuess> of(SourceFile source, int firstLine, Set<String> sections) {
        return FirstHeading.of(source, firstLine)
                .filter(heading -> !sections.contains(comparable(heading)))
                .map(FirstHeading::plain)
                .filter(heading -> !heading.isEmpty())
                .map(heading -> new TitleGuess(heading, ", the heading of the text, if no other issue has it"))
                .or(() -> FileTitle.of(source.key()).map(name -> new TitleGuess(name, ", the name of the file")));
    }

    /** A heading in the form that is equal for those that look the same. */
    public static String comparable(String heading) {
        return ComparableText.of(FirstHeading.plain(heading));
    }
}
