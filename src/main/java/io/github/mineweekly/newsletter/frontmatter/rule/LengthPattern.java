package io.github.mineweekly.newsletter.frontmatter.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A team's pattern that only counts characters, as {@code .{4,20}}.
 *
 * @param most {@link Integer#MAX_VALUE} for any number
 */
public record LengthPattern(int least, int most) {
    private static final Pattern LENGTH = Pattern.compile("\\^?\\.\\{([0-9]{1,9})(,?)([0-9]{0,9})}\\$?");

    /** Empty if the pattern asks for more than a length. */
    public static Optional<LengthPattern> of(String regex) {
        Matcher length = LENGTH.matcher(regex);
        if (!length.matches()) {
            return Optional.empty();
        }
        int least = Integer.parseInt(length.group(1));
        String end = length.group(3);
        int most = length.group(2).isEmpty() ? least : end.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(end);
        return Optional.of(new LengthPattern(least, most));
    }

    public boolean isBounded() {
        return most < Integer.MAX_VALUE;
    }
}
