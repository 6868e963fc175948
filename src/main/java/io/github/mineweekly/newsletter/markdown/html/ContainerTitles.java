package io.github.mineweekly.newsletter.markdown.html;

/** The titles of containers and alerts that bring none. Thread-safe. */
@FunctionalInterface
public interface ContainerTitles {
    /**
     * @param kind as typed after {@code :::}, in lower case
     * @param language the tag of the page's language
     */
    String of(String kind, String language);
}
