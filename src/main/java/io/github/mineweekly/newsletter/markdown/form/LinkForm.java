package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises entries of lists and paragraphs that begin with a link. */
final class LinkForm implements ItemForm {
    /** So many in a range make a series, in which a link needs nothing to set it off. */
    private static final int SERIES = 2;

    @Override
    public List<FoundItem> in(BlockRange range, Block block) {
        if (block instanceof Block.ListBlock list) {
            return entries(list);
        }
        if (!(block instanceof Block.Paragraph paragraph)) {
            return List.of();
        }
        LinkLead lead = LinkLead.of(paragraph);
        if (lead == null) {
            LastLink last = LastLink.of(paragraph);
            return last != null && range.has(last) ? List.of(last.item()) : List.of();
        }
        boolean news = !lead.isName()
                && !lead.isInSentence()
                && (lead.isSetOff() || range.links() >= SERIES)
                && (!lead.isAddress() || lead.numbered());
        return news ? List.of(lead.item(paragraph, List.of())) : List.of();
    }

    /** How many entries of a list, or of lists in it, begin with a link. */
    static int count(Block.ListBlock list) {
        boolean kinds = LeadKind.repeatsIn(list);
        return (int) list.items().stream()
                .filter(entry -> lead(entry, kinds) != null)
                .count();
    }

    /**
     * Where fewer than half of the entries begin with a link, those that do only mention it, unless most of the others
     * end with one. A list of people is none of items.
     */
    private static List<FoundItem> entries(Block.ListBlock list) {
        List<FoundItem> found = new ArrayList<>();
        List<FoundItem> all = new ArrayList<>();
        int names = 0;
        int titles = 0;
        boolean kinds = LeadKind.repeatsIn(list);
        for (Block.ListItem entry : list.items()) {
            LinkLead lead = lead(entry, kinds);
            if (lead != null) {
                names += lead.isName() ? 1 : 0;
                found.add(lead.item(Entries.home(entry), Entries.rest(entry)));
                all.add(found.get(found.size() - 1));
                continue;
            }
            LastLink last = LastLink.of(entry);
            if (last != null) {
                titles += last.isLong() ? 1 : 0;
                all.add(last.item());
            }
        }
        int size = list.items().size();
        boolean most = found.size() * 2 >= size;
        boolean last = !most && titles > 0 && all.size() >= SERIES && (found.size() + titles) * 2 > size;
        if (found.isEmpty() && !last) {
            return Entries.within(list, LinkForm::entries);
        }
        List<FoundItem> items = last ? all : found;
        boolean people = names >= SERIES && names * 2 >= items.size();
        return (most || last) && !people ? items : List.of();
    }

    /** @param kinds whether a word before the link is passed over */
    static @Nullable LinkLead lead(Block.ListItem entry, boolean kinds) {
        if (!Entries.isText(entry)) {
            return null;
        }
        Lead lead = Lead.of(Entries.home(entry).content());
        return LinkLead.of(Entries.home(entry), kinds ? lead.afterKind() : lead, Entries.rest(entry));
    }
}
