package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Aliases that begin with the newsletter's own folder, as an old address does in a browser. Paths are relative to that
 * folder: the page that leads on would be in a second one of the same name, where nobody looks for it.
 */
public final class FolderInAliases {
    private final Set<String> folders = new LinkedHashSet<>();

    /**
     * @param siteUrl the address of the newsletter's folder, if it is known
     * @param directory the folder
     */
    public FolderInAliases(@Nullable String siteUrl, Path directory) {
        if (siteUrl == null) {
            folders.add(PathText.of(
                            Objects.requireNonNull(directory.toAbsolutePath().getFileName())) + "/");
            return;
        }
        String path = UrlEncoding.decode(WebAddress.path(siteUrl)).replaceFirst("^/", "");
        if (!path.isEmpty()) {
            folders.add(path);
            folders.add(path.replaceFirst("^.*/(?=[^/]+/$)", ""));
        }
    }

    private record Found(String path, String alias, String meant) {}

    /** One warning for all; nothing where issues are in a folder of that name. */
    public Optional<String> warning(List<RenderedIssue> entries) {
        List<String> own = folders.stream()
                .filter(folder -> entries.stream()
                        .noneMatch(entry -> entry.issue().source().key().startsWith(folder)))
                .toList();
        List<Found> found = new ArrayList<>();
        for (RenderedIssue entry : entries) {
            for (String alias : entry.issue().aliases()) {
                own.stream()
                        .filter(folder -> alias.startsWith(folder) && alias.length() > folder.length())
                        .findFirst()
                        .ifPresent(folder -> found.add(
                                new Found(entry.issue().source().path(), alias, alias.substring(folder.length()))));
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Found first = found.get(0);
        return Optional.of((found.size() == 1 ? "1 alias begins" : found.size() + " aliases begin")
                + " with the newsletter's own folder: "
                + Printable.quote(first.alias()) + " of " + Printable.escape(first.path())
                + "; paths are relative to that folder, write " + Printable.quote(first.meant()));
    }
}
