package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an issue's front matter says, with everything absent filled in as the contract has it.
 *
 * @param description the summary, or empty
 * @param outline null if the key is absent
 * @param number the issue's number, typed or found in the title; null if it has none
 * @param updated the day of the last change; {@code date} if the key is absent
 * @param authors empty if the key is absent
 * @param cover a path or an address, or null
 * @param aliases paths of old pages, relative to the newsletter's folder
 * @param shownDays the days on which no key of another tool holds it back
 * @param regions where the value of each key is, and each of the aliases by {@code aliases/} and itself; a key without
 *     a value has none
 * @param bodyOffset where the Markdown begins in the source's text
 */
public record Issue(
        SourceFile source,
        String title,
        LocalDate date,
        String description,
        @Nullable Outline outline,
        boolean hidden,
        boolean draft,
        @Nullable Integer number,
        LocalDate updated,
        List<String> authors,
        List<String> tags,
        @Nullable String cover,
        List<String> aliases,
        ShownDays shownDays,
        Map<String, Region> regions,
        int bodyOffset)
        implements MarkdownSource {
    public Issue {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        regions = Map.copyOf(regions);
    }

    /** The same issue as a draft. */
    public Issue asDraft() {
        return with(source, true, cover);
    }

    /** Whether its source has more than the front matter. */
    public boolean hasBody() {
        return source.text().length() > bodyOffset;
    }

    /** The same issue, of whose source only the front matter is left: of thousands, the texts fill the memory. */
    public Issue withoutBody() {
        return with(source.withText(source.text().substring(0, bodyOffset)), draft, cover);
    }

    /** The same issue with the whole text that it was read from. */
    public Issue withText(String text) {
        return with(source.withText(text), draft, cover);
    }

    /** The same issue with another cover; null for none. */
    public Issue withCover(@Nullable String other) {
        return with(source, draft, other);
    }

    private Issue with(SourceFile otherSource, boolean asDraft, @Nullable String otherCover) {
        return new Issue(
                otherSource,
                title,
                date,
                description,
                outline,
                hidden,
                asDraft,
                number,
                updated,
                authors,
                tags,
                otherCover,
                aliases,
                shownDays,
                regions,
                bodyOffset);
    }

    /** The value of the first of these keys that has one; line 1 if none has. */
    @Override
    public Location location(String... keys) {
        return Stream.of(keys)
                .filter(regions::containsKey)
                .map(key -> source.location(Objects.requireNonNull(regions.get(key))))
                .findFirst()
                .orElseGet(() -> source.lineLocation(1));
    }

    public OptionalInt issueNumber() {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
