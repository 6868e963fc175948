package io.github.mineweekly.newsletter.markdown.tree;

import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.text.Resource;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What raw HTML says and where it leads. */
public final class RawHtml {
    /** Most tags bring neither, and to look is cheaper than to parse. */
    private static final Set<String> FRAMES = Set.of("iframe", "embed", "object");

    private static final Pattern ID = Pattern.compile("\\b(?:id|name)\\s*=", Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w-])(href|srcset|src|poster|data)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'<>]+))",
            Pattern.CASE_INSENSITIVE);

    /** The attributes that lead somewhere, by element. */
    private static final Map<String, List<String>> ADDRESSES = Map.of(
            "a", List.of("href"),
            "img", List.of("src"),
            "video", List.of("src", "poster"),
            "audio", List.of("src"),
            "source", List.of("src"),
            "track", List.of("src"),
            "iframe", List.of("src"),
            "embed", List.of("src"),
            "object", List.of("data"));

    private static final List<List<String>> ELEMENTS = Resource.rows("markdown/elements.txt");

    /** Elements that begin and end a line, and the cells of tables: words on their two sides are two. */
    public static final Set<String> OF_LINES = elements("line");

    /** Elements whose text is shown only where they cannot be played. */
    public static final Set<String> MEDIA = Set.of("video", "audio");

    private static final Pattern PLAYED = Pattern.compile(
            "(?i)<(?:video|audio|source)\\b[^>]{0,2000}?\\ssrc\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)");

    private RawHtml() {}

    /** @param kind of elements, as the resource says */
    public static Set<String> elements(String kind) {
        return Resource.words(ELEMENTS, kind);
    }

    /** Whether a tag begins a new line, in capitals too. */
    public static boolean isLineBreak(String tag) {
        return name(tag).equals("br");
    }

    /** In lower case, also of a tag that ends an element; empty for what is no tag. */
    static String name(String tag) {
        Matcher name = NAME.matcher(tag);
        return name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether a tag in running text separates words. */
    static boolean separates(String tag) {
        return OF_LINES.contains(name(tag));
    }

    /** Whether a tag begins or ends what is played. */
    private static boolean isMedia(String tag) {
        return MEDIA.contains(name(tag));
    }

    /** Whether a tag says what is played; an address of another scheme is not kept. */
    private static boolean isPlayed(String tag) {
        Matcher played = PLAYED.matcher(tag);
        if (!played.lookingAt()) {
            return false;
        }
        int group = played.group(1) != null ? 1 : played.group(2) != null ? 2 : 3;
        String url = WebAddress.trimmed(Parser.unescapeEntities(played.group(group), true));
        return !url.isEmpty() && (WebAddress.scheme(url).isEmpty() || WebAddress.isHttp(url));
    }

    /**
     * Content whose videos and sounds are only the tags that say what is played, without what is shown where they
     * cannot be. One that plays nothing, or does not end, stays.
     *
     * @param tag of a piece, as typed; empty for what is none
     */
    public static <T> List<T> played(List<T> content, Function<T, String> tag) {
        List<T> out = new ArrayList<>(content.size());
        List<T> played = new ArrayList<>();
        int open = -1;
        for (T piece : content) {
            String typed = tag.apply(piece);
            boolean media = isMedia(typed);
            boolean closing = typed.startsWith("</");
            if (media && closing && open >= 0 && !played.isEmpty()) {
                out.subList(open, out.size()).clear();
                out.addAll(played);
            }
            if (media) {
                open = closing ? -1 : out.size();
                played.clear();
            }
            if (open >= 0 && isPlayed(typed)) {
                played.add(piece);
            }
            out.add(piece);
        }
        return out;
    }

    /** The same of running text. */
    public static List<Inline> played(List<Inline> content) {
        boolean raw = content.stream().anyMatch(Inline.Html.class::isInstance);
        return raw
                ? played(
                        content,
                        inline ->
                                inline instanceof Inline.Html html ? html.raw().html() : "")
                : content;
    }

    /** Whether a tag in running text begins a link. */
    static boolean isLink(String tag) {
        return !tag.startsWith("</") && name(tag).equals("a");
    }

    /**
     * A link or image: its address, and where that is in the HTML.
     *
     * @param silent whether it is a picture and nothing says what to show in place of it, not even that nothing is
     */
    public record Address(Reference.Kind kind, String url, String text, boolean silent, int start, int end) {}

    /** Its text without tags and readings, and without what is shown only where something cannot be played. */
    public static String text(String html) {
        return text(Jsoup.parseBodyFragment(html).body());
    }

    /** The same, without what is struck out. */
    public static String textThatHolds(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("del,s,strike").remove();
        return text(body);
    }

    private static String text(Element body) {
        body.select(String.join(",", MEDIA)).stream()
                .filter(player -> player.select("[src]").stream().anyMatch(one -> isPlayed(tagOf(one))))
                .forEach(Element::empty);
        body.select("ruby rt,ruby rp").remove();
        // The one element of lines that the parser takes for a part of a line.
        body.select("summary").forEach(summary -> summary.after(" "));
        return body.text();
    }

    private static String tagOf(Element element) {
        return element.shallowClone().outerHtml();
    }

    /** The ids that links can lead to; those of the page's frame are not the author's to give. */
    public static List<String> ids(String html) {
        List<String> ids = new ArrayList<>();
        if (html.indexOf('=') >= 0 && ID.matcher(html).find()) {
            for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
                ids.add(element.id());
                ids.add(element.normalName().equals("a") ? element.attr("name") : "");
            }
            ids.removeIf(id -> id.isEmpty() || id.startsWith("nl-"));
        }
        return ids;
    }

    /** The addresses of a {@code srcset}, in order. */
    public static List<String> candidates(String set) {
        List<String> candidates = new ArrayList<>();
        withCandidates(set, address -> {
            candidates.add(address);
            return address;
        });
        return candidates;
    }

    /** A {@code srcset} with other addresses, which end where HTML has them end. */
    public static String withCandidates(String set, UnaryOperator<String> address) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < set.length()) {
            char c = set.charAt(i);
            if (c == ',' || Character.isWhitespace(c)) {
                out.append(c);
                i++;
                continue;
            }
            int start = i;
            while (i < set.length() && !Character.isWhitespace(set.charAt(i))) {
                i++;
            }
            int end = i;
            while (set.charAt(end - 1) == ',') {
                end--;
            }
            int last = i;
            while (end == last && i < set.length() && set.charAt(i) != ',') {
                i++;
            }
            out.append(address.apply(set.substring(start, end))).append(set, end, i);
        }
        return out.toString();
    }

    /** @param sets whether all that a {@code srcset} offers is written, and not only what is shown without it */
    public static List<Address> addresses(Raw raw, boolean sets) {
        String html = raw.html();
        List<Address> addresses = new ArrayList<>();
        if (html.indexOf('=') < 0 || !ADDRESS.matcher(html).find()) {
            return addresses;
        }
        Places places = new Places(raw.source().text());
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            for (String attribute : ADDRESSES.getOrDefault(element.normalName(), List.of())) {
                if (element.hasAttr(attribute)) {
                    addresses.add(address(element, attribute, places.next(attribute, element.attr(attribute))));
                }
            }
            for (String offered : sets ? candidates(element.attr("srcset")) : List.<String>of()) {
                int[] place = places.next("srcset", offered);
                addresses.add(new Address(Reference.Kind.IMAGE, offered, "", false, place[0], place[1]));
            }
        }
        return addresses;
    }

    private static Address address(Element element, String attribute, int[] place) {
        String url = element.attr(attribute);
        // What is framed is a page or a document: one of the newsletter's own, or a player.
        boolean page = FRAMES.contains(element.normalName()) && !WebAddress.isWeb(url);
        if (attribute.equals("href") || page) {
            return new Address(Reference.Kind.LINK, url, element.text(), false, place[0], place[1]);
        }
        boolean picture = element.normalName().equals("img");
        Reference.Kind kind = picture || attribute.equals("poster") ? Reference.Kind.IMAGE : Reference.Kind.MEDIA;
        boolean silent = picture && !element.hasAttr("alt");
        return new Address(kind, url, element.attr("alt"), silent, place[0], place[1]);
    }

    /** Where addresses were typed, each to be asked for once. */
    private static final class Places {
        private final Map<String, Deque<int[]>> byAddress = new HashMap<>();

        Places(String typed) {
            Matcher found = ADDRESS.matcher(typed);
            while (found.find()) {
                int group = found.group(2) != null ? 2 : found.group(3) != null ? 3 : 4;
                String value = Parser.unescapeEntities(found.group(group), true);
                boolean set = found.group(1).equalsIgnoreCase("srcset");
                for (String url : set ? candidates(value) : List.of(value)) {
                    byAddress
                            .computeIfAbsent(key(found.group(1), url), key -> new ArrayDeque<>())
                            .add(new int[] {found.start(group), found.end(group)});
                }
            }
        }

        /** The place of the next address of an attribute; the very beginning if it was typed in another way. */
        int[] next(String attribute, String url) {
            // What is embedded by its address is written as a link to it, and of a set the first is shown.
            for (String typed : List.of(attribute, "src", "srcset")) {
                int[] place = places(typed, url).poll();
                if (place != null) {
                    return place;
                }
            }
            return new int[2];
        }

        private Deque<int[]> places(String attribute, String url) {
            return byAddress.getOrDefault(key(attribute, url), new ArrayDeque<>());
        }

        private static String key(String attribute, String url) {
            return attribute.toLowerCase(Locale.ROOT) + " " + url;
        }
    }
}
