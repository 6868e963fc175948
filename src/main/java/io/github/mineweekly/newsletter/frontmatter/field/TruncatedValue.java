package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.NodePlaces;
import io.github.mineweekly.newsletter.frontmatter.yaml.Value;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value without quotes of which YAML takes the end for a comment: {@code title: C# 周刊 #20}. What authors mean as a
 * comment begins with {@code #} and a space, or with signs that stand alone as {@code ##}; with anything else right
 * after {@code #}, it was meant as part of the value.
 *
 * @param whole where the value is, with the part cut off
 * @param wholeText in one line
 * @param comment where the part cut off is
 */
public record TruncatedValue(Span whole, String wholeText, Span comment, String commentText) {
    private static final Pattern CUT = cut("(?!\\p{Punct}*+(?:[\\s\\p{Z}]|$))");

    /** Of a key that holds an issue back, more is taken for its value: {@code draft: ## true}. */
    private static final Pattern ALL_CUT = cut("(?!\\p{Punct}*+[\\s\\p{Z}]*+$)[^ \\t]");

    private static final Pattern HASHES = Pattern.compile("[#\\s\\p{Z}]+");

    /** @param first what follows {@code #} at once */
    private static Pattern cut(String first) {
        return Pattern.compile(
                "([ \\t]+)(#" + first + ".*?)((?<![ \\t])[ \\t]++#\\p{Punct}*+([ \\t].*)?)?(?<![ \\t])[ \\t]*+");
    }

    public static Optional<TruncatedValue> find(FrontMatterBlock block, Field field) {
        Value value = field.value();
        if (!value.isPlain() || value.alias()) {
            return Optional.empty();
        }
        Span anchor = value.unusedAnchor();
        int from = anchor != null && value.isNothing()
                ? anchor.end()
                : value.span().end();
        int lineEnd = block.lines().endAt(from);
        boolean hides = HidingKeys.OWN.contains(OtherTools.plain(field.name()));
        Pattern pattern = value.span().isEmpty() && hides ? ALL_CUT : CUT;
        Matcher matcher = pattern.matcher(block.source().text()).region(from, lineEnd);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int start = value.span().isEmpty() ? matcher.start(2) : value.span().start();
        if (anchor != null && block.lines().endAt(anchor.start()) == lineEnd) {
            start = anchor.start();
        }
        Span whole = new Span(start, matcher.end(2));
        Span comment = new Span(matcher.start(2), matcher.end(2));
        NodePlaces places = value.places();
        String wholeText = Value.inOneLine(places.text(whole));
        return Optional.of(new TruncatedValue(whole, wholeText, comment, places.text(comment)));
    }

    /** @param subject what is truncated */
    String message(String subject, Field field) {
        String left = field.value().isNothing()
                ? "nothing"
                : Printable.quote(field.value().shown());
        return subject + " is truncated to " + left + ": YAML reads " + Printable.quote(" " + commentText)
                + " as a comment";
    }

    /** The change of the whole value. */
    SuggestedFix fix(FieldContext context, String key, String value) {
        SuggestedFix fix = SuggestedFix.safe(key + ": " + value, context.edit(whole, value));
        return context.fields().isGuess(key) ? fix.asUnsafe() : fix;
    }

    /** The part cut off without {@code #} and what else is before its first word. */
    public String bare() {
        Matcher hashes = HASHES.matcher(commentText);
        return hashes.lookingAt() ? commentText.substring(hashes.end()) : commentText;
    }
}
