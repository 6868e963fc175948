package io.github.mineweekly.newsletter.site.rebuild;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A file that one site has otherwise than another.
 *
 * @param change {@code A}, {@code M} or {@code D}, a tab and the path, as {@code changes.txt} has it
 * @param begins where the two differ first, from both
 */
record Difference(String change, String begins) {
    private static final int BEFORE = 30;
    private static final int AFTER = 60;

    /** How a site differs from an earlier one, sorted by path. */
    static List<Difference> between(Map<String, String> earlier, Map<String, String> site) {
        Set<String> paths = new TreeSet<>(earlier.keySet());
        paths.addAll(site.keySet());
        List<Difference> found = new ArrayList<>();
        for (String path : paths) {
            String text = site.get(path);
            String old = earlier.get(path);
            if (!Objects.equals(text, old)) {
                String letter = text == null ? "D" : old == null ? "A" : "M";
                found.add(new Difference(letter + "\t" + path, text == null || old == null ? "" : begins(old, text)));
            }
        }
        return found;
    }

    boolean isDeletion() {
        return change.startsWith("D");
    }

    private static String begins(String old, String text) {
        int at = 0;
        while (at < Math.min(old.length(), text.length()) && old.charAt(at) == text.charAt(at)) {
            at++;
        }
        return part(old, at) + " -> " + part(text, at);
    }

    private static String part(String text, int at) {
        String bytes = text.substring(Math.max(0, at - BEFORE), Math.min(text.length(), at + AFTER));
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
