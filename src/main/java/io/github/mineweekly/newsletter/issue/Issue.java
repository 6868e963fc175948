package io.github.mineweekly.newsletter.issue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an issue's front matter says, with everything absent filled in as the contract has it.
 *
 * @param description the lead, or empty
 * @param outline null if the key is absent
 * @param number the issue's number, typed or found in the title; null if it has none
 * @param updated the day of the last change; {@code date} if the key is absent
 * @param authors empty if the key is absent
 * @param cover a path or an address, or null
 * @param aliases paths of old pages, relative to the newsletter's folder
 * @param silenced ids of rules that a {@code # newsletter:off} comment silences in this file
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
        Set<String> silenced,
        int bodyOffset)
        implements MarkdownSource {
    public Issue {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        silenced = Collections.unmodifiableSet(new LinkedHashSet<>(silenced));
    }

    public OptionalInt issueNumber() {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
