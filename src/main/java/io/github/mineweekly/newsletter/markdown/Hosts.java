package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.form.ItemSource;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.Resource;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of sites that newsletters link to. */
public final class Hosts {
    private static final int LONGEST_HOST = 255;

    private static final Map<String, String> NAMES = Resource.words("markdown/hosts.txt");

    private Hosts() {}

    static SourceLink source(ItemSource source, Interner texts) {
        Inline.Link link = source.link();
        String host = WebAddress.host(link.url());
        String url = WebAddress.outsidePages(link.destination().href());
        return new SourceLink(texts.of(url), texts.of(host), publisher(host, link.url()), source.label());
    }

    private static @Nullable String publisher(String host, String url) {
        return isGitHub(host) ? github(UrlEncoding.decode(WebAddress.path(url))) : known(host);
    }

    /** The name that readers know a site by; the host itself if there is none. */
    public static String name(String host) {
        String known = known(host);
        return isGitHub(host) ? "GitHub" : known == null ? host : known;
    }

    private static boolean isGitHub(String host) {
        return host.equals("github.com") || host.equals("gist.github.com");
    }

    private static @Nullable String known(String host) {
        String domain = host.length() > LONGEST_HOST ? "" : host;
        while (!domain.isEmpty()) {
            String name = NAMES.get(domain);
            if (name != null) {
                return name;
            }
            int dot = domain.indexOf('.');
            domain = dot < 0 ? "" : domain.substring(dot + 1);
        }
        return null;
    }

    private static String github(String path) {
        String[] steps = path.split("/", -1);
        boolean repository = steps.length > 2 && !steps[1].isEmpty() && !steps[2].isEmpty();
        return repository ? "GitHub " + steps[1] + "/" + steps[2] : "GitHub";
    }
}
