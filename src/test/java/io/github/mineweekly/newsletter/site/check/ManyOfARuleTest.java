package io.github.mineweekly.newsletter.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Position;
import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Limits;
import io.github.mineweekly.newsletter.site.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyOfARuleTest {
    private static final String HEAD = "---\ntitle: A\ndate: 2023-01-0%d\n---\n\n";

    @TempDir
    Path folder;

    @Test
    void ofEachRuleInEachIssueTheLastThatIsShownCountsTheOthers() throws IOException {
        String links = "[x](no.md) [y](b.md#no)\n".repeat(Limits.MOST_OF_A_RULE + 2);
        List<String> found = new Folder(folder)
                .file("a.md", HEAD.formatted(1) + links)
                .file("b.md", HEAD.formatted(2).replace("A", "B") + "[x](no.md)\n")
                .found();

        assertThat(found)
                .filteredOn(line -> line.startsWith("a.md") && line.contains(" dead-link "))
                .hasSize(Limits.MOST_OF_A_RULE)
                .last()
                .asString()
                .contains("`no.md`, which does not exist; 2 more places in this issue have the same problem |");
        assertThat(found).filteredOn(line -> line.contains(" dead-anchor ")).hasSize(Limits.MOST_OF_A_RULE);
        assertThat(found).filteredOn(line -> line.startsWith("b.md")).hasSize(1);
    }

    @Test
    void theOneThatCountsTheOthersStillNamesTheOtherFile() {
        Diagnostic link = BodyRules.LINK_TO_DRAFT
                .at(Location.ofFile("a.md"), "to `b.md`")
                .withHelp("delete")
                .withOthers("b.md");
        Diagnostic counting = BodyRules.LINK_TO_DRAFT
                .at(Location.ofFile("a.md"), "to `b.md`; 1 more place in this issue has the same problem")
                .withHelp("delete")
                .withOthers("b.md");

        assertThat(BodyProblems.capped(Collections.nCopies(Limits.MOST_OF_A_RULE + 1, link)))
                .hasSize(Limits.MOST_OF_A_RULE)
                .endsWith(link, counting);
    }

    @Test
    void whatFixChangesStays() {
        Edit edit = new Edit(new Region(new Position(1, 1), new Position(1, 2)), "x");
        List<Diagnostic> fixable = Collections.nCopies(
                Limits.MOST_OF_A_RULE + 10,
                BodyRules.DEAD_LINK.at(Location.ofFile("a.md"), "dead").withFix(new Fix(Fix.Kind.SAFE, List.of(edit))));

        assertThat(BodyProblems.capped(fixable)).isEqualTo(fixable);
    }
}
