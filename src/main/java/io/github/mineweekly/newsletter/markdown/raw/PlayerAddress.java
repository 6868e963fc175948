package io.github.mineweekly.newsletter.markdown.raw;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of players for other pages, which show nothing, or an error, where they are opened as a page. */
final class PlayerAddress {
    private static final List<Player> PLAYERS = List.of(
            new Player(
                    "(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/(?!videoseries|live_stream)([\\w-]+).*",
                    "https://www.youtube.com/watch?v=$1"),
            new Player(
                    "player\\.bilibili\\.com/player\\.html\\?(?:.*&)?bvid=(BV\\w+).*",
                    "https://www.bilibili.com/video/$1/"),
            new Player(
                    "player\\.bilibili\\.com/player\\.html\\?(?:.*&)?aid=(\\d+).*",
                    "https://www.bilibili.com/video/av$1/"),
            new Player("player\\.vimeo\\.com/video/(\\d+).*", "https://vimeo.com/$1"),
            new Player(
                    "v\\.qq\\.com/txp/iframe/player\\.html\\?(?:.*&)?vid=(\\w+).*", "https://v.qq.com/x/page/$1.html"),
            new Player("player\\.youku\\.com/embed/([\\w=]+).*", "https://v.youku.com/v_show/id_$1.html"),
            new Player("open\\.spotify\\.com/embed/(\\w+/\\w+).*", "https://open.spotify.com/$1"),
            new Player("embed\\.podcasts\\.apple\\.com/(.+)", "https://podcasts.apple.com/$1"),
            new Player("codepen\\.io/([\\w-]+)/embed/(?:preview/)?(\\w+).*", "https://codepen.io/$1/pen/$2"));

    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:https?:)?//");

    private record Player(Pattern address, String page) {
        Player(String address, String page) {
            this(Pattern.compile(address), page);
        }
    }

    private PlayerAddress() {}

    /**
     * The address of the page that has what a player plays; the player's own if it is not known.
     *
     * @param address without escapes of HTML
     */
    static String page(String address) {
        String bare = SCHEME.matcher(address).replaceFirst("");
        if (bare.equals(address)) {
            return address;
        }
        for (Player player : PLAYERS) {
            Matcher known = player.address().matcher(bare);
            if (known.matches()) {
                return known.replaceFirst(player.page());
            }
        }
        return address;
    }
}
