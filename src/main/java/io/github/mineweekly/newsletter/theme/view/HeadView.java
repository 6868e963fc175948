package io.github.mineweekly.newsletter.theme.view;

import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself: {@code head}. A text that is empty is left out.
 *
 * @param version of the plugin
 * @param indexed whether search engines may list the page
 * @param canonical the page's absolute address
 * @param ogImage an absolute address
 * @param ogImageSize null if it is not known
 * @param published the date of an issue
 * @param prevPage the address of the issue before
 * @param nextPage the address of the issue after
 * @param jsonLd a JSON document that is safe within a script element
 */
public record HeadView(
        String version,
        String headTitle,
        String headDescription,
        boolean indexed,
        String ogType,
        String ogLocale,
        String canonical,
        String ogImage,
        CoverView.@Nullable Size ogImageSize,
        String published,
        String prevPage,
        String nextPage,
        String jsonLd) {}
