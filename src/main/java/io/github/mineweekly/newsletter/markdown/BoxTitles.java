package io.github.mineweekly.newsletter.markdown;

/** The titles of containers and alerts that bring none, as VitePress has them. */
final class BoxTitles {
    private BoxTitles() {}

    static String of(String kind) {
        return kind.equals("details") ? "Details" : kind.toUpperCase(java.util.Locale.ROOT);
    }
}
