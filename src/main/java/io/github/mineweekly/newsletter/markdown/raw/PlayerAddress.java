package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.text.Resource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of players for other pages, which show nothing, or an error, where they are opened as a page. */
public final class PlayerAddress {
    private static final List<Player> PLAYERS = Resource.rows("markdown/players.txt").stream()
            .map(row -> new Player(Pattern.compile(row.get(0)), row.get(1)))
            .toList();

    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:https?:)?//");

    private record Player(Pattern address, String page) {}

    private PlayerAddress() {}

    /**
     * The address of the page that has what a player plays; the player's own if it is not known.
     *
     * @param address without escapes of HTML
     */
    public static String page(String address) {
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
