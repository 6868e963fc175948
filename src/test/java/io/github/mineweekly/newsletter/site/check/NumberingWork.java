package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.Sample;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.work.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Checks the numbers of issues, of which the text has one a line; each is of the day after the one before. */
final class NumberingWork implements Work {
    @Override
    public List<String> run(String text) {
        List<Issue> issues = new ArrayList<>();
        LocalDate day = LocalDate.of(1990, 1, 1);
        for (String number : text.split(",")) {
            issues.add(Sample.of(day + ".md", "---\ntitle: Weekly\ndate: " + day + "\nnumber: " + number + "\n---\n")
                    .issue());
            day = day.plusDays(1);
        }
        return List.of(new Numbering(issues, issues).found().size() + " problems");
    }
}
