package io.github.mineweekly.newsletter.theme.view;

import java.util.List;
import java.util.Map;

/**
 * What is around the content of every page, which every template may ask for.
 *
 * @param t the words of the page's language
 * @param rtl whether it is written from right to left
 * @param siteName the newsletter's name
 * @param kind the class of the page's body
 * @param inSkin whether the skin of the project's site is around it, and not the newsletter's own frame
 * @param hasCopies whether the page has something to be copied
 */
public record FrameView(
        Map<String, String> t,
        String lang,
        boolean rtl,
        String siteName,
        String kind,
        HeadView head,
        List<FeedLink> feeds,
        Files files,
        NavigationView navigation,
        Footer footer,
        boolean inSkin,
        boolean hasCopies) {
    /**
     * {@code page}.
     *
     * @param content HTML
     */
    public record Page(String content) {}

    /**
     * {@code footer}.
     *
     * @param updated when the issue was changed last, or empty
     * @param hasNeighbours whether a key leads to another issue
     * @param hasSearch whether a key leads to the search
     * @param html the team's own, or empty
     */
    public record Footer(
            List<NavigationView.Link> links, String updated, boolean hasNeighbours, boolean hasSearch, String html) {}

    /**
     * {@code skin}.
     *
     * @param skinStyle the address of its style sheet
     * @param checks the address of the page of checks, or empty
     * @param onChecks whether that is the page itself
     * @param content HTML
     */
    public record Skin(String skinStyle, String checks, boolean onChecks, String content) {}

    /** A style sheet or script that a page loads. */
    public record Loaded(String url) {}

    /** @param type as in {@code <link type>} */
    public record FeedLink(String type, String title, String url) {}

    /** What a page loads. */
    public record Files(
            String icon, String touchIcon, List<Loaded> styleSheets, String headScript, List<Loaded> scripts) {}

    /** The element that holds a page's content: a skin has the page's one {@code main} already. */
    public String main() {
        return inSkin ? "div" : "main";
    }

    public FrameView withFeeds(List<FeedLink> others) {
        return new FrameView(t, lang, rtl, siteName, kind, head, others, files, navigation, footer, inSkin, hasCopies);
    }

    public FrameView withFiles(Files others) {
        return new FrameView(t, lang, rtl, siteName, kind, head, feeds, others, navigation, footer, inSkin, hasCopies);
    }

    public FrameView withHasCopies(boolean copies) {
        return new FrameView(t, lang, rtl, siteName, kind, head, feeds, files, navigation, footer, inSkin, copies);
    }
}
