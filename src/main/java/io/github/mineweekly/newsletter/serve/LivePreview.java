package io.github.mineweekly.newsletter.serve;

import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.site.Preview;
import io.github.mineweekly.newsletter.site.PreviewState;
import io.github.mineweekly.newsletter.theme.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The newsletter as it is now. Whatever is wrong with it, there is something to be shown: at least what was there before,
 * and why it is not newer. Is refreshed on one thread, and read on any.
 */
final class LivePreview {
    private final PreviewSource source;
    private final ServeLog log;
    private @Nullable Preview preview;
    private volatile Moment now = new Moment(null, "");

    LivePreview(PreviewSource source, ServeLog log) {
        this.source = source;
        this.log = log;
    }

    Moment now() {
        return now;
    }

    /**
     * Reads what changed, and prints what is wrong now and was not before.
     *
     * @param anew whether the settings may have changed too
     */
    void refresh(boolean anew) {
        Moment before = now;
        try {
            Preview current = preview;
            if (current == null || anew) {
                current = source.preview();
                preview = current;
            }
            now = new Moment(current.refresh(), "");
        } catch (IOException e) {
            now = new Moment(before.state(), FailureReason.sentence(e));
        } catch (UncheckedIOException e) {
            now = new Moment(before.state(), FailureReason.sentence(Objects.requireNonNull(e.getCause())));
        } catch (PreviewSource.Refused | TemplateException e) {
            now = new Moment(before.state(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            // One issue must not end the work on all others, and the next save may be the cure.
            now = new Moment(before.state(), "the newsletter cannot be shown: " + e);
        }
        print(before, now);
    }

    private void print(Moment before, Moment after) {
        if (!after.fault().isEmpty()) {
            if (!after.fault().equals(before.fault())) {
                log.warn(after.fault());
            }
            return;
        }
        PreviewState state = after.state();
        boolean same =
                before.problems().equals(after.problems()) && before.fault().isEmpty();
        if (state != null && (before.state() == null || !same)) {
            log.problems(state.validation().without(new HashSet<>(before.problems())));
            log.info(state.validation().tally().sentence());
        }
    }
}
