package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises paragraphs of a line in bold, an address on a line of its own, and perhaps text. */
final class BoldLineForm implements ItemForm {
    /** Where a word of the newsletter's own asks readers to look. */
    private static final Pattern INVITATION = Pattern.compile("欢迎(?:大家|访问)");

    @Override
    public List<FoundItem> in(BlockRange range, Block block) {
        if (!(block instanceof Block.Paragraph home)) {
            return List.of();
        }
        Lead lead = Lead.of(home.content());
        List<Inline> after = lead.first() == null ? List.of() : lead.after();
        boolean line = !after.isEmpty() && after.get(0) instanceof Inline.LineBreak;
        String name = line ? BoldTitle.of(lead) : "";
        return name.isEmpty() ? List.of() : item(home, lead, name);
    }

    private static List<FoundItem> item(Block.Paragraph home, Lead lead, String name) {
        for (List<Inline> line : LabelledLines.cut(lead.after())) {
            Block.Paragraph alone = new Block.Paragraph(line, home.offset());
            List<ItemSource> sources =
                    INVITATION.matcher(PlainText.of(line)).lookingAt() ? null : SourceBlock.of(alone);
            if (sources != null) {
                return List.of(new FoundItem(
                        Form.BOLD_LINE, home, lead.before(), lead.title(), lead.after(), name, sources, List.of()));
            }
        }
        return List.of();
    }
}
