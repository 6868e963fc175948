package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.inline.SoftBreaks;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.theme.template.Overrides;
import io.github.mineweekly.newsletter.theme.template.Vocabulary;

/** What the goals use where a team says nothing. */
public final class MarkdownDefaults {
    private MarkdownDefaults() {}

    public static MarkdownSettings settings() {
        return settings(Outline.levels(2, 3), HtmlMode.SANITIZE, SoftBreaks.AUTO);
    }

    static MarkdownSettings settings(Outline outline, HtmlMode html, SoftBreaks softBreaks) {
        return new MarkdownSettings(
                outline, html, softBreaks, null, new Vocabulary(new Overrides(null))::containerTitle);
    }
}
