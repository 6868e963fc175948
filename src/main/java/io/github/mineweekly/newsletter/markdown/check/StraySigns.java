package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.markdown.link.PlaceholderAddress;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Signs within the address of another site that are of the sentence or of Markdown around it, or that no host has. */
final class StraySigns {
    private static final String SIGNS = "，、；：。…`";

    /** Searches and the words of a page, which links lead to, may end with the others. */
    private static final String SIGNS_OF_SUFFIX = "，；。";

    private static final String CLOSING = "）】》〉」』〕”\"";
    private static final String OPENING = "（【《〈「『〔“\"";

    /** Names of articles may end with any sign, and be quoted in whole or in part. */
    private static final String WIKI = "/wiki/";

    private static final String PAGE_TEXT = ":~:text=";

    private static final Pattern BEFORE = Pattern.compile("[A-Za-z0-9/]");

    private static final Pattern TITLE = Pattern.compile(
            "(https?://[^/?#\"]{1,300}/?|[^?#\"]{1,2000}[^/_?#\"])(\"[^\"]{1,300}\")", Pattern.CASE_INSENSITIVE);

    private static final Pattern TITLE_AFTER_WIDE_SPACE =
            Pattern.compile("([^?#\\x{3000}]{1,2000})\\x{3000}{1,9}[“‘「『＂]([^“”‘’「」『』＂\"]{1,300})[”’」』＂]");

    private static final Pattern HOST = Pattern.compile(
            "https?://(?:[^/?#@]{1,200}@)?([^/?#\\\\]{1,300}).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NO_HOST =
            Pattern.compile("\\..*|.*(?:\\.\\.|[\\s,;\"'，；：“”‘’]).*|[^:]*:(?!\\d{0,5}$).*");
    private static final Pattern UNKNOWN_HOST = Pattern.compile("\\[.*|.*[{}<>$%*].*");

    private static final int LOOKED_BACK = 3;

    private StraySigns() {}

    /** @param what is found, with a space after it */
    static @Nullable Diagnostic atEnd(String what, String url, Location place) {
        if (!WebAddress.isComplete(url) || url.contains(WIKI) || url.contains(PAGE_TEXT)) {
            return null;
        }
        Matcher title = TITLE.matcher(url);
        if (title.matches()) {
            return titled(what, place, "no space", title.group(1) + " " + title.group(2));
        }
        Matcher wide = TITLE_AFTER_WIDE_SPACE.matcher(url);
        if (wide.matches()) {
            return titled(what, place, "no ASCII space", wide.group(1) + " \"" + wide.group(2) + "\"");
        }
        int end = end(url);
        String stray = url.substring(end);
        String right = url.substring(0, end);
        return stray.isEmpty() || WebAddress.leadsNowhere(right)
                ? null
                : BodyRules.LINK_MISTYPED
                        .at(
                                place,
                                what + Printable.quote(url) + " ends with " + Printable.quote(stray)
                                        + (stray.equals("…")
                                                ? ", as one that was shortened"
                                                : ", which does not belong to it"))
                        .withHelp(stray.equals("…") ? "write the whole address" : "write " + Printable.quote(right));
    }

    private static Diagnostic titled(String what, Location place, String cause, String right) {
        return BodyRules.LINK_MISTYPED
                .at(place, cause + " is between the address and its title, so " + what.strip() + " leads nowhere")
                .withHelp("write " + Printable.quote(right));
    }

    static @Nullable Diagnostic inHost(String what, String url, Location place) {
        Matcher host = HOST.matcher(url);
        boolean wrong = host.matches()
                && !UNKNOWN_HOST.matcher(host.group(1)).matches()
                && !PlaceholderAddress.is(url)
                && NO_HOST.matcher(host.group(1)).matches();
        return wrong
                ? BodyRules.LINK_MISTYPED
                        .at(
                                place,
                                what + Printable.quote(url) + " leads nowhere: no host is named "
                                        + Printable.quote(host.group(1)))
                        .withHelp("correct what is between `//` and the next `/`")
                : null;
    }

    /** Where signs begin that are typed right after what an address is of; its length if there are none. */
    private static int end(String url) {
        int end = url.length();
        boolean suffix = WebAddress.withoutSuffix(url).length() < end;
        while (end > 1 && url.length() - end < LOOKED_BACK && isStray(url, end - 1, suffix)) {
            end--;
        }
        boolean pattern = url.startsWith("/*", end - 1);
        return BEFORE.matcher(url.substring(end - 1, end)).matches() && !pattern ? end : url.length();
    }

    private static boolean isStray(String url, int at, boolean suffix) {
        char c = url.charAt(at);
        return suffix
                ? SIGNS_OF_SUFFIX.indexOf(c) >= 0
                : SIGNS.indexOf(c) >= 0
                        || (c == '*' && (url.charAt(at - 1) == '*' || url.startsWith("*", at + 1)))
                        || isUnopened(url, at);
    }

    /** Whether a quote or a bracket closes none. */
    private static boolean isUnopened(String url, int at) {
        int kind = CLOSING.indexOf(url.charAt(at));
        if (kind < 0) {
            return false;
        }
        String seen = UrlEncoding.decode(url.substring(0, at + 1));
        long closing = seen.chars().filter(c -> c == CLOSING.charAt(kind)).count();
        long opening = seen.chars().filter(c -> c == OPENING.charAt(kind)).count();
        // In Swedish the same quote is on both sides.
        boolean same = OPENING.charAt(kind) == '"' || (url.charAt(at) == '”' && opening == 0);
        return same ? closing % 2 == 1 : closing > opening;
    }
}
