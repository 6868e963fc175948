package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.RawLinks;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links that hold nothing to see or to click on. */
final class UnseenLink {
    /** What is after the address of a raw link that holds nothing. */
    private static final Pattern NOTHING =
            Pattern.compile("[^<>]{0,300}>(?:\\s|&nbsp;|\\xA0){0,99}</a\\s{0,9}>", Pattern.CASE_INSENSITIVE);

    /** A place that other links lead to, or that scripts and readers of screens know. */
    private static final Pattern PLACE =
            Pattern.compile("\\s(?:id|name|aria-\\w{1,20})\\s{0,9}=", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("<a\\s", Pattern.CASE_INSENSITIVE);

    private UnseenLink() {}

    static @Nullable Diagnostic of(Inline.Link link, Location place) {
        return isSeen(link.children())
                ? null
                : problem(link.url(), place, "write its text between the brackets, or `<…>` around the address alone");
    }

    /** @param body that the link's place is in */
    static @Nullable Diagnostic of(RawLinks.Link link, String body, Location place) {
        if (link.kind() != Reference.Kind.LINK) {
            return null;
        }
        int start = body.lastIndexOf('<', link.place().start());
        var after = NOTHING.matcher(body).region(link.place().end(), body.length());
        boolean nothing = start >= 0
                && TAG.matcher(body).region(start, body.length()).lookingAt()
                && after.lookingAt()
                && !PLACE.matcher(body).region(start, after.end()).find();
        return nothing ? problem(link.url(), place, "write its text before `</a>`, or delete the tag") : null;
    }

    private static Diagnostic problem(String url, Location place, String help) {
        return BodyRules.LINK_EMPTY
                .at(place, "the link " + Printable.quote(url) + " has no text, so nobody sees it")
                .withHelp(help);
    }

    private static boolean isSeen(List<Inline> content) {
        return content.stream().anyMatch(inline -> {
            if (inline instanceof Inline.Text text) {
                return Characters.isSeen(text.text());
            }
            return inline instanceof Inline.MarkedSpan span
                    ? isSeen(span.children())
                    : !(inline instanceof Inline.LineBreak);
        });
    }
}
