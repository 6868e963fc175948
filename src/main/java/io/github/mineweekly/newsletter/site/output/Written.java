package io.github.mineweekly.newsletter.site.output;

/**
 * What the writer did, in files.
 *
 * @param changed new or with another content
 * @param unchanged left as they were, their content being right already
 * @param deleted own files of an earlier run that are no longer planned
 */
public record Written(int changed, int unchanged, int deleted) {}
