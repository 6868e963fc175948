package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises lists of changes that are told as news: the title is in bold, or the project is named before the number.
 * Other lists of numbers are logs.
 */
final class ChangeForm implements ItemForm {
    /** What is said after the title of a log's entry is longer. */
    private static final int BYLINE = 30;

    private static final Pattern OPENS_BYLINE = Pattern.compile("(?:\\(| by) ?$");

    @Override
    public List<FoundItem> in(BlockRange range, Block block) {
        return block instanceof Block.ListBlock list ? entries(list) : List.of();
    }

    private static List<FoundItem> entries(Block.ListBlock list) {
        List<FoundItem> found = list.items().stream()
                .filter(Entries::isText)
                .flatMap(entry -> Stream.ofNullable(item(entry)))
                .toList();
        if (found.isEmpty()) {
            return Entries.within(list, ChangeForm::entries);
        }
        return found.size() * 2 >= list.items().size() ? found : List.of();
    }

    private static @Nullable FoundItem item(Block.ListItem entry) {
        List<Inline> content = Entries.home(entry).content();
        boolean project = content.size() > 2
                && content.get(0) instanceof Inline.Link
                && isBlank(content.get(1))
                && content.get(2) instanceof Inline.Link;
        int at = project ? 2 : 0;
        if (content.size() < at + 2
                || !(content.get(at) instanceof Inline.Link link)
                || !WebAddress.isSite(link.url())
                || !NoTitle.isChange(PlainText.of(link.children()).strip())
                || !(content.get(at + 1) instanceof Inline.Text gap)) {
            return null;
        }
        if (isBlank(gap) && content.size() > at + 2) {
            List<Inline> after = content.subList(at + 3, content.size());
            boolean title = isBold(content.get(at + 2)) && DisplayWidth.of(PlainText.of(after)) <= BYLINE;
            return title ? item(entry, link, content, at + 2, at + 3) : null;
        }
        int end = at + 1;
        while (end < content.size() && !(content.get(end) instanceof Inline.Link)) {
            end++;
        }
        return project ? item(entry, link, trimmed(content, end), at + 1, end) : null;
    }

    private static boolean isBlank(Inline inline) {
        return inline instanceof Inline.Text text && text.text().isBlank();
    }

    private static boolean isBold(Inline inline) {
        return inline instanceof Inline.MarkedSpan span && span.mark() == Inline.Mark.STRONG;
    }

    /** The same with what opens a byline, as {@code " ("} or {@code " by "}, apart from the title that ends there. */
    private static List<Inline> trimmed(List<Inline> content, int end) {
        List<Inline> trimmed = new ArrayList<>(content);
        if (end < content.size() && content.get(end - 1) instanceof Inline.Text last) {
            String title = OPENS_BYLINE.matcher(last.text()).replaceFirst("").stripTrailing();
            trimmed.set(end - 1, new Inline.Text(title));
            trimmed.add(end, new Inline.Text(last.text().substring(title.length())));
        }
        return trimmed;
    }

    private static @Nullable FoundItem item(
            Block.ListItem entry, Inline.Link link, List<Inline> content, int from, int to) {
        List<Inline> title = content.subList(from, to);
        String name = PlainText.of(title).strip();
        return name.isEmpty()
                ? null
                : new FoundItem(
                        Form.CHANGE,
                        Entries.home(entry),
                        content.subList(0, from),
                        title,
                        content.subList(to, content.size()),
                        name,
                        List.of(new ItemSource(link, null)),
                        Entries.rest(entry));
    }
}
