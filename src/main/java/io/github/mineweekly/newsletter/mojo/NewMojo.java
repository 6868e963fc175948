package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.draft.Draft;
import io.github.mineweekly.newsletter.draft.DraftRequest;
import io.github.mineweekly.newsletter.draft.NewIssue;
import io.github.mineweekly.newsletter.site.Newsletter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Starts the next issue: number, date, title, sections and the file's name follow from the last issues, and it is a
 * draft. A team's own text comes from {@code new-issue.md} in the {@code templateDirectory}, or from {@code
 * .template.md} beside the issues; <code>{{title}}</code>, <code>{{date}}</code>, <code>{{number}}</code> and
 * <code>{{sections}}</code> in it are replaced, and it is a draft only if that text says so. Never overwrites a file.
 * Prints the path; in batch mode ({@code mvn -B -q}) only the path.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
@NullUnmarked // Maven fills the fields
public final class NewMojo extends AbstractNewsletterMojo {
    /**
     * The title. The default has the form of the last titles, with the next number.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.title")
    String title;

    /**
     * The date, as YYYY-MM-DD. The default follows from the dates of the last issues; the very first issue has the day
     * on which Maven was started, or that of {@code today}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.date")
    String date;

    /**
     * The number. The default is one more than the highest.
     *
     * @since 0.1.0
     */
    @Parameter(property = "newsletter.number")
    Integer number;

    @Override
    void run(Newsletter newsletter, OutcomeLog log) throws IOException, MojoExecutionException, MojoFailureException {
        Draft draft = new NewIssue(newsletter, request()).write();
        String path = logPath(draft.file().toFile());
        draft.warnings().forEach(log::warn);
        log.printProblems(draft.validation());
        if (isBatch()) {
            RawOutput.print(List.of(path));
        } else {
            log.info("started: " + path);
        }
    }

    private DraftRequest request() throws MojoExecutionException {
        if (number != null) {
            SourceSettingsFactory.atLeast(0, "number", number);
        }
        LocalDate day = SourceSettingsFactory.date("today", today);
        return new DraftRequest(
                title == null || title.isBlank() ? null : title.strip(),
                SourceSettingsFactory.date("date", date),
                number,
                day == null ? startOfMaven() : day);
    }

    /** By the author's clock and time zone: nothing else gives a first issue the date that everybody expects. */
    @SuppressWarnings("JavaUtilDate") // Maven's own type
    private LocalDate startOfMaven() {
        Instant start = session.getRequest().getStartTime() == null
                ? Instant.now()
                : session.getRequest().getStartTime().toInstant();
        return LocalDate.ofInstant(start, ZoneId.systemDefault());
    }
}
