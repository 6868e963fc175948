package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssueNumber;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The series in which numbers count. A newsletter has one, unless its titles say a year or a volume before the number,
 * or its issues are in folders of years, and numbers begin anew with each. An issue that says none belongs to what the
 * issues before it say, or to the year of its date after those in folders.
 */
public final class NumberSeries {
    private static final int EARLIEST_YEAR = 1900;
    private static final int WEEKS = 53;

    /** The numbers that may begin with one year. */
    private static final int OF_YEAR = 100;

    private static final Pattern FOLDER = Pattern.compile("(?:^|/)((?:19|20)[0-9]{2})/");

    /** The year or volume of each issue, by the key of its source. */
    private final Map<String, Integer> parts = new HashMap<>();

    private final Map<Integer, Integer> series = new HashMap<>();

    /** Whether the numbers of the only year that is said may be of that year alone. */
    private final boolean fitsYear;

    /** @param oldestFirst all issues */
    public NumberSeries(List<Issue> oldestFirst) {
        readParts(oldestFirst);
        NavigableMap<Integer, List<Issue>> numbered = new TreeMap<>();
        for (Issue issue : oldestFirst) {
            if (issue.number() != null) {
                numbered.computeIfAbsent(part(issue), part -> new ArrayList<>()).add(issue);
            }
        }
        List<Issue> before = List.of();
        for (Map.Entry<Integer, List<Issue>> part : numbered.entrySet()) {
            Integer earlier = numbered.lowerKey(part.getKey());
            boolean same = earlier != null && goesOn(before, part.getValue());
            series.put(part.getKey(), same ? Objects.requireNonNull(series.get(earlier)) : part.getKey());
            before = part.getValue();
        }
        // A folder may be of a year in which all issues so far happen to be.
        fitsYear =
                numbered.size() == 1 && beganInYear(before) && before.stream().anyMatch(issue -> inTitle(issue) > 0);
    }

    private void readParts(List<Issue> oldestFirst) {
        int[] said = oldestFirst.stream().mapToInt(NumberSeries::said).toArray();
        // Of two on one day, the other may say it.
        NavigableMap<LocalDate, Issue> saidFrom = new TreeMap<>();
        for (int i = 0; i < said.length; i++) {
            if (said[i] > 0) {
                saidFrom.put(oldestFirst.get(i).date(), oldestFirst.get(i));
            }
        }
        for (int i = 0; i < said.length; i++) {
            Issue issue = oldestFirst.get(i);
            Map.Entry<LocalDate, Issue> before = said[i] > 0 ? null : saidFrom.floorEntry(issue.date());
            parts.put(issue.source().key(), before == null ? said[i] : after(before.getValue(), issue.date()));
        }
    }

    private static int after(Issue before, LocalDate date) {
        int said = said(before);
        return inTitle(before) > 0 ? said : Math.max(said, date.getYear());
    }

    /** Equal for issues of one series, the later the higher. */
    public int of(Issue issue) {
        int part = part(issue);
        return series.getOrDefault(part, part);
    }

    /** Whether an issue of this date begins a year that is counted anew after this issue's. */
    public boolean beginsAnew(Issue last, LocalDate date) {
        int part = part(last);
        boolean yearly = series.values().stream().distinct().count() > 1 || fitsYear;
        // A folder may hold the first issues of the next year too.
        int year = inTitle(last) > 0 ? part : Math.max(part, last.date().getYear());
        return yearly && of(last) == part && part >= EARLIEST_YEAR && date.getYear() > year;
    }

    /** The year that an issue's number begins with, as 2025 of {@code 第 202552 期}; 0 if it is none. */
    public static int yearIn(Issue issue) {
        int number = issue.issueNumber().orElse(0);
        int year = number / OF_YEAR;
        int within = number % OF_YEAR;
        boolean near = Math.abs(year - issue.date().getYear()) <= 1;
        return near && within >= 1 && within <= WEEKS ? year : 0;
    }

    /** The first number that begins with a year. */
    public static int firstOf(int year) {
        return year * OF_YEAR + 1;
    }

    /** Whether it says a volume, which no date shows. */
    public boolean isVolume(Issue issue) {
        int said = inTitle(issue);
        return said > 0 && said < EARLIEST_YEAR;
    }

    private int part(Issue issue) {
        return parts.getOrDefault(issue.source().key(), 0);
    }

    private static int said(Issue issue) {
        int said = inTitle(issue);
        Matcher folder = FOLDER.matcher(issue.source().key());
        return said == 0 && folder.find() ? Integer.parseInt(folder.group(1)) : said;
    }

    /** A number that is typed and another one than the title's counts all issues. */
    private static int inTitle(Issue issue) {
        int said = IssueNumber.series(issue.title());
        Integer number = issue.number();
        boolean typed = said > 0
                && number != null
                && IssueNumber.in(issue.title()).filter(number::equals).isEmpty();
        return typed ? 0 : said;
    }

    /** Whether the first numbers are nearer to those that go on than to 1, 2, 3. */
    private static boolean goesOn(List<Issue> before, List<Issue> after) {
        int votes = 0;
        int highest = before.stream()
                .skip(Math.max(0, before.size() - 3))
                .mapToInt(issue -> issue.issueNumber().orElse(0))
                .max()
                .orElse(0);
        for (int i = 0; i < Math.min(3, after.size()); i++) {
            int number = after.get(i).issueNumber().orElse(0);
            votes += Math.abs(number - 1 - i) < Math.abs(number - highest - 1 - i) ? -1 : 1;
        }
        return votes >= 0;
    }

    /** Whether the numbers, as they grow with the days, were at most half of the first at the beginning of its year. */
    private static boolean beganInYear(List<Issue> issues) {
        Issue first = issues.get(0);
        Issue last = issues.get(issues.size() - 1);
        int number = first.issueNumber().orElse(0);
        int day = first.date().getDayOfYear();
        int more = last.issueNumber().orElse(0) - number;
        long days = first.date().until(last.date(), ChronoUnit.DAYS);
        return number <= day && (days == 0 || more <= 0 || number * days <= 2L * more * day);
    }
}
