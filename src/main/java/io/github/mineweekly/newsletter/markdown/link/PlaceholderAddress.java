package io.github.mineweekly.newsletter.markdown.link;

import java.util.regex.Pattern;

/** An address that a template was to fill in, whole or in part. */
public final class PlaceholderAddress {
    public static final String HELP = "write the address that the placeholder stands for";

    private static final Pattern PART = Pattern.compile("\\{\\{|\\{%|\\$\\{|\\{[ \\t]|^%=? ?.*%$|^__[A-Z_]{2,40}__");

    private PlaceholderAddress() {}

    public static boolean is(String address) {
        return PART.matcher(address).find();
    }
}
