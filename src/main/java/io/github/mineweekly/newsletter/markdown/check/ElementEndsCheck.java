package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Body;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Raw elements that hold headings end above them, since each section and item is a part of its own. */
final class ElementEndsCheck {
    private static final int LOWEST_OF_PARTS = 3;

    private ElementEndsCheck() {}

    /** @param blocks those of the body that are in no other */
    static List<Diagnostic> check(List<Raw.Element> elements, List<Block> blocks, Body body) {
        TreeSet<Integer> headings = new TreeSet<>();
        for (Block block : blocks) {
            if (block instanceof Block.HeadingBlock heading && heading.level() <= LOWEST_OF_PARTS) {
                headings.add(heading.place().start());
            }
        }
        List<Diagnostic> problems = new ArrayList<>();
        for (Raw.Element element : elements) {
            Integer heading = headings.higher(element.place().start());
            boolean cut = heading != null && (element.end() < 0 || heading < element.end());
            boolean seen = cut && !(element.plain() && element.end() > 0);
            if (element.needsEnd() && (seen || element.end() < 0)) {
                problems.add(problem(element, cut, body));
            }
        }
        return problems;
    }

    private static Diagnostic problem(Raw.Element element, boolean cut, Body body) {
        String name = element.name();
        String message = cut
                ? "`<" + name + ">` is " + (element.end() < 0 ? "not closed before" : "closed only after")
                        + " the next heading, and ends there"
                : "`<" + name + ">` is never closed: the rest of the issue belongs to it";
        String help = "write `</" + name + ">` " + (cut ? "above the heading" : "where it ends");
        String other = cut && name.equals("details") ? ", or a container `::: details`, which may hold headings" : "";
        return BodyRules.BLOCK_UNCLOSED
                .at(body.location(element.place()), message)
                .withHelp(help + other);
    }
}
