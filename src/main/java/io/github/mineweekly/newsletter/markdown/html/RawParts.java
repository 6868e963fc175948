package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.RawLinks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What is done to the parts of an article that has raw HTML: each is cleaned by itself, so that no tag left open in one
 * swallows the next.
 *
 * @param tags whether there is any raw tag
 * @param links where the tags lead
 */
public record RawParts(HtmlMode mode, boolean tags, RawLinks links) {
    private static final int LONGEST_KEPT = 500;

    public static RawParts of(HtmlMode mode, List<Raw> raw, RawLinks links) {
        return new RawParts(mode, raw.stream().anyMatch(Raw::hasTags), links);
    }

    /** What finishes a part as written. For one thread: headings are wanted twice, and are kept. */
    public UnaryOperator<String> finish(HtmlForm form) {
        if (!tags || (mode != HtmlMode.SANITIZE && form.isStyled())) {
            return html -> html;
        }
        if (mode != HtmlMode.SANITIZE) {
            return html -> RawAddresses.written(html, form);
        }
        Map<String, String> clean = new HashMap<>();
        return html -> html.length() > LONGEST_KEPT
                ? Sanitizer.clean(html, links, form)
                : clean.computeIfAbsent(html, it -> Sanitizer.clean(it, links, form));
    }
}
