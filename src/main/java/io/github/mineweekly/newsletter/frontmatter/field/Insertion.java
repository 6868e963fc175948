package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;
import org.jspecify.annotations.Nullable;

/** Puts a value where there is none: after its key, or with the key in a line of its own. */
final class Insertion {
    private final FieldContext context;

    Insertion(FieldContext context) {
        this.context = context;
    }

    /**
     * @param field the key without a value, or null if it is not there
     * @param lineStart where a new line goes
     * @return null if the block is written as one flow map, into which no line fits
     */
    @Nullable
    SuggestedFix put(String key, @Nullable Field field, String value, int lineStart, String why) {
        if (field == null ? isFlowMap() : !field.value().isReplaceable()) {
            return null;
        }
        if (field != null) {
            return context.fix(key, field, value).asUnsafe().withWhy(why);
        }
        String line = indentation() + key + ": " + value + context.block().lineEnd();
        Edit edit = context.edit(Span.at(lineStart), line);
        return SuggestedFix.unsafe(key + ": " + value, why, edit);
    }

    private boolean isFlowMap() {
        return context.block().text().stripLeading().startsWith("{");
    }

    /** The indentation of the block's keys. */
    private String indentation() {
        FrontMatterBlock block = context.block();
        LineIndex lines = block.source().lines();
        for (int line = block.firstLine(); line < block.endLine(); line++) {
            String text = lines.line(line);
            if (!text.isBlank() && !text.stripLeading().startsWith("#")) {
                return text.substring(0, text.length() - text.stripLeading().length());
            }
        }
        return "";
    }
}
