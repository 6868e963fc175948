package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises entries of lists that begin with a title in bold and hold a link. */
final class BoldEntryForm implements ItemForm {
    /** A single entry with a shorter title is a remark with a label. */
    private static final int SHORT = 12;

    @Override
    public List<FoundItem> in(BlockRange range, int index) {
        return range.blocks().get(index) instanceof Block.ListBlock list ? entries(list) : List.of();
    }

    private static List<FoundItem> entries(Block.ListBlock list) {
        List<FoundItem> found = new ArrayList<>();
        boolean kinds = LeadKind.repeatsIn(list);
        for (Block.ListItem entry : list.items()) {
            FoundItem item = item(entry, kinds);
            if (item != null) {
                found.add(item);
            }
        }
        if (found.isEmpty()) {
            return Entries.within(list, BoldEntryForm::entries);
        }
        boolean remark = found.size() == 1
                && found.get(0).name().codePointCount(0, found.get(0).name().length()) <= SHORT;
        return found.size() * 2 >= list.items().size() && !remark ? found : List.of();
    }

    private static @Nullable FoundItem item(Block.ListItem entry, boolean kinds) {
        Lead lead = Entries.isText(entry) ? Lead.of(Entries.home(entry).content()) : null;
        String name = lead == null ? "" : BoldTitle.of(lead);
        if (lead == null || name.isEmpty() || (kinds && lead.kind() > 0)) {
            return null;
        }
        Inline.Link link = TreeIndex.of(entry.children()).links().stream()
                .filter(one -> WebAddress.isHttp(one.url()))
                .findFirst()
                .orElse(null);
        boolean said = !PlainText.of(lead.after()).isBlank() || entry.children().size() > 1;
        return link == null || !said
                ? null
                : new FoundItem(
                        Form.BOLD_ENTRY,
                        Entries.home(entry),
                        lead.before(),
                        lead.title(),
                        lead.after(),
                        name,
                        List.of(new Source(link, null)),
                        Entries.rest(entry));
    }
}
