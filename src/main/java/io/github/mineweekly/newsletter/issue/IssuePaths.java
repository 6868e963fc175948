package io.github.mineweekly.newsletter.issue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths as an issue types them: relative to its own folder or, with a leading slash, to the newsletter's. */
public final class IssuePaths {
    private IssuePaths() {}

    /**
     * The path from the newsletter's folder, without {@code .} and {@code ..} and in the form that the site has. A
     * slash at the end stays. Nothing if the path leads out of the folder.
     *
     * @param key of the issue's source file
     * @param typed a path with {@code /}, decoded
     */
    public static Optional<String> resolve(String key, String typed) {
        String whole = typed.startsWith("/") ? typed.substring(1) : folder(key) + typed;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        String joined = String.join("/", steps);
        return Optional.of(PagePaths.composed(whole.endsWith("/") && !joined.isEmpty() ? joined + "/" : joined));
    }

    /** The folder of a source file: empty or ending with {@code /}. */
    public static String folder(String key) {
        return key.substring(0, key.lastIndexOf('/') + 1);
    }
}
