package io.github.mineweekly.newsletter.edition.content;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.issue.IssueNumber;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.markdown.html.HtmlForm;
import io.github.mineweekly.newsletter.markdown.part.ArticleTree;
import io.github.mineweekly.newsletter.text.MonthName;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.theme.model.Summary;
import io.github.mineweekly.newsletter.theme.model.TitleParts;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An issue as editions take it.
 *
 * @param tree of its article
 * @param language of its words
 * @param place where it will be read
 */
public record EditionIssue(RenderedIssue entry, ArticleTree tree, Language language, Place place) {
    /** What a title that is only numbers and days is made of. */
    private static final Pattern OF_NUMBERS = Pattern.compile("(?U)" + IssueNumber.FORM
            + "|[\\d\\s\\p{P}\\p{S}第总總期号號回卷年月日周週제호회년월일]|星期[一二三四五六日]|(?<=[（(周週])[一二三四五六日](?![\\p{L}])"
            + "|(?<=\\d)(?:st|nd|rd|th)\\b|(?i)\\b(?:vol(?:ume)?|nos?|issues?|of|del?|" + MonthName.pattern() + ")\\b");

    /**
     * Where the newsletter and the issue are.
     *
     * @param name the newsletter's
     * @param home the address of the newsletter's folder, ending with {@code /}; null if none is known
     * @param page the address of the issue's page; null if none is known
     */
    public record Place(
            String name, @Nullable String home, @Nullable String page) {}

    /** How addresses of the tree are written: absolute if the page's address is known, else as seen from the page. */
    public Function<String, String> addresses() {
        return new HtmlForm(place.page(), tree.ids())::address;
    }

    /** The sources of each item that has a heading, by its id. */
    public Map<String, List<SourceLink>> sources() {
        return entry.article().items().stream()
                .collect(Collectors.toMap(item -> item.heading().id(), Item::sources, (one, other) -> one));
    }

    /** The title in one line. */
    public String title() {
        return line(entry.issue().title());
    }

    /**
     * What mails and WeChat call it, in one line: its title, after the newsletter's name if that has no words but those
     * of numbers and days.
     */
    public String subject() {
        String title = line(entry.title(place.name()));
        boolean nameless = TitleParts.of(title, place.name()).series().isEmpty()
                && (IssueNumber.in(title).isPresent() || title.chars().anyMatch(Character::isDigit))
                && OF_NUMBERS.matcher(title).replaceAll("").isEmpty();
        return nameless ? line(place.name() + " " + title) : title;
    }

    /** The summary in one line, or empty. */
    public String description() {
        return line(entry.issue().description());
    }

    /** What the issue is about, in one line, or empty. */
    public String summary() {
        return line(Summary.of(entry.issue(), entry.article()));
    }

    /**
     * The absolute address of the cover; empty if there is none, if the text shows it, or if no address of the
     * newsletter is known.
     */
    public String cover() {
        if (entry.repeatsCover()) {
            return "";
        }
        String home = place.home();
        String address =
                IssuePaths.coverAddress(entry.issue(), path -> home == null ? null : home + UrlEncoding.path(path));
        return address == null ? "" : address;
    }

    /** What could end a line of a header or of a text becomes a space. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
