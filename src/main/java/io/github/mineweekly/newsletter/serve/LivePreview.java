package io.github.mineweekly.newsletter.serve;

import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.site.Preview;
import io.github.mineweekly.newsletter.site.PreviewState;
import io.github.mineweekly.newsletter.theme.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/**
 * The newsletter as it is now. Whatever is wrong with it, there is something to be shown: at least what was there
 * before, and why it is not newer. Is refreshed on one thread, and read on any.
 */
final class LivePreview {
    private final PreviewSource source;
    private final ServeLog log;
    private @Nullable Preview preview;
    private boolean refused;
    private volatile Snapshot now = new Snapshot(null, "");

    LivePreview(PreviewSource source, ServeLog log) {
        this.source = source;
        this.log = log;
    }

    Snapshot now() {
        return now;
    }

    /**
     * Reads what changed, and prints what is wrong now and was not before. While the settings are wrong, issues are
     * shown with those before, and the settings are tried again with each change.
     *
     * @param anew whether the settings may have changed too
     */
    void refresh(boolean anew) {
        Snapshot before = now;
        String failure = "";
        boolean wanted = preview == null || anew || refused;
        try {
            if (wanted) {
                refused = true;
                Preview next = source.preview();
                if (preview != null) {
                    next.continueFrom(preview);
                }
                preview = next;
                refused = false;
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            failure = failure(e);
        }
        now = read(before, failure);
        print(before, now);
    }

    private Snapshot read(Snapshot before, String failure) {
        Preview current = preview;
        try {
            return new Snapshot(current == null ? before.state() : current.refresh(), failure);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Snapshot(before.state(), failure.isEmpty() ? failure(e) : failure);
        }
    }

    /** One issue must not end the work on all others, and the next save may fix it. */
    private static String failure(Throwable problem) {
        boolean known = problem instanceof IOException
                || problem instanceof UncheckedIOException
                || problem instanceof PreviewSource.WrongSettingsException
                || problem instanceof TemplateException;
        return known ? FailureReason.sentence(problem) : "the newsletter cannot be shown: " + problem;
    }

    private void print(Snapshot before, Snapshot after) {
        if (!after.failure().isEmpty() && !after.failure().equals(before.failure())) {
            after.failure().lines().forEach(log::warn);
        }
        PreviewState state = after.state();
        if (state == null || state == before.state()) {
            return;
        }
        after.warnings().stream()
                .filter(warning -> !before.warnings().contains(warning))
                .forEach(log::warn);
        boolean recovered = after.failure().isEmpty() && !before.failure().isEmpty();
        if (before.state() == null || recovered || !before.problems().equals(after.problems())) {
            log.problems(state.validation().without(new HashSet<>(before.problems())));
            if (state.validation().issues() == 0) {
                state.validation().notes().forEach(log::info);
            }
            log.info(state.validation().counts().sentence());
        }
    }
}
