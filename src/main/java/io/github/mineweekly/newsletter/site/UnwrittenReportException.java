package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.site.check.Validation;
import java.io.IOException;

/** The files of problems cannot be written; what would be in them is known all the same. */
public final class UnwrittenReportException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Validation validation;

    UnwrittenReportException(Validation validation, IOException cause) {
        super(
                "the report of problems cannot be written: " + FailureReason.sentence(cause)
                        + "; newsletter.sarifFile chooses where the SARIF report goes",
                cause);
        this.validation = validation;
    }

    /** What was found. */
    public Validation validation() {
        return validation;
    }
}
