package io.github.mineweekly.newsletter.markdown.link;

import io.github.mineweekly.newsletter.diagnostic.Location;

/**
 * A link or image of an article that points into the newsletter's own folder, or to what is beside it.
 *
 * @param kind what refers
 * @param path the target relative to the newsletter's folder, with {@code /}, decoded: a source file's key for an
 *     issue ({@code 2023/10-01.md}), else the path of a file, which begins with {@code ../} outside the folder, and
 *     with {@code /} if it should be of the newsletter by its address, and is not there
 * @param fragment the decoded part after {@code #}, or empty
 * @param id what it leads to on the page of an issue that it names: the fragment, or the id of the heading that it is
 *     the text of; empty where that was not asked
 * @param asTyped whether the address is written as it is typed, so that it leads to an id only
 * @param location the destination as typed
 */
public record Reference(Kind kind, String path, String fragment, String id, boolean asTyped, Location location) {
    /** What refers. */
    public enum Kind {
        LINK,
        IMAGE,
        MEDIA
    }

    /** The same reference in another place. */
    public Reference at(Location place) {
        return new Reference(kind, path, fragment, id, asTyped, place);
    }
}
