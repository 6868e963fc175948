package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.value.DateText;
import io.github.mineweekly.newsletter.frontmatter.value.FileDate;
import io.github.mineweekly.newsletter.frontmatter.value.FileTitle;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.text.ComparableText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an issue without a title may be called: as the heading of its text, else as its file. What several issues would
 * be called is the newsletter's name or a section's, and a name takes the day with it.
 *
 * @param why where it is from, as the end of a help
 */
public record TitleGuess(String text, String why) {
    /**
     * @param firstLine of the text, 1-based
     * @param shared what several issues would be called, as {@link #comparable} has it
     * @param day of the issue, if it is known
     */
    public static Optional<TitleGuess> of(
            SourceFile source, int firstLine, Set<String> shared, @Nullable LocalDate day) {
        return FirstHeading.of(source, firstLine)
                .filter(heading -> !shared.contains(comparable(heading)))
                .map(FirstHeading::plain)
                .filter(heading -> !heading.isEmpty())
                .map(heading -> new TitleGuess(heading, ", the heading of the text, if no other issue has it"))
                .or(() -> ofFile(source).filter(name -> !shared.contains(comparable(name.text()))))
                .or(() -> Optional.ofNullable(FirstHeading.alone(source, firstLine))
                        .filter(heading -> day != null && shared.contains(comparable(heading)))
                        .map(FirstHeading::plain)
                        .filter(heading -> !heading.isEmpty())
                        .map(heading -> new TitleGuess(heading + " " + day, ", the heading of the text and the day")))
                .or(() -> ofFile(source)
                        .map(name -> day == null
                                ? name
                                : new TitleGuess(name.text() + " " + day, name.why() + " and the day")));
    }

    static @Nullable TitleGuess of(FieldContext context) {
        FrontMatterBlock block = context.block();
        Optional<LocalDate> day = context.fields()
                .withValue("date")
                .flatMap(date -> DateText.dayOf(date.value().text()))
                .or(() -> FileDate.loose(block.source().key()));
        return of(block.source(), block.endLine() + 1, context.settings().sections(), day.orElse(null))
                .orElse(null);
    }

    private static Optional<TitleGuess> ofFile(SourceFile source) {
        return FileTitle.of(source.key()).map(name -> new TitleGuess(name, ", the name of the file"));
    }

    /** A heading in the form that is equal for those that look the same. */
    public static String comparable(String heading) {
        return ComparableText.of(FirstHeading.plain(heading));
    }
}
