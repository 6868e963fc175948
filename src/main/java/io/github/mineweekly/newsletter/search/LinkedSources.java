package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.markdown.link.SharedLink;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What readers remember of an address: its site, and of a code host the owner and name of the repository. */
final class LinkedSources {
    /** A passage with more is a list of links, whose texts say more than their sites. */
    private static final int MOST = 50;

    private static final Pattern REPOSITORY = Pattern.compile("/([\\w.-]+/[\\w.-]+?)(?:\\.git)?(?:/.*)?");

    private LinkedSources() {}

    /**
     * By the id of the heading above the links, or empty for what is above any.
     *
     * @param links in the order of the page
     * @param anchors the headings that begin a passage; links below others belong to the one before
     */
    static Map<String, String> byAnchor(List<SharedLink> links, Set<String> anchors) {
        Map<String, Set<String>> sources = new TreeMap<>();
        String current = "";
        for (SharedLink link : links) {
            current = anchors.contains(link.anchor()) ? link.anchor() : current;
            Set<String> here = sources.computeIfAbsent(current, anchor -> new LinkedHashSet<>());
            if (here.size() < MOST) {
                here.add(source(link.url()));
            }
        }
        Map<String, String> texts = new TreeMap<>();
        sources.forEach((anchor, here) -> texts.put(anchor, String.join(" ", here)));
        return texts;
    }

    private static String source(String url) {
        String host = WebAddress.host(url);
        boolean code = host.equals("github.com") || host.equals("gitlab.com") || host.equals("gitee.com");
        Matcher repository = REPOSITORY.matcher(code ? WebAddress.path(url) : "");
        return repository.matches() ? host + "/" + repository.group(1) : host;
    }
}
