package io.github.mineweekly.newsletter.markdown.tree;

/** What becomes of raw HTML in Markdown. */
public enum HtmlMode {
    /** Tags that can do no harm stay, everything that could run or load goes. */
    SANITIZE,
    /** It is shown as typed. */
    ESCAPE,
    /** It stays as it is; only for authors who are trusted like the site's own code. */
    ALLOW
}
