package io.github.mineweekly.newsletter.serve;

import io.github.mineweekly.newsletter.site.Preview;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;

/** Where a preview comes from, and what it depends on. */
public interface PreviewSource {
    /**
     * A preview with the settings as they are now; is called again when a setting changed.
     *
     * @throws WrongSettingsException if the settings are wrong
     */
    Preview preview() throws IOException;

    /** Whether another day or hour has begun since a preview was asked for last; what is to come depends on it. */
    boolean isOfAnotherDay();

    /**
     * Files and folders, existing or not, that pages and settings come from; others after a setting changed, perhaps.
     */
    List<Path> contents();

    /** Whether the change of a file among these is one of settings. */
    boolean isSetting(Path file);

    /** The settings are wrong; the message says what to write. */
    final class WrongSettingsException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        public WrongSettingsException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
