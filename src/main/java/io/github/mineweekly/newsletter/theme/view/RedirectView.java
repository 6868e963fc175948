package io.github.mineweekly.newsletter.theme.view;

import java.util.List;
import java.util.Map;

/**
 * {@code redirect}, which has no frame.
 *
 * @param t the words of the page's language
 * @param target the address of the issue
 * @param canonical the same with the site's own address, or empty
 * @param script the address of what leads on with the anchor of the old address
 */
public record RedirectView(
        Map<String, String> t,
        String lang,
        boolean rtl,
        String version,
        String title,
        String target,
        String canonical,
        String script,
        List<FrameView.Loaded> styleSheets) {}
