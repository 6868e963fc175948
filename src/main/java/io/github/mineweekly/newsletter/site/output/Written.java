package io.github.mineweekly.newsletter.site.output;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the writer did, in files.
 *
 * @param changed new or with another content
 * @param unchanged left as they were, their content being right already
 * @param deleted own files of an earlier run that are no longer planned
 * @param resumed whether the run before was stopped while it wrote
 * @param warnings what someone should know, one per line
 */
public record Written(int changed, int unchanged, int deleted, boolean resumed, List<String> warnings) {
    public Written {
        warnings = List.copyOf(warnings);
    }

    /** The same with more that someone should know. */
    public Written with(List<String> more) {
        return new Written(
                changed,
                unchanged,
                deleted,
                resumed,
                Stream.concat(warnings.stream(), more.stream()).toList());
    }
}
