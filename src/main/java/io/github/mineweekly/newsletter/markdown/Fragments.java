package io.github.mineweekly.newsletter.markdown;

/** Finishes each part of a page by itself, so that nothing left open in one can swallow the next. */
interface Fragments {
    String clean(String html);
}
