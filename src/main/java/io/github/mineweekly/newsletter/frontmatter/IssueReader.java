package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.yaml.FrontMatterBlock;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.Outline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the check of every key and puts what they read together. */
final class IssueReader {
    private final Context context;

    IssueReader(Context context) {
        this.context = context;
    }

    /** The issue, or nothing if it has no title or no date. */
    Optional<Issue> read(Set<String> silenced) {
        String title = new TitleCheck(context).read();
        LocalDate date = new DateCheck(context).read();
        String description = new DescriptionCheck(context).read();
        Outline outline = new OutlineCheck(context).read();
        boolean hidden = new BooleanCheck(context, "hidden", FrontMatterRules.HIDDEN_NOT_BOOLEAN).read();
        boolean draft = new BooleanCheck(context, "draft", FrontMatterRules.DRAFT_NOT_BOOLEAN).read();
        Integer number = new NumberCheck(context).read(title == null ? "" : title);
        LocalDate updated = new UpdatedCheck(context).read();
        List<String> authors = new TextsCheck(context, TextsCheck.AUTHOR).read();
        List<String> tags = new TextsCheck(context, TextsCheck.TAGS).read();
        String cover = new CoverCheck(context).read();
        List<String> aliases = new AliasesCheck(context).read();
        if (title == null || date == null) {
            return Optional.empty();
        }
        LocalDate changed = updated == null ? date : updated;
        FrontMatterBlock block = context.block();
        return Optional.of(new Issue(
                block.source(),
                title,
                date,
                description,
                outline,
                hidden,
                draft,
                number,
                changed,
                authors,
                tags,
                cover,
                aliases,
                silenced,
                block.bodyOffset()));
    }
}
