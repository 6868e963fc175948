package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.issue.FolderContents;
import io.github.mineweekly.newsletter.picture.PictureSize;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an article asked of other files, and which answers it got.
 *
 * @param issues whether there is an issue, by key
 * @param others whether there is another file or page, by path
 * @param pictures the sizes of pictures, by path; null where it is not known
 */
public record FolderAnswers(
        Map<String, Boolean> issues, Map<String, Boolean> others, Map<String, @Nullable PictureSize> pictures) {
    /** Of what asked for nothing. */
    static final FolderAnswers NONE = new FolderAnswers(Map.of(), Map.of(), Map.of());

    public FolderAnswers {
        issues = Collections.unmodifiableMap(new TreeMap<>(issues));
        others = Collections.unmodifiableMap(new TreeMap<>(others));
        pictures = Collections.unmodifiableMap(new TreeMap<>(pictures));
    }

    /** Whether the answers are still the same. */
    public boolean holdFor(FolderContents contents) {
        return issues.entrySet().stream().allMatch(one -> contents.issues().test(one.getKey()) == one.getValue())
                && others.entrySet().stream().allMatch(one -> contents.others().test(one.getKey()) == one.getValue())
                && pictures.entrySet().stream()
                        .allMatch(one -> Objects.equals(contents.pictures().apply(one.getKey()), one.getValue()));
    }
}
