package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where Ghost, Substack or WordPress ends what everybody may read. */
final class Paywall {
    private static final Pattern MARK =
            Pattern.compile("<!--[ \\t]{0,9}(?:members-only|kg-card-begin:[ \\t]{0,9}paywall)[ \\t]{0,9}-->"
                    + "|<!--[ \\t]{0,9}wp:jetpack/paywall[ {/][^<>]{0,300}>"
                    + "|<div\\b[^<>]{1,500}\\b(?:paywall-jump|PaywallToDOM)\\b[^<>]{0,99}>");

    private Paywall() {}

    static void check(Fragment block, BodyProblems problems) {
        Matcher mark = MARK.matcher(block.text());
        if (mark.find()) {
            problems.add(
                    BodyRules.MARKUP_OF_OTHER_TOOL,
                    block.place(mark.start(), mark.end()),
                    "this mark of a paywall keeps nothing back: what follows it is published for all readers",
                    "delete what is not for all readers, or else the mark");
        }
    }
}
