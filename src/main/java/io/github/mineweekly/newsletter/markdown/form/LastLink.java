package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a title and, at its end or below it, an address or a link that does not say what is there.
 *
 * @param after what the paragraph holds after the title
 */
record LastLink(Block.ListItem entry, List<Inline> title, List<Inline> after, Inline.Link link) {
    private static final String COLONS = ":：";
    private static final String MARKS = "-–—|→(（[【" + COLONS;
    private static final String BETWEEN = " \t\u3000,，" + MARKS;
    private static final Pattern END = Pattern.compile("[)）\\]】.。 ]*");

    /** What a title does not hold, and words that it does not end with. */
    private static final Pattern SENTENCE = Pattern.compile("。|[.;；] |[,，、;；.…]$");

    private static final Pattern GOES_ON = Pattern.compile(
            ".*(?:\\b(?:at|on|in|to|see|from|via|the|this|an?|our|my|is|are|with|and|or|of|for|by|visit|open)|[见到在看是为自的])",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * What asks readers to do something, or is about the newsletter itself. {@code file}, {@code report} and the like
     * are asked for only before what they are done to: news are of them too.
     */
    private static final Pattern REQUEST = Pattern.compile(
            "欢迎|投稿|(?<!发布[/-]?)订阅|本[期周月半]{0,2}刊|(?<![a-z])(?:subscribe|sign up"
                    + "|register (?:here|now|for|at|to|your)"
                    + "|(?:join|report|file) (?:an?|any|the|our|us|your|it|them|bugs?|issues?|faults?|problems?))(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TIME = Pattern.compile(
            "(?:[上中下]午|晚上?)? ?(?:\\d{1,2}[:：]\\d{2}|\\d{1,2} ?[ap]\\.?m)(?![a-z0-9]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern COMMA = Pattern.compile("，|, ");

    /** What logs of changes end their entries with. */
    private static final Pattern CHANGE = Pattern.compile("/(?:pull|issues|commit|merge_requests)/\\w");

    /** A label is not wider. */
    private static final int LABEL = 12;

    private static final int LABEL_BEFORE_COLON = 20;

    /** Null if the entry is anything else. A task is none. */
    static @Nullable LastLink of(Block.ListItem entry) {
        if (entry.checked() != null || !Entries.isText(entry)) {
            return null;
        }
        List<Inline> content = Entries.home(entry).content();
        int at = 0;
        while (at < content.size() && !(content.get(at) instanceof Inline.Link)) {
            at++;
        }
        Inline.Link link = at < content.size() ? (Inline.Link) content.get(at) : below(Entries.rest(entry));
        LastLink found = link == null ? null : cut(entry, content, at, link);
        return found != null && found.isNews() ? found : null;
    }

    /** The one address that the blocks below are, or the only entry of a list. */
    private static Inline.@Nullable Link below(List<Block> rest) {
        boolean entry = rest.size() == 1
                && rest.get(0) instanceof Block.ListBlock list
                && list.items().size() == 1;
        List<Block> blocks =
                entry ? ((Block.ListBlock) rest.get(0)).items().get(0).children() : rest;
        if (blocks.size() != 1 || !(blocks.get(0) instanceof Block.Paragraph only) || ItemFinder.isTitleAlone(only)) {
            return null;
        }
        List<Source> sources = SourceBlock.of(only);
        return sources != null && sources.size() == 1 ? sources.get(0).link() : null;
    }

    private static LastLink cut(Block.ListItem entry, List<Inline> content, int at, Inline.Link link) {
        List<Inline> title = new ArrayList<>(content.subList(0, at));
        List<Inline> after = new ArrayList<>(content.subList(at, content.size()));
        if (!title.isEmpty() && title.get(title.size() - 1) instanceof Inline.LineBreak) {
            after.add(0, title.remove(title.size() - 1));
        }
        if (!title.isEmpty() && title.get(title.size() - 1) instanceof Inline.Text text) {
            int end = text.text().length();
            while (end > 0 && BETWEEN.indexOf(text.text().charAt(end - 1)) >= 0) {
                end--;
            }
            title.set(title.size() - 1, new Inline.Text(text.text().substring(0, end)));
            if (end < text.text().length()) {
                after.add(0, new Inline.Text(text.text().substring(end)));
            }
        }
        return new LastLink(entry, title, after, link);
    }

    private boolean isNews() {
        TreeIndex index = TreeIndex.of(List.of(new Block.Paragraph(title, 0)));
        boolean text = index.images().isEmpty()
                && index.raw().isEmpty()
                && title.stream().noneMatch(Inline.LineBreak.class::isInstance);
        String name = name();
        return text
                && WebAddress.isHttp(link.url())
                && !CHANGE.matcher(WebAddress.path(link.url())).find()
                && !name.isEmpty()
                && !NoTitle.is(name)
                && !NoTitle.isLabel(name)
                && !NoTitle.isPerson(name, link.url())
                && !SENTENCE.matcher(name).find()
                && !REQUEST.matcher(name).find()
                && !TIME.matcher(name).matches()
                && !(hasColon() && COMMA.matcher(name).find())
                && isEnd()
                && isSetOff(name);
    }

    /** Whether nothing is said after the link, which may be below. */
    private boolean isEnd() {
        int at = after.indexOf(link);
        List<Inline> rest = after.subList(at + 1, after.size());
        return at < 0
                || (rest.stream().allMatch(Inline.Text.class::isInstance)
                        && END.matcher(PlainText.of(rest)).matches());
    }

    /** Whether the link only says where, and what is before it is no beginning of a sentence. */
    private boolean isSetOff(String name) {
        Inline first = after.isEmpty() ? null : after.get(0);
        String gap = first instanceof Inline.Text text ? text.text() : first instanceof Inline.LineBreak ? "\n" : "";
        String said = PlainText.of(link.children()).strip();
        NoTitle.Generic generic = NoTitle.Generic.of(said);
        boolean below = first == null && NoTitle.Generic.isAddress(said);
        boolean address = below || link.bare() || WebAddress.isHttp(said);
        if (gap.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)) {
            return address || (generic != null && generic != NoTitle.Generic.PLACE);
        }
        boolean noun = generic == NoTitle.Generic.ADDRESS;
        return (gap.isBlank() ? address || (noun && !gap.isEmpty()) : noun)
                && !GOES_ON.matcher(name).matches();
    }

    /** Whether its title is no label, as of a list of addresses. */
    boolean isLong() {
        return DisplayWidth.of(name()) > (hasColon() ? LABEL_BEFORE_COLON : LABEL);
    }

    private boolean hasColon() {
        return !after.isEmpty()
                && after.get(0) instanceof Inline.Text gap
                && gap.text().chars().anyMatch(c -> COLONS.indexOf(c) >= 0);
    }

    private String name() {
        return PlainText.of(title).strip();
    }

    FoundItem item() {
        return new FoundItem(
                Form.LAST_LINK,
                Entries.home(entry),
                List.of(),
                title,
                after,
                name(),
                List.of(new Source(link, null)),
                Entries.rest(entry));
    }
}
