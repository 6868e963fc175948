package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.issue.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of the form {@code key: value} as plain text, for blocks that YAML cannot read.
 *
 * @param value where the value is, without a comment after it
 */
public record KeyLine(String key, String text, Span value) {
    /** A key as authors type it, in letters of any script. */
    public static final String NAME = "[\\p{L}_][\\p{L}\\d_-]*";

    /** The help for a line that {@link #isComment}. */
    public static final String COMMENT_HELP = "begin a comment with `#`, or delete the line";

    /** As other languages begin a comment. */
    private static final Pattern COMMENT = Pattern.compile("(//|/\\*|<!--|;|%).*");

    private static final Pattern LINE =
            Pattern.compile("(" + NAME + ")[ \\t]*:[ \\t]+(\\S.*?)((?<![ \\t])[ \\t]++#[ \\t].*)?(?<![ \\t])[ \\t]*+");

    /** A line that begins with a key, perhaps in quotes, and either colon. */
    private static final Pattern KEY = Pattern.compile("([\"']?)(" + NAME + ")\\1[ \\t]*[:：].*");

    public static Optional<KeyLine> of(FrontMatterBlock block, int line) {
        Matcher matcher = LINE.matcher(block.lines().line(line));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Span value = block.lines().span(line, matcher.start(2), matcher.end(2));
        return Optional.of(new KeyLine(matcher.group(1), matcher.group(2), value));
    }

    /** Whether a line begins as a comment of another language. */
    public static boolean isComment(String line) {
        return COMMENT.matcher(line).matches();
    }

    /** The key with which a line begins, whatever follows its colon. */
    public static Optional<String> keyOf(String line) {
        Matcher matcher = KEY.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    /** Whether a key of another tool is read or renamed here, so that a word before a colon is hardly a sentence's. */
    public static boolean isOfOtherTool(String key) {
        return HidingKeys.of(key).isPresent() || OtherTools.renaming(key).isPresent();
    }

    /** Whether a key is one of ours, or such a one of another tool. */
    public static boolean isKnown(String key) {
        return Keys.OWN.contains(key) || isOfOtherTool(key);
    }

    /** Whether a line begins with a key of an issue, in capitals perhaps. */
    public static boolean isOwn(String line) {
        return own(line) != null;
    }

    /** The key of an issue with which a line begins, in small letters; null if there is none. */
    static @Nullable String own(String line) {
        return keyOf(line)
                .map(key -> key.toLowerCase(Locale.ROOT))
                .filter(Keys.OWN::contains)
                .orElse(null);
    }
}
