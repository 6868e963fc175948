package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.work.Work;
import java.util.List;

/** Reads an issue of a block as a team with keys of its own does. Ends with the messages of what is found. */
final class TeamFrontMatterWork implements Work {
    @Override
    public List<String> run(String block) {
        SourceFile source = SourceFile.of("team/a.md", "a.md", "---\n" + block + "---\n", false);
        return Case.parse(source).diagnostics().stream()
                .map(Diagnostic::message)
                .toList();
    }
}
