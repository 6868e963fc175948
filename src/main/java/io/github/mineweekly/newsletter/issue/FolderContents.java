package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.picture.PictureSize;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the newsletter's folder holds, as links and pictures need it. Thread-safe if the functions are.
 *
 * @param issues whether a key is that of a source file that becomes a page
 * @param others whether a path is that of a file, or of a page that the site makes itself
 * @param pictures the size of the picture at a path; null if there is none, or it does not say
 * @param headings whether on the page of a source, by its key, a fragment is not an id but the text of a heading
 */
public record FolderContents(
        Predicate<String> issues,
        Predicate<String> others,
        Function<String, @Nullable PictureSize> pictures,
        BiPredicate<String, String> headings) {}
