package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.page.RenderedPage;

/** A page as a file of the site. */
final class PageFile {
    private PageFile() {}

    /** @param path relative to the newsletter's folder, with {@code /} */
    static OutputFile of(String path, RenderedPage page) {
        if (page instanceof RenderedPage.InSkin skin) {
            return new OutputFile(path, new Content.InSkin(skin.title(), skin.indexed(), skin.html()));
        }
        return OutputFile.text(path, page.html());
    }
}
