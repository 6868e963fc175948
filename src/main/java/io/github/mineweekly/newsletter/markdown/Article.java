package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.link.SharedLink;
import io.github.mineweekly.newsletter.markdown.tree.Letters;
import io.github.mineweekly.newsletter.markdown.tree.OutlineEntry;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an issue's Markdown says: its sections with their items, in order, its links and its outline. The HTML of the
 * parts is an {@link ArticleHtml}.
 *
 * @param empty whether readers see nothing of it: the source has at most comments, and a heading that repeats the title
 * @param outline the headings that the outline shows; empty for none
 * @param references links and images into the newsletter's own folder, in source order
 * @param links links to other sites, in source order
 * @param titleId the id that the page's own heading takes over from a heading of level 1 in the text that repeated the
 *     title and is left out; null if there was none
 * @param ids every id on the page that the text brings, in order
 * @param letters for the choice of the page's language
 * @param readingMinutes at least 1
 * @param firstWords what it is about, at most 120 letters in one line; empty if nothing is written
 * @param notes the text of each footnote, in order, as plain text
 * @param firstPicture the path in the newsletter's folder, or the address, of the first picture; null if there is none
 */
public record Article(
        boolean empty,
        List<Section> sections,
        List<OutlineEntry> outline,
        List<Reference> references,
        List<SharedLink> links,
        @Nullable String titleId,
        Set<String> ids,
        Letters letters,
        int readingMinutes,
        String firstWords,
        List<String> notes,
        @Nullable String firstPicture) {
    public Article {
        sections = List.copyOf(sections);
        outline = List.copyOf(outline);
        references = List.copyOf(references);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    /**
     * The same when all is reported, without what only checks need: no ids, and no place in the source of a link, which
     * needs more memory than the link.
     *
     * @param path of the source, as messages call it
     */
    public Article checked(String path) {
        Location file = Location.ofFile(path);
        return new Article(
                empty,
                sections,
                outline,
                references.stream().map(reference -> reference.at(file)).toList(),
                links.stream().map(link -> link.at(file)).toList(),
                titleId,
                Set.of(),
                letters,
                readingMinutes,
                firstWords,
                notes,
                firstPicture);
    }

    /** All that lists show of its links, as a text that is equal for equal links only. */
    public String listedLinks() {
        StringBuilder text = new StringBuilder();
        for (SharedLink link : links) {
            for (String part : List.of(link.url(), link.key(), link.title(), link.anchor(), "" + link.source())) {
                text.append(part.length()).append(':').append(part);
            }
        }
        return text.toString();
    }

    /** The {@link Reference#id()} of all that it refers to, in order, as a text that is equal for equal ids only. */
    public String idsOfOthers() {
        return references.stream()
                .map(reference -> reference.id().length() + ":" + reference.id())
                .collect(Collectors.joining());
    }

    /** All items of all sections, in order. */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }
}
