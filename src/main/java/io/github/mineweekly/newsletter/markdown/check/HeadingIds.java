package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Body;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids typed after a heading that another heading has: such a heading gets another, and links lead to the first. */
final class HeadingIds {
    private HeadingIds() {}

    static List<Diagnostic> check(List<Block.HeadingBlock> headings, Body body) {
        Map<String, Block.HeadingBlock> byId = new HashMap<>();
        headings.forEach(heading -> byId.putIfAbsent(heading.id(), heading));
        List<Diagnostic> problems = new ArrayList<>();
        for (Block.HeadingBlock heading : headings) {
            String typed = heading.typedId();
            if (typed != null && !typed.equals(heading.id())) {
                Block.HeadingBlock first = byId.get(typed);
                String owner = first == null
                        ? "the title of the issue"
                        : "the heading in line " + body.line(first.place().start());
                problems.add(BodyRules.HEADING_ID_TAKEN
                        .at(
                                body.location(heading.place()),
                                "the id " + Printable.quote(typed) + " is that of " + owner + "; this heading has "
                                        + Printable.quote(heading.id()))
                        .withHelp("write another id, or none"));
            }
        }
        return problems;
    }
}
