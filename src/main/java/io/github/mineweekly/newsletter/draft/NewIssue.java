package io.github.mineweekly.newsletter.draft;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.yaml.Quotes;
import io.github.mineweekly.newsletter.issue.IssueNumber;
import io.github.mineweekly.newsletter.site.CheckedNewsletter;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.settings.DraftSettings;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import io.github.mineweekly.newsletter.text.Counted;
import io.github.mineweekly.newsletter.text.Resource;
import io.github.mineweekly.newsletter.theme.template.Overrides;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Starts the next issue of a newsletter: number, date, title, sections and the name of the file follow from the last
 * issues. A function of the issues and the request, but for the file that it writes.
 */
public final class NewIssue {
    /** In the team's folder of templates. */
    public static final String TEMPLATE = "new-issue.md";

    /** In the folder of issues, where it is none since its name begins with a dot. */
    public static final String TEMPLATE_BESIDE = ".template.md";

    private static final String ENDING = ".md";

    /** How many years ahead an issue may be planned. */
    private static final int PLANNED = 1;

    private final Newsletter newsletter;
    private final DraftSettings settings;
    private final SourceSelection sources;
    private final DraftRequest request;

    public NewIssue(Newsletter newsletter, DraftRequest request) {
        this.newsletter = newsletter.withoutReports();
        this.settings = newsletter.draft();
        this.sources = settings.sources();
        this.request = request;
    }

    private record Text(String key, String text) {}

    /**
     * Writes the file and checks it, with all others.
     *
     * @throws IOException if there is such a file already, or it cannot be written
     * @throws io.github.mineweekly.newsletter.theme.template.TemplateException if the team's template is wrong
     */
    public Draft write() throws IOException {
        CheckedNewsletter before = newsletter.validateWithSources();
        Text text = before.reported().isEmpty() ? first() : following(before.reported());
        Path file = sources.directory().resolve(text.key());
        write(file, text.text());
        Validation after = newsletter.validate().validation();
        return new Draft(file, after.only(sources.pathOf(file)), warnings(before.validation(), after, file));
    }

    private Text first() throws IOException {
        boolean chinese = isChinese();
        Integer asked = number(request.title(), 1);
        Slot slot = new Slot(request.date() == null ? request.dateOfFirst() : request.date(), asked);
        String name = settings.theme().name();
        String title = request.title() != null
                ? request.title()
                : chinese ? name + " 第 " + asked + " 期" : name + " No. " + asked;
        IssueTemplate own = template();
        String example = "draft/" + (chinese ? "first-issue_zh.md" : "first-issue.md");
        IssueTemplate template = own == null ? new IssueTemplate(example, Resource.text(example)) : own;
        return new Text(slot.date() + ENDING, template.fill(slot, title, ""));
    }

    private boolean isChinese() {
        String locale = settings.theme().locale();
        String name = settings.theme().name();
        return locale == null
                ? name.codePoints().anyMatch(Character::isIdeographic)
                : Locale.forLanguageTag(locale).getLanguage().equals("zh");
    }

    private Text following(List<RenderedIssue> entries) throws IOException {
        EarlierIssues earlier = EarlierIssues.of(
                entries, settings.visibility(), request.dateOfFirst().plusYears(PLANNED));
        LocalDate date = request.date() == null ? earlier.nextDate() : request.date();
        Slot slot = new Slot(date, number(request.title(), earlier.nextNumber(date)));
        String title = request.title() == null
                ? earlier.nextTitle(slot, settings.theme().name())
                : request.title();
        String sections = new Skeleton(settings.sectionAliases()).of(earlier.last());
        IssueTemplate own = template();
        boolean typed = slot.number() != null
                && (earlier.typesNumbers() || !IssueNumber.in(title).equals(Optional.of(slot.number())));
        String text = own == null
                ? withLineEnds(
                        text(slot, title, typed, sections), earlier.last().get(0))
                : own.fill(slot, title, sections);
        return new Text(earlier.nextKey(slot), text);
    }

    private static String withLineEnds(String text, RenderedIssue newest) {
        boolean windows = newest.issue().source().text().contains("\r\n");
        return windows ? text.replace("\r\n", "\n").replace("\n", "\r\n") : text;
    }

    /** What is asked for, else what the title that is asked for says, else what follows. */
    private @Nullable Integer number(@Nullable String title, @Nullable Integer next) {
        if (request.number() != null) {
            return request.number();
        }
        return title == null ? next : IssueNumber.in(title).orElse(next);
    }

    private static String text(Slot slot, String title, boolean typed, String sections) {
        return "---\ntitle: " + Quotes.ifNeeded(title) + "\ndate: " + slot.date()
                + (typed ? "\nnumber: " + slot.number() : "")
                + "\ndraft: true\n---\n\n" + sections;
    }

    /** The team's, if it has one. */
    private @Nullable IssueTemplate template() throws IOException {
        Path directory = settings.theme().look().templateDirectory();
        List<Path> places = new ArrayList<>();
        if (directory != null) {
            places.add(directory.resolve(TEMPLATE));
        }
        places.add(sources.directory().resolve(TEMPLATE_BESIDE));
        for (Path place : places) {
            if (Files.isRegularFile(place)) {
                return new IssueTemplate(sources.pathOf(place), Overrides.read(place));
            }
        }
        return null;
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(
                    sources.pathOf(file) + " exists already, and nothing is overwritten;"
                            + " choose another day or number by -Dnewsletter.date or -Dnewsletter.number",
                    e);
        }
    }

    private List<String> warnings(Validation before, Validation after, Path file) {
        List<String> warnings = new ArrayList<>();
        List<String> unread = before.diagnostics().stream()
                .filter(problem -> problem.rule().structural())
                .map((Diagnostic problem) -> problem.location().path())
                .distinct()
                .toList();
        if (!unread.isEmpty()) {
            warnings.add(Counted.of(unread.size(), "issue") + " cannot be read, so that number and date may be wrong: "
                    + String.join(", ", unread));
        }
        if (after.issues() == before.issues()) {
            warnings.add(sources.pathOf(file) + " is not an issue by `includes` and `excludes`");
        }
        return warnings;
    }
}
