package io.github.mineweekly.newsletter.draft;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssueNumber;
import io.github.mineweekly.newsletter.issue.IssueOrder;
import io.github.mineweekly.newsletter.site.check.IssueLanguages;
import io.github.mineweekly.newsletter.site.check.NumberSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The issues that the next one follows: those in the language of the newest. Drafts count, since they are issues to
 * come; hidden ones only if there is no other, since they are often something apart.
 */
final class EarlierIssues {
    /** How many issues show what is usual now. */
    private static final int LAST = 8;

    private static final Pattern WORDS_OF_TITLE = Pattern.compile("\\s*[:：|｜，、·•/—–]|,|\\s-");
    private static final Pattern WORDS_OF_NAME = Pattern.compile("[-_.+ ]");
    /** Names that are empty, or of files that are not read or held back. */
    private static final Pattern UNUSABLE = Pattern.compile("(?:.*/)?(?:[._]|$)");

    /** The number among the issues of all years. */
    private static final Pattern TOTAL = Pattern.compile("总\\s*第?\\s*([0-9]{1,8})\\s*期");

    private static final String INDEX = "/index.md";
    private static final String ENDING = ".md";

    private final List<Issue> all;
    private final List<RenderedIssue> last;

    /** The same without their texts. */
    private final List<Issue> issues;

    private final NumberSeries series;

    private EarlierIssues(List<RenderedIssue> all, List<RenderedIssue> last) {
        this.all = all.stream()
                .map(RenderedIssue::issue)
                .sorted(IssueOrder.OLDEST_FIRST)
                .toList();
        this.last = last;
        this.issues = last.stream().map(RenderedIssue::issue).toList();
        this.series = new NumberSeries(this.all);
    }

    /**
     * @param entries all issues, at least one
     * @param latest issues that are dated later, by a slip or to stay on top, say no rhythm if there are others
     */
    static EarlierIssues of(List<RenderedIssue> entries, Visibility visibility, LocalDate latest) {
        List<RenderedIssue> near = some(entries, issue -> !issue.date().isAfter(latest));
        List<RenderedIssue> newestFirst = some(near, issue -> !visibility.isHidden(issue)).stream()
                .sorted(Comparator.comparing(RenderedIssue::issue, IssueOrder.NEWEST_FIRST))
                .toList();
        IssueLanguages languages =
                new IssueLanguages(entries.stream().map(EarlierIssues::key).toList());
        String language = languages.of(key(newestFirst.get(0)));
        return new EarlierIssues(
                entries.stream()
                        .filter(entry -> languages.of(key(entry)).equals(language))
                        .toList(),
                newestFirst.stream()
                        .filter(entry -> languages.of(key(entry)).equals(language))
                        .limit(LAST)
                        .toList());
    }

    /** Those that a condition holds for; all if there are none. */
    private static List<RenderedIssue> some(List<RenderedIssue> entries, Predicate<Issue> condition) {
        List<RenderedIssue> found =
                entries.stream().filter(entry -> condition.test(entry.issue())).toList();
        return found.isEmpty() ? entries : found;
    }

    private static String key(RenderedIssue entry) {
        return entry.issue().source().key();
    }

    /** The last ones, newest first. */
    List<RenderedIssue> last() {
        return last;
    }

    /** One more than the highest number of the newest series; null if the last issues have none. */
    @Nullable
    Integer nextNumber(LocalDate date) {
        Optional<Issue> newest =
                issues.stream().filter(issue -> highest(issue) != null).findFirst();
        if (newest.isEmpty()) {
            return null;
        }
        int year = NumberSeries.yearIn(newest.get());
        if (year > 0 && date.getYear() > year) {
            return NumberSeries.firstOf(date.getYear());
        }
        if (series.beginsAnew(newest.get(), date)) {
            return 1;
        }
        int current = series.of(newest.get());
        int highest = all.stream()
                .filter(issue -> series.of(issue) == current)
                .map(EarlierIssues::highest)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return highest < Integer.MAX_VALUE ? highest + 1 : null;
    }

    private static @Nullable Integer highest(Issue issue) {
        List<Integer> together = issue.number() == null ? IssueNumber.together(issue.title()) : List.of();
        return together.isEmpty() ? issue.number() : together.get(together.size() - 1);
    }

    /** Whether numbers are a key of the front matter, and not only in titles. */
    boolean typesNumbers() {
        return issues.get(0).regions().containsKey("number");
    }

    LocalDate nextDate() {
        return new Rhythm(issues.stream().map(Issue::date).toList()).next();
    }

    /** In the form of the last titles; if they have none, the newsletter's name with the date. */
    String nextTitle(Slot next, String newsletter) {
        String title = next(alike(issues), Issue::title, next, new FormOfTexts(WORDS_OF_TITLE));
        return title == null ? newsletter + " " + next.date() : title;
    }

    /** In the form of the last names; if they have none, the date, in the folder of the newest issue. */
    String nextKey(Slot next) {
        String newest = issues.get(0).source().key();
        String folder = newest.substring(0, name(newest).lastIndexOf('/') + 1);
        List<Issue> beside =
                issues.stream().filter(issue -> !isPutAway(issue, folder)).toList();
        long depth = depth(name(newest));
        FormOfTexts form = new FormOfTexts(
                WORDS_OF_NAME,
                (text, made) -> !UNUSABLE.matcher(text).lookingAt() && depth(text) == depth && isName(text, made));
        String name = next(alike(beside), issue -> name(issue.source().key()), next, form);
        return (name == null ? folder + next.date() : name) + (newest.endsWith(INDEX) ? INDEX : ENDING);
    }

    /** A form that makes one name of several issues, and of the next, says no more than their year. */
    private static boolean isName(String text, List<String> made) {
        return !text.equals(made.get(0)) || made.stream().distinct().count() == made.size();
    }

    private static long depth(String path) {
        return path.chars().filter(c -> c == '/').count();
    }

    /** Whether an issue was moved into a folder of its year, below the folder where those of this year are. */
    private boolean isPutAway(Issue issue, String folder) {
        int year = issue.date().getYear();
        return year < issues.get(0).date().getYear() && issue.source().key().startsWith(folder + year + "/");
    }

    private @Nullable String next(List<Issue> last, Function<Issue, String> text, Slot next, FormOfTexts form) {
        List<String> texts = last.stream().map(text).toList();
        boolean numbered = next.number() != null && nextNumber(next.date()) != null;
        OptionalInt counter = numbered ? OptionalInt.empty() : Counter.of(texts);
        List<FormOfTexts.Known> known = new ArrayList<>();
        for (int i = 0; i < last.size(); i++) {
            Issue issue = last.get(i);
            Integer number = counter.isPresent() ? Integer.valueOf(counter.getAsInt() - i) : issue.number();
            LocalDate date = Quarters.date(texts.get(i), issue.date(), issue.date());
            known.add(new FormOfTexts.Known(texts.get(i), new Slot(date, number, total(texts.get(i)))));
        }
        Integer total = total(texts.get(0));
        boolean counts = counter.isPresent() && next.number() == null;
        Slot slot = new Slot(
                Quarters.date(texts.get(0), last.get(0).date(), next.date()),
                counts ? Integer.valueOf(counter.getAsInt() + 1) : next.number(),
                total == null ? null : total + 1);
        return form.next(known, slot);
    }

    /**
     * Without those of two numbers and of earlier volumes, whose form the next has not.
     *
     * @param last some of the last ones, at least one
     */
    private List<Issue> alike(List<Issue> last) {
        List<Issue> single = last.stream()
                .filter(issue -> IssueNumber.together(issue.title()).isEmpty())
                .toList();
        List<Issue> some = single.isEmpty() ? last : single;
        Issue newest = some.get(0);
        return some.stream()
                .filter(issue -> !series.isVolume(newest) || series.of(issue) == series.of(newest))
                .toList();
    }

    private static @Nullable Integer total(String text) {
        Matcher total = TOTAL.matcher(text);
        return total.find() ? Integer.valueOf(total.group(1)) : null;
    }

    private static String name(String key) {
        return key.substring(0, key.length() - (key.endsWith(INDEX) ? INDEX : ENDING).length());
    }
}
