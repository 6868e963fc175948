package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.field.AliasesField;
import io.github.mineweekly.newsletter.frontmatter.field.BooleanField;
import io.github.mineweekly.newsletter.frontmatter.field.CoverField;
import io.github.mineweekly.newsletter.frontmatter.field.DateField;
import io.github.mineweekly.newsletter.frontmatter.field.DescriptionField;
import io.github.mineweekly.newsletter.frontmatter.field.FieldContext;
import io.github.mineweekly.newsletter.frontmatter.field.NumberField;
import io.github.mineweekly.newsletter.frontmatter.field.OutlineField;
import io.github.mineweekly.newsletter.frontmatter.field.TextsField;
import io.github.mineweekly.newsletter.frontmatter.field.TitleField;
import io.github.mineweekly.newsletter.frontmatter.field.UpdatedField;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.Outline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the check of every key and puts what they read together. */
final class IssueReader {
    private final FieldContext context;

    IssueReader(FieldContext context) {
        this.context = context;
    }

    /** Checks the value of one key alone. */
    void check(String key) {
        switch (key) {
            case "title" -> new TitleField(context).read();
            case "date" -> new DateField(context).read(false);
            case "description" -> new DescriptionField(context).read();
            case "outline" -> new OutlineField(context).read();
            case "hidden", "draft" -> new BooleanField(context, key).read();
            case "number" -> new NumberField(context).read("");
            case "updated" -> new UpdatedField(context).read(null, false);
            case "author" -> new TextsField(context, TextsField.AUTHOR).read();
            case "tags" -> new TextsField(context, TextsField.TAGS).read();
            case "cover" -> new CoverField(context).read();
            case "aliases" -> new AliasesField(context).read();
            default -> throw new IllegalArgumentException(key);
        }
    }

    /** The issue, or null if it has no title or no date. */
    @Nullable
    Issue read() {
        String title = new TitleField(context).read();
        String description = new DescriptionField(context).read();
        Outline outline = new OutlineField(context).read();
        boolean hidden = new BooleanField(context, "hidden").read();
        boolean draft = new BooleanField(context, "draft").read();
        LocalDate date = new DateField(context).read(draft);
        Integer number = new NumberField(context).read(title == null ? "" : title);
        LocalDate updated = new UpdatedField(context).read(date, draft);
        List<String> authors = new TextsField(context, TextsField.AUTHOR).read();
        List<String> tags = new TextsField(context, TextsField.TAGS).read();
        String cover = new CoverField(context).read();
        AliasesField aliasesField = new AliasesField(context);
        List<String> aliases = aliasesField.read();
        if (title == null || date == null) {
            return null;
        }
        LocalDate changed = updated == null ? date : updated;
        FrontMatterBlock block = context.block();
        Map<String, Region> regions = new HashMap<>(context.regions());
        regions.putAll(aliasesField.regions());
        return new Issue(
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
                context.fields().shownDays(),
                regions,
                block.bodyOffset());
    }
}
