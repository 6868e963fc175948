package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.value.PathSyntax;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.issue.FileRules;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.issue.PathLength;
import io.github.mineweekly.newsletter.issue.PortablePath;
import io.github.mineweekly.newsletter.text.CaseFolding;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The check of {@code aliases}: each becomes a page of its own, so none may leave the newsletter's folder. */
public final class AliasesField {
    private final FieldContext context;
    private final Map<String, Region> regions = new HashMap<>();
    private final Set<String> typed = new HashSet<>();

    public AliasesField(FieldContext context) {
        this.context = context;
    }

    /** The old paths relative to the newsletter's folder, without a leading {@code /}; none of them twice. */
    public List<String> read() {
        List<String> paths = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        for (Value item : new TextsField(context, TextsField.ALIASES).items()) {
            String path = item.shown().strip();
            String plain = PagePaths.alias(path);
            Optional<String> reason = whyNoPage(path).or(() -> whyNoPage(plain));
            if (reason.isPresent()) {
                report(
                        FrontMatterRules.ALIASES_INVALID,
                        item,
                        "the alias " + Printable.quote(path) + " " + reason.get()
                                + "; it must be the path of an old page within the newsletter",
                        "write it like `aliases: [old/page.html]`");
            } else if (!isRepeated(item, path, known)) {
                add(item, plain, paths);
            }
        }
        return paths;
    }

    /** Where each of those that were read is, by {@code aliases/} and itself. */
    public Map<String, Region> regions() {
        return regions;
    }

    /**
     * Many file systems take names for one that differ only by case, so the first of them is the page. {@code a} and
     * {@code a.html}, as another tool had both, are the same page, and right.
     */
    private boolean isRepeated(Value item, String path, Map<String, String> known) {
        String page = page(path);
        String own = context.block().source().pagePath();
        if (CaseFolding.path(page).equals(CaseFolding.path(own))) {
            boolean exact = page.equals(own);
            if (!exact) {
                String message = "the alias " + Printable.quote(path) + " differs only by case from the page "
                        + Printable.quote(own) + " of this issue";
                report(FrontMatterRules.ALIASES_INVALID, item, message, "delete the alias " + Printable.quote(path));
            }
            return true; // the page is there already, and needs no redirect
        }
        String first = known.putIfAbsent(CaseFolding.path(page), path);
        if (!typed.add(path)) {
            reportRepeated(item, path, path);
        } else if (first != null && !page.equals(page(first))) {
            reportRepeated(item, path, first);
        }
        return first != null;
    }

    private void reportRepeated(Value item, String path, String first) {
        String shown = Printable.quote(path);
        String kept = Printable.quote(first);
        String message =
                "the alias " + shown + (path.equals(first) ? " is given twice" : " differs only by case from " + kept);
        String help = path.equals(first) ? "delete one of the two" : "delete " + shown + ", keep " + kept;
        report(FrontMatterRules.ALIASES_INVALID, item, message, help);
    }

    private static String page(String path) {
        return PagePaths.ofAlias(PagePaths.alias(path));
    }

    private void add(Value item, String path, List<String> paths) {
        String page = PagePaths.ofAlias(path);
        Optional<String> excess = PathLength.excess(page);
        if (excess.isPresent()) {
            report(
                    FileRules.PATH_TOO_LONG,
                    item,
                    "the page of this alias would need " + excess.get(),
                    "shorten or delete the alias");
            return;
        }
        paths.add(path);
        regions.put("aliases/" + path, context.diagnostics().region(item.span()));
        PortablePath.problem(page)
                .ifPresent(reason -> report(
                        FileRules.PATH_NOT_PORTABLE,
                        item,
                        "the page of this alias would need " + reason,
                        "delete the alias, or the site cannot be built or unpacked on Windows"));
    }

    private void report(Rule rule, Value item, String message, String help) {
        context.add(rule, item.span(), message, help);
    }

    private static Optional<String> whyNoPage(String path) {
        if (Arrays.asList(path.split("/", -1)).contains("..")) {
            return Optional.of("has a `..`");
        }
        if (path.indexOf('?') >= 0 || path.indexOf('#') >= 0) {
            return Optional.of("has a `?` or `#`");
        }
        return PagePaths.alias(path).isEmpty()
                ? Optional.of("is the newsletter's own page")
                : PathSyntax.whyNoPath(path);
    }
}
