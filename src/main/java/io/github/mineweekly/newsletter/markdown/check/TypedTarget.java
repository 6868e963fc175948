package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.text.MediaType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link was meant to lead: what is typed between its parentheses, or after the colon of a label.
 *
 * @param start where the address begins in what is typed, after a {@code <}
 * @param title what is typed after the address, from its first quote; empty if there is none
 * @param pointed whether the address is in angle brackets
 * @param spaced whether a space is before the title
 */
record TypedTarget(int start, String address, String title, boolean pointed, boolean spaced) {
    private static final Pattern TITLE = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.){0,200}+\"|'(?:[^'\\\\]|\\\\.){0,200}+'|\\((?:[^()\\\\]|\\\\.){0,200}+\\)");

    private static final Pattern QUOTE = Pattern.compile("[\"'(“”‘’「『＂]");
    private static final Pattern WIDE = Pattern.compile("[“”‘’「『＂].*[“”‘’」』＂]");
    private static final Pattern OPEN = Pattern.compile("\"[^\"]++");
    private static final Pattern AROUND = Pattern.compile("^[\"“”‘’「『＂]|[\"“”‘’」』＂]$");
    private static final Pattern QUOTE_WITHIN = Pattern.compile("(?<!\\\\)\"");
    /** In one line: what is below an address that was left open is no part of it. */
    private static final Pattern SITE = Pattern.compile("(?i:https?)://[^\"\\n]*+|\\.{1,2}/.*");
    /** Of a tag, which is no address in angle brackets. */
    private static final Pattern ATTRIBUTE = Pattern.compile("\\w{1,20}+\\s[^=]{0,200}+=");
    /** Quotes that may begin a title: a name has no more of them. */
    private static final int TRIED = 9;

    static TypedTarget of(String typed) {
        int close = typed.startsWith("<") ? typed.indexOf('>') : -1;
        if (close > 0) {
            String after = typed.substring(close + 1);
            String title = after.strip();
            return new TypedTarget(1, typed.substring(1, close), title, true, !after.startsWith(title));
        }
        int start = typed.startsWith("<") ? 1 : 0;
        Matcher quote = QUOTE.matcher(typed).region(start, typed.length());
        for (int tried = 0; tried < TRIED && quote.find(); tried++) {
            String address = typed.substring(start, quote.start()).stripTrailing();
            boolean spaced = start + address.length() < quote.start();
            String title = typed.substring(quote.start());
            if (!address.isEmpty() && isTitle(address, spaced, title)) {
                return new TypedTarget(start, address, title, false, spaced);
            }
        }
        return new TypedTarget(start, typed.substring(start), "", false, false);
    }

    private static boolean isTitle(String address, boolean spaced, String title) {
        if (spaced && (TITLE.matcher(title).matches() || WIDE.matcher(title).matches())) {
            return true;
        }
        boolean closed = title.endsWith("\"") && title.length() > 1;
        return title.startsWith("\"")
                ? leads(address) && (closed || (spaced && OPEN.matcher(title).matches()))
                : isFile(address) && WIDE.matcher(title).matches();
    }

    /** Whether it can only be an address. What else has spaces may be a call, or words. */
    static boolean leads(String address) {
        return isFile(address) || SITE.matcher(address).matches();
    }

    /** Whether it ends as the name of a file. */
    static boolean isFile(String address) {
        return !MediaType.of(address).equals(MediaType.UNKNOWN);
    }

    boolean hasWideTitle() {
        return WIDE.matcher(title).matches();
    }

    /** Whether what is after angle brackets makes text of them. */
    boolean isMistyped() {
        return pointed
                && leads(address)
                && !ATTRIBUTE.matcher(address).lookingAt()
                && !title.isEmpty()
                && !(spaced && TITLE.matcher(title).matches());
    }

    /** The title as it is written right, with the space before it; empty if there is none. */
    String written() {
        if (title.isEmpty() || TITLE.matcher(title).matches()) {
            return title.isEmpty() ? "" : " " + title;
        }
        String words = AROUND.matcher(title).replaceAll("");
        return " \"" + QUOTE_WITHIN.matcher(words).replaceAll("\\\\\"") + "\"";
    }
}
