package io.github.mineweekly.newsletter.theme.view;

import java.util.List;
import java.util.Map;

/**
 * {@code redirect}, which has no frame.
 *
 * @param t the words of the page's language
 * @param target the address of the issue
 * @param canonical the same with the site's own address, or empty
 */
public record RedirectView(
        Map<String, String> t,
        String lang,
        boolean rtl,
        String version,
        String title,
        String target,
        String canonical,
        List<FrameView.Loaded> styleSheets) {}
