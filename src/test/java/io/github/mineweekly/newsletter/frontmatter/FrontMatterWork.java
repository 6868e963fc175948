package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.work.Work;
import java.util.List;

/** Reads an issue of a block. Ends with the messages of what is found. */
final class FrontMatterWork implements Work {
    @Override
    public List<String> run(String block) {
        SourceFile source = SourceFile.of("a.md", "a.md", "---\n" + block + "---\n", false);
        return Case.PARSER.parse(source).diagnostics().stream()
                .map(Diagnostic::message)
                .toList();
    }
}
