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

/** Recognises entries of lists that begin with a title in bold and mostly hold a link. */
final class BoldEntryForm implements ItemForm {
    /** A single entry with a shorter title is a remark with a label. */
    private static final int SHORT = 12;

    /** Beside so many with a link, an entry without one is of their kind. */
    private static final int SERIES = 2;

    private static final Pattern COLON = Pattern.compile("^[:：]");

    /** A label of a fact, as {@code Where:}, is not wider. */
    private static final int LABEL = 12;

    /** A fact after a label, as a name or a price, is not wider; nor is it wider than the label. */
    private static final int FACT = 20;

    /** How logs of changes end their entries. */
    private static final Pattern CHANGE = Pattern.compile("\\((?:#\\d{1,9}|[0-9a-f]{7,40})\\)$");

    @Override
    public List<FoundItem> in(BlockRange range, Block block) {
        return block instanceof Block.ListBlock list ? entries(list) : List.of();
    }

    /** Beside entries with a title in bold and a link, those are items too that begin with a link, or have none. */
    private static List<FoundItem> entries(Block.ListBlock list) {
        List<FoundItem> found = new ArrayList<>();
        boolean kinds = LeadKind.repeatsIn(list);
        int titles = 0;
        int bold = 0;
        boolean remark = true;
        for (Block.ListItem entry : list.items()) {
            FoundItem item = item(entry, kinds);
            LinkLead link = item == null ? LinkForm.lead(entry, kinds) : null;
            if (item != null) {
                found.add(item);
            } else if (link != null && !link.isName()) {
                found.add(link.item(Entries.home(entry), Entries.rest(entry)));
                bold += BoldTitle.isLink(link.lead()) ? 1 : 0;
            }
            if (item != null && !item.sources().isEmpty()) {
                titles++;
                remark &=
                        titles == 1 && item.name().codePointCount(0, item.name().length()) <= SHORT;
            }
        }
        if (titles == 0) {
            return Entries.within(list, BoldEntryForm::entries);
        }
        int linked = titles + bold;
        if (remark || linked * 2 < list.items().size()) {
            return List.of();
        }
        return linked >= SERIES
                ? found
                : found.stream().filter(item -> !item.sources().isEmpty()).toList();
    }

    private static @Nullable FoundItem item(Block.ListItem entry, boolean kinds) {
        Lead lead = Entries.isText(entry) ? Lead.of(Entries.home(entry).content()) : null;
        String name = lead == null ? "" : BoldTitle.of(lead);
        if (lead == null || name.isEmpty() || (kinds && lead.kind() > 0)) {
            return null;
        }
        Inline.Link link = TreeIndex.of(entry.children()).links().stream()
                .filter(one -> WebAddress.isSite(one.url()))
                .findFirst()
                .orElse(null);
        if (link != null
                && isPart(name)
                && CHANGE.matcher(PlainText.of(lead.after())).find()) {
            return null;
        }
        boolean said = !PlainText.of(lead.after()).isBlank() || entry.children().size() > 1;
        boolean news = link != null || (BoldTitle.hasColon(lead) && isNews(name, lead, entry));
        return said && news
                ? new FoundItem(
                        Form.BOLD_ENTRY,
                        Entries.home(entry),
                        lead.before(),
                        lead.title(),
                        lead.after(),
                        name,
                        link == null ? List.of() : List.of(new ItemSource(link, null)),
                        Entries.rest(entry))
                : null;
    }

    /** Whether it may be the part of a program that changed. */
    private static boolean isPart(String name) {
        return name.indexOf(' ') < 0
                && DisplayWidth.of(name) <= LABEL
                && name.codePoints().noneMatch(Character::isUpperCase);
    }

    private static boolean isNews(String name, Lead lead, Block.ListItem entry) {
        String said = PlainText.of(lead.after()) + PlainText.ofBlocks(Entries.rest(entry));
        int title = DisplayWidth.of(name);
        return title > LABEL
                && DisplayWidth.of(COLON.matcher(said).replaceFirst("").strip()) > Math.max(FACT, title);
    }
}
