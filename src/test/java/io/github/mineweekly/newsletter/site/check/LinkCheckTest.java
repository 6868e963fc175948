package io.github.mineweekly.newsletter.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.markdown.tree.Limits;
import io.github.mineweekly.newsletter.site.Entries;
import io.github.mineweekly.newsletter.site.source.ReadHome;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkCheckTest {
    private static final ReadHome NO_HOME = new ReadHome(null, null, List.of());

    @Test
    void anAddressIsSuggestedForAPathOfThatLengthAtMost() {
        RenderedIssue entry =
                Entries.on("2024-01-07", "[x](http/example.org/a)\n\n[x](http/example.org/" + "a".repeat(3000) + ")\n");

        List<Diagnostic> found = check(entry, Set.of());

        assertThat(found)
                .extracting(Diagnostic::help)
                .containsExactly(
                        "write `http://example.org/a`, if it is an address",
                        "correct the path; it is relative to this file's folder");
    }

    /** To look for them in an issue of thousands of headings took minutes. */
    @Test
    void nearIdsAreLookedForAsOftenAsProblemsAreShown() {
        RenderedIssue entry = Entries.on("2024-01-07", "## A heading\n\n" + "[x](#a-headimg)\n".repeat(70));
        String key = entry.issue().source().key();

        List<Diagnostic> found = check(entry, Set.of(key));

        assertThat(found).hasSize(70);
        assertThat(found)
                .extracting(Diagnostic::help)
                .filteredOn("write `#a-heading`"::equals)
                .hasSize(Limits.MOST_OF_A_RULE);
    }

    private static List<Diagnostic> check(RenderedIssue entry, Set<String> pageKeys) {
        return new LinkCheck(
                        TestSettings.VISIBILITY, Path.of("."), pageKeys, List.of(entry), NO_HOME, ListPages.UNKNOWN)
                .of(entry);
    }
}
