package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Body;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ids typed after a heading that another heading has: such a heading gets another, and links lead to the first. Those
 * of raw HTML cannot be changed.
 */
final class HeadingIds {
    private HeadingIds() {}

    static List<Diagnostic> check(List<Block.HeadingBlock> headings, List<Raw> raw, Body body) {
        Map<String, Block.HeadingBlock> byId = new HashMap<>();
        headings.forEach(heading -> byId.putIfAbsent(heading.id(), heading));
        List<Diagnostic> problems = new ArrayList<>();
        for (Block.HeadingBlock heading : headings) {
            String typed = heading.typedId();
            if (typed != null && !typed.equals(heading.id())) {
                Block.HeadingBlock first = byId.get(typed);
                String other = Slug.isOfPage(typed) ? "the page itself" : "the title of the issue";
                String owner = first == null
                        ? other
                        : "the heading in line " + body.line(first.place().start());
                String has = "; this heading has " + Printable.quote(heading.id());
                problems.add(taken(heading, typed, " is that of " + owner + has, body));
            }
        }
        problems.addAll(ofRaw(headings, raw, body));
        return problems;
    }

    private static List<Diagnostic> ofRaw(List<Block.HeadingBlock> headings, List<Raw> raw, Body body) {
        List<Diagnostic> problems = new ArrayList<>();
        List<Block.HeadingBlock> typed = headings.stream()
                .filter(heading -> heading.id().equals(heading.typedId()))
                .toList();
        if (typed.isEmpty()) {
            return problems;
        }
        Map<String, Raw> owners = new HashMap<>();
        raw.forEach(html -> RawHtml.ids(html.html()).forEach(id -> owners.putIfAbsent(id, html)));
        for (Block.HeadingBlock heading : typed) {
            Raw owner = owners.get(heading.id());
            if (owner != null) {
                int start = Math.max(0, owner.source().text().indexOf(heading.id()));
                int line = body.line(owner.source().place(start, start).start());
                String says = " is also that of the raw HTML in line " + line + "; links lead to the first of the two";
                problems.add(taken(heading, heading.id(), says, body));
            }
        }
        return problems;
    }

    private static Diagnostic taken(Block.HeadingBlock heading, String id, String says, Body body) {
        return BodyRules.HEADING_ID_TAKEN
                .at(body.location(heading.place()), "the id " + Printable.quote(id) + says)
                .withHelp("write another id, or none");
    }
}
