package io.github.mineweekly.newsletter.skin;

import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import java.util.stream.Stream;

/**
 * A page for the skin of the project's site.
 *
 * @param path relative to the newsletter's folder, with {@code /}
 * @param title as plain text
 * @param indexed whether search engines may list the page
 * @param html the content, as it is to be written
 */
public record SkinPage(String path, String title, boolean indexed, String html) {
    /** The page that the menu of the site leads to. */
    public static final String INDEX = "index.html";

    /** The one word that the site's writer replaces, wherever it is in the content. */
    private static final String REPLACED = "$relativePath";

    static Stream<SkinPage> of(OutputFile file) {
        return file.content() instanceof Content.InSkin page
                ? Stream.of(new SkinPage(file.path(), page.title(), page.indexed(), asWritten(page.html())))
                : Stream.empty();
    }

    /** The folder that it is in, relative to the newsletter's; empty if it is that. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Its name in that folder. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public boolean isIndex() {
        return path.equals(INDEX);
    }

    private static String asWritten(String html) {
        return html.replace(REPLACED, "&#36;" + REPLACED.substring(1));
    }
}
