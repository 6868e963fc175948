package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.issue.FolderContents;
import io.github.mineweekly.newsletter.picture.PictureSize;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one article asked of the newsletter's folder, but for headings, and which answers it got. For one thread. */
public final class AskedContents {
    private final Map<String, Boolean> issues = new HashMap<>();
    private final Map<String, Boolean> others = new HashMap<>();
    private final Map<String, @Nullable PictureSize> pictures = new HashMap<>();

    /** The contents, with each answer noted here. */
    FolderContents noting(FolderContents contents) {
        return new FolderContents(
                key -> noted(issues, key, contents.issues().test(key)),
                path -> noted(others, path, contents.others().test(path)),
                path -> {
                    PictureSize size = contents.pictures().apply(path);
                    pictures.put(path, size);
                    return size;
                },
                contents.headings());
    }

    private static boolean noted(Map<String, Boolean> answers, String path, boolean answer) {
        answers.put(path, answer);
        return answer;
    }

    public FolderAnswers answers() {
        return new FolderAnswers(issues, others, pictures);
    }
}
