package io.github.mineweekly.newsletter.markdown.link;

import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells which addresses are the same page.
 *
 * <ul>
 *   <li>The scheme, {@code www.}, a user, the usual ports, the case of the host and its script do not count.
 *   <li>A fragment does not count, unless it begins with {@code #/} or {@code #!}, which name pages.
 *   <li>Of the query, {@code utm_…} and what else only tells where a reader came from does not count, nor does the
 *       order.
 *   <li>Slashes at the end of the path do not count; escapes do not care for case, nor whether a plain letter is one.
 *   <li>At mp.weixin.qq.com the path names the article; in the long form {@code __biz}, {@code mid} and {@code idx} do.
 *   <li>At github.com the case of owner and repository does not count, nor does {@code .git}, nor the query, unless it
 *       is a search or chooses what is trending; the default branch at its top is the repository.
 * </ul>
 */
public final class UrlNormalization {
    private static final Pattern WEB =
            Pattern.compile("(?i)(?:https?:)?//(?:[^/?#@]*@)?([^/?#]*)([^?#]*)(?:\\?([^#]*))?(#.*)?");

    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");

    private static final Pattern REPOSITORY = Pattern.compile("/([^/]+)/([^/]+?)(?:\\.git)?(?:/tree/(?:main|master))?");

    /** What they show is all in their queries. */
    private static final Pattern GITHUB_LISTS = Pattern.compile("/(?:search|trending)(?:/.*)?");

    private static final Set<String> ORIGINS =
            Set.of("spm fbclid gclid mc_cid mc_eid igshid ref_src share_source share_token vd_source".split(" "));

    private static final List<String> PORTS = List.of(":", ":80", ":443");

    private static final Set<String> WEIXIN_ARTICLE = Set.of("__biz", "mid", "idx");

    private UrlNormalization() {}

    /** The address without what does not count, as {@code host/path?query}; equal for addresses of the same page. */
    public static String key(String url) {
        Matcher web = WEB.matcher(WebAddress.withAsciiHost(url.strip()));
        if (!web.matches()) {
            return url.strip();
        }
        String host = host(web.group(1));
        String typed = unescaped(web.group(2));
        String path = typed.substring(0, Characters.before(typed, typed.length(), "/"));
        String query = web.group(3) == null ? "" : web.group(3);
        String fragment = web.group(4) == null ? "" : web.group(4);
        if (host.equals("mp.weixin.qq.com")) {
            return host + path + (path.equals("/s") ? query(query, WEIXIN_ARTICLE::contains) : "");
        }
        if (host.equals("github.com")) {
            boolean whole = GITHUB_LISTS.matcher(path).matches();
            return host + gitHub(path) + query(query, name -> whole || name.equals("q"));
        }
        boolean page = fragment.startsWith("#/") || fragment.startsWith("#!");
        return host + path + query(query, UrlNormalization::counts) + (page ? fragment : "");
    }

    private static String host(String authority) {
        String host = authority.toLowerCase(Locale.ROOT);
        for (String port : PORTS) {
            if (host.endsWith(port)) {
                host = host.substring(0, host.length() - port.length());
                break;
            }
        }
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private static String gitHub(String path) {
        Matcher repository = REPOSITORY.matcher(path);
        if (repository.matches()) {
            return ("/" + repository.group(1) + "/" + repository.group(2)).toLowerCase(Locale.ROOT);
        }
        String[] steps = path.split("/", 4);
        String rest = steps.length > 3 ? "/" + steps[3] : "";
        return path.substring(0, path.length() - rest.length()).toLowerCase(Locale.ROOT) + rest;
    }

    private static boolean counts(String name) {
        return !name.startsWith("utm_") && !ORIGINS.contains(name);
    }

    private static String query(String query, Predicate<String> counts) {
        if (query.isEmpty()) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .map(UrlNormalization::unescaped)
                .filter(pair -> !pair.isEmpty() && counts.test(name(pair)))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static String name(String pair) {
        int equals = pair.indexOf('=');
        return (equals < 0 ? pair : pair.substring(0, equals)).toLowerCase(Locale.ROOT);
    }

    /** Escapes in capitals, and none for letters, digits and {@code -._~=}. */
    private static String unescaped(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(escape -> {
            char c = (char) Integer.parseInt(escape.group(1), 16);
            boolean plain = (c < 128 && Character.isLetterOrDigit(c)) || "-._~=".indexOf(c) >= 0;
            return plain ? String.valueOf(c) : escape.group().toUpperCase(Locale.ROOT);
        });
    }
}
