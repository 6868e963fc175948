package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises lists whose entries are labels with values, one of them an address. */
final class LabelsForm implements ItemForm {
    /** One label says too little: it may be a remark. */
    private static final int LEAST = 2;

    @Override
    public List<FoundItem> in(BlockRange range, Block block) {
        return block instanceof Block.ListBlock list ? items(list) : List.of();
    }

    /** An item begins wherever the list's first label comes again. */
    private static List<FoundItem> items(Block.ListBlock list) {
        List<Row> rows = rows(list);
        List<FoundItem> found = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            boolean next = i == rows.size()
                    || rows.get(i).label().name().equals(rows.get(0).label().name());
            if (next && i - start >= LEAST) {
                FoundItem item = item(rows.subList(start, i));
                if (item == null) {
                    return List.of();
                }
                found.add(item);
            }
            start = next ? i : start;
        }
        return found;
    }

    private record Row(Label label, Block.ListItem entry) {
        Block.Paragraph home() {
            return Entries.home(entry);
        }
    }

    /** None if an entry has no label. */
    private static List<Row> rows(Block.ListBlock list) {
        List<Row> rows = new ArrayList<>();
        for (Block.ListItem entry : list.items()) {
            Label label = Entries.isText(entry) ? Label.of(Entries.home(entry).content()) : null;
            if (label == null) {
                return List.of();
            }
            rows.add(new Row(label, entry));
        }
        return rows;
    }

    private static @Nullable FoundItem item(List<Row> rows) {
        int named = -1;
        int address = -1;
        for (int i = rows.size() - 1; i >= 0; i--) {
            named = rows.get(i).label().isName() ? i : named;
            address = rows.get(i).label().address() == null ? address : i;
        }
        Inline.Link link = address < 0 ? null : rows.get(address).label().address();
        return link == null ? null : item(rows, named < 0 ? address : named, named >= 0, link);
    }

    /** @param title which row holds it */
    private static FoundItem item(List<Row> rows, int title, boolean named, Inline.Link link) {
        Row row = rows.get(title);
        List<Inline> value = row.label().value();
        List<Block> rest = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Block.ListItem entry = rows.get(i).entry();
            rest.addAll(i == title ? Entries.rest(entry) : entry.children());
        }
        int shown = named ? value.size() : 1;
        return new FoundItem(
                Form.LABELS,
                row.home(),
                row.label().before(),
                value.subList(0, shown),
                value.subList(shown, value.size()),
                named ? PlainText.of(value).strip() : name(link),
                List.of(new ItemSource(link, null)),
                rest);
    }

    /** The link's text; where that does not say what is there, the address without its scheme. */
    private static String name(Inline.Link link) {
        String text = PlainText.of(link.children()).strip();
        if (!link.bare() && !text.isEmpty() && !NoTitle.isAlone(text)) {
            return text;
        }
        String path = WebAddress.path(link.url());
        String host = WebAddress.host(link.url());
        boolean repository = host.equals("github.com") || host.equals("gitee.com") || host.equals("gitlab.com");
        return repository && path.length() > 1 ? path.substring(1) : host + (path.equals("/") ? "" : path);
    }
}
