package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.RawLinks;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Addresses of the web that lead elsewhere: their beginning is missing or mistyped, or they are of the own machine. */
public final class AddressTypo {
    private static final Pattern HOST = Pattern.compile(
            "(?:www\\.[\\p{Alnum}-]+\\.|(?:[\\p{Alnum}-]+\\.)+(?:com|cn|net|org|io|dev|com\\.cn)(?=[:/?#]|$)).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SLASHES =
            Pattern.compile("(https?):(?:\\\\{1,4}|/?(?=[^/])|/{3,})(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TWICE =
            Pattern.compile("https?://(https?:/.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LOCALHOST = Pattern.compile(
            "(?i)https?://(?:localhost|127(?:\\.[0-9]{1,3}){3}|0\\.0\\.0\\.0|\\[::1])(?![\\w.-]).*", Pattern.DOTALL);

    /** Editors write such a path for a picture that is pasted. Pages of a site may be in a folder {@code home}. */
    private static final Pattern OF_AUTHOR = Pattern.compile("/(?:[A-Za-z]:[/\\\\]|(?:private/)?var/folders/"
            + "|Volumes/[^/]+/|storage/emulated/|Users/[^/]+/.+\\." + WebAddress.PICTURE_ENDINGS
            + "|(?:Users|home)/[^/]+/(?:\\.[\\w-]+|AppData|Desktop|Documents|Downloads|Library|Pictures"
            + "|桌面|下载|图片|文档)/).*");

    private static final Pattern FOLDER = Pattern.compile("[./?]++");

    private static final String BESIDE_PAGE = "so it leads to a file beside the page";
    private static final String LOOKED_FOR = "so it is looked for beside the page";
    private static final int LONGEST_HOST = 255;

    private AddressTypo() {}

    /** Whether an address looks like a host that was typed without {@code https://}. */
    public static boolean lacksScheme(String url) {
        return url.indexOf('.') >= 0
                && HOST.matcher(url.substring(0, Math.min(url.length(), LONGEST_HOST)))
                        .matches();
    }

    /** One of the own machine that is typed bare is what readers are to open on theirs. */
    static @Nullable Diagnostic ofLink(Inline.Link link, Location place) {
        String url = link.url();
        if (WebAddress.leadsNowhere(url)) {
            return BodyRules.LINK_EMPTY
                    .at(place, "the link leads nowhere")
                    .withHelp("write its address between the parentheses, or the text alone");
        }
        return link.bare()
                ? typo("the link ", url, BESIDE_PAGE, place)
                : typoOrLocalhost("the link ", url, BESIDE_PAGE, place);
    }

    static @Nullable Diagnostic ofImage(String url, Location place) {
        return WebAddress.leadsNowhere(url) || FOLDER.matcher(url).matches()
                ? BodyRules.LINK_EMPTY
                        .at(place, "the image has no address")
                        .withHelp("write its address between the parentheses, or delete it")
                : typoOrLocalhost("the image ", url, LOOKED_FOR, place);
    }

    /** Of an address in raw HTML. */
    static @Nullable Diagnostic ofRaw(RawLinks.Link link, Location place) {
        if (link.kind() == Reference.Kind.LINK && WebAddress.leadsNowhere(link.url())) {
            return BodyRules.LINK_EMPTY
                    .at(place, "the link leads nowhere")
                    .withHelp("write its address after `href=`, or the text alone");
        }
        return switch (link.kind()) {
            case LINK -> typoOrLocalhost("the link ", link.url(), BESIDE_PAGE, place);
            case IMAGE, MEDIA -> typoOrLocalhost("the address ", link.url(), LOOKED_FOR, place);
        };
    }

    private static @Nullable Diagnostic typoOrLocalhost(String what, String url, String effect, Location place) {
        Diagnostic typo = typo(what, url, effect, place);
        return typo == null ? host(what, url, place) : typo;
    }

    private static @Nullable Diagnostic host(String what, String url, Location place) {
        boolean reader = LOCALHOST.matcher(url).matches();
        if (!reader && !OF_AUTHOR.matcher(url).matches()) {
            return StraySigns.inHost(what, url, place);
        }
        return BodyRules.LINK_TO_LOCALHOST
                .at(
                        place,
                        what
                                + Printable.quote(url)
                                + (reader
                                        ? " has an address of the reader's own machine"
                                        : " is a file of its author's machine"))
                .withHelp(
                        reader
                                ? "write the address that readers can open, or put it into backquotes"
                                : "put the file beside the issue, and write its path from there");
    }

    /**
     * The first character of an address that is not seen, or a space other than the ASCII one; or -1. The name of a
     * file or an article may have such a space within, and so may what is searched for.
     */
    private static int unseen(String url) {
        int first = url.isEmpty() ? ' ' : url.charAt(0);
        int last = url.isEmpty() ? ' ' : url.charAt(url.length() - 1);
        return isUnseen(first)
                ? first
                : isUnseen(last)
                        ? last
                        : IntStream.concat(
                                        url.chars().filter(Characters::isUnseen),
                                        spacesWithin(WebAddress.withoutSuffix(WebAddress.isHttp(url) ? url : "")))
                                .findFirst()
                                .orElse(-1);
    }

    /** Spaces between characters of ASCII: between others they are hardly there by a slip. */
    private static IntStream spacesWithin(String url) {
        return IntStream.range(1, url.length() - 1)
                .filter(i -> isUnseen(url.charAt(i)) && url.charAt(i - 1) < 0x80 && url.charAt(i + 1) < 0x80)
                .map(url::charAt);
    }

    private static boolean isUnseen(int c) {
        return Characters.isUnseen(c) || (c > ' ' && Characters.isSpace(c));
    }

    private static @Nullable Diagnostic typo(String what, String url, String effect, Location place) {
        int unseen = unseen(url);
        if (unseen >= 0) {
            return BodyRules.LINK_WITH_SPACE
                    .at(place, String.format(Locale.ROOT, "%s%s holds `U+%04X`", what, Printable.quote(url), unseen))
                    .withHelp("delete the character, which is not seen and belongs to the address");
        }
        if (lacksScheme(url)) {
            return BodyRules.LINK_WITHOUT_SCHEME
                    .at(place, what + Printable.quote(url) + " has no scheme, " + effect)
                    .withHelp("write " + Printable.quote("https://" + url));
        }
        Matcher slashes = SLASHES.matcher(url);
        Matcher twice = TWICE.matcher(url);
        if (!slashes.matches() && !twice.matches()) {
            return StraySigns.atEnd(what, url, place);
        }
        String corrected = twice.matches()
                ? twice.group(1)
                : slashes.group(1) + "://" + slashes.group(2).replace('\\', '/');
        String found = twice.matches() ? " has two schemes" : " has a scheme that is not followed by `//` and a host";
        return BodyRules.LINK_WITHOUT_SCHEME
                .at(place, what + Printable.quote(url) + found)
                .withHelp("write " + Printable.quote(corrected));
    }
}
