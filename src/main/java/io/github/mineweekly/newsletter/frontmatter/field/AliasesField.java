package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.value.PathSyntax;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.issue.FileRules;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.issue.PathLength;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The check of {@code aliases}: each becomes a page of its own, so none may leave the newsletter's folder. */
public final class AliasesField {
    private final FieldContext context;

    public AliasesField(FieldContext context) {
        this.context = context;
    }

    /** The old paths relative to the newsletter's folder, without a leading {@code /}. */
    public List<String> read() {
        List<String> paths = new ArrayList<>();
        for (Value item : new TextsField(context, TextsField.ALIASES).items()) {
            String path = item.shown().strip();
            Optional<String> reason = whyNoPage(path);
            if (reason.isEmpty()) {
                add(item, path.startsWith("/") ? path.substring(1) : path, paths);
            } else {
                context.diagnostics()
                        .add(
                                FrontMatterRules.ALIASES_INVALID,
                                item.span(),
                                "the alias " + Printable.quote(path) + " " + reason.get()
                                        + "; it must be the path of an old page within the newsletter",
                                "write it like `aliases: [old/page.html]`");
            }
        }
        return paths;
    }

    private void add(Value item, String path, List<String> paths) {
        Optional<String> excess = PathLength.excess(PagePaths.ofAlias(path));
        if (excess.isEmpty()) {
            paths.add(path);
        } else {
            context.diagnostics()
                    .add(
                            FileRules.PATH_TOO_LONG,
                            item.span(),
                            "the page of this alias would need " + excess.get(),
                            "shorten or delete the alias");
        }
    }

    private static Optional<String> whyNoPage(String path) {
        if (Arrays.asList(path.split("/", -1)).contains("..")) {
            return Optional.of("has a `..`");
        }
        if (path.indexOf('?') >= 0 || path.indexOf('#') >= 0) {
            return Optional.of("has a `?` or `#`");
        }
        return path.equals("/") ? Optional.of("is the newsletter's own page") : PathSyntax.whyNoPath(path);
    }
}
