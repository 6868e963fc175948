package io.github.mineweekly.newsletter.edition;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.edition.content.EditionFile;
import io.github.mineweekly.newsletter.edition.content.EditionIssue;
import io.github.mineweekly.newsletter.edition.mail.MailEdition;
import io.github.mineweekly.newsletter.edition.mail.MailHeaders;
import io.github.mineweekly.newsletter.edition.release.ReleaseEdition;
import io.github.mineweekly.newsletter.edition.release.TwinList;
import io.github.mineweekly.newsletter.edition.wechat.WeChatEdition;
import io.github.mineweekly.newsletter.markdown.part.ArticleTree;
import io.github.mineweekly.newsletter.markdown.tree.Letters;
import io.github.mineweekly.newsletter.picture.PictureSize;
import io.github.mineweekly.newsletter.text.Counted;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import io.github.mineweekly.newsletter.theme.template.Languages;
import io.github.mineweekly.newsletter.theme.template.Overrides;
import io.github.mineweekly.newsletter.theme.template.Templates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the editions of issues. A method may throw a {@link
 * io.github.mineweekly.newsletter.theme.template.TemplateException} if a template of the team's own asks for a value
 * that there is not.
 */
public final class Editions {
    private final ThemeSettings theme;
    private final String newsletterId;
    private final Languages languages;
    private final Templates templates;

    /**
     * @param overrides the team's own templates and words
     * @param newsletterId what the ids of messages begin with
     * @param letters of the listed issues, which tell the newsletter's language
     */
    public Editions(
            ThemeSettings theme, Overrides overrides, Templates templates, String newsletterId, List<Letters> letters) {
        this.theme = theme;
        this.newsletterId = newsletterId;
        this.languages = new Languages(theme.locale(), theme.look().dateFormat(), overrides, letters);
        this.templates = templates;
    }

    /**
     * The files of an issue.
     *
     * @param notes how large each is
     * @param warnings what is too large for its readers
     */
    public record Made(List<EditionFile> files, List<String> notes, List<String> warnings) {
        public Made {
            files = List.copyOf(files);
            notes = List.copyOf(notes);
            warnings = List.copyOf(warnings);
        }
    }

    /** @param cover how large the issue's is; null if that is not known */
    public Made of(RenderedIssue entry, ArticleTree tree, EditionSettings settings, @Nullable PictureSize cover) {
        EditionIssue issue = issue(entry, tree);
        Making making = new Making();
        if (settings.editions().contains(Edition.MAIL)) {
            mail(issue, cover, settings.headers(), making);
        }
        if (settings.editions().contains(Edition.RELEASE)) {
            release(issue, making);
        }
        if (settings.editions().contains(Edition.WECHAT)) {
            weChat(issue, making);
        }
        return new Made(making.files, making.notes, making.warnings);
    }

    /**
     * The issue as a file of portable Markdown beside its page.
     *
     * @param tree of the issue's article
     */
    public String twin(RenderedIssue entry, ArticleTree tree) {
        return new ReleaseEdition(templates).page(issue(entry, tree));
    }

    /** Of texts that are too short to tell theirs. */
    public String languageTag() {
        return languages.ofNewsletter().tag();
    }

    /** The list of such files, for programs. */
    public String list(List<RenderedIssue> newestFirst) {
        String home = Objects.requireNonNull(theme.siteUrl());
        List<TwinList.Entry> entries = newestFirst.stream()
                .map(entry -> new TwinList.Entry(
                        entry.title(theme.name()),
                        home + UrlEncoding.path(twinPath(entry)),
                        entry.issue().date(),
                        entry.issue().description()))
                .toList();
        return TwinList.text(theme.name(), theme.description(), entries);
    }

    /** The path of the file beside a page. */
    public static String twinPath(RenderedIssue entry) {
        String page = entry.issue().source().pagePath();
        return page.substring(0, page.length() - ".html".length()) + ".md";
    }

    private void mail(EditionIssue issue, @Nullable PictureSize cover, MailHeaders headers, Making making) {
        MailEdition.Made made = new MailEdition(templates, headers, newsletterId).make(issue, cover);
        int bytes = made.files().get(0).text().getBytes(StandardCharsets.UTF_8).length;
        making.files.addAll(made.files());
        making.notes.add(MailEdition.HTML + ": " + kilobytes(bytes));
        if (bytes > MailEdition.MOST_HTML) {
            making.warnings.add(MailEdition.HTML + " has " + kilobytes(bytes)
                    + ": Gmail hides what is after about 102 KB; shorten the issue, or send a part of it");
        }
        if (made.leftOut() > 0) {
            making.warnings.add(MailEdition.HTML + " is without "
                    + Counted.of(made.leftOut(), "picture")
                    + " that the issue holds as `data:`, which mail programs do not show; make each a file beside the"
                    + " issue");
        }
        if (!made.ofBrowsers().isEmpty()) {
            making.warnings.add(MailEdition.HTML + " has " + made.ofBrowsers()
                    + ", which Gmail and Outlook do not show; make each a PNG");
        }
    }

    private void release(EditionIssue issue, Making making) {
        String text = new ReleaseEdition(templates).text(issue);
        int length = text.codePointCount(0, text.length());
        making.files.add(new EditionFile(ReleaseEdition.FILE, text));
        making.notes.add(ReleaseEdition.FILE + ": " + length + " characters");
        if (length > ReleaseEdition.MOST) {
            making.warnings.add(ReleaseEdition.FILE + " has " + length + " characters: GitHub takes "
                    + ReleaseEdition.MOST + "; shorten the issue, or publish a part of it");
        }
    }

    private void weChat(EditionIssue issue, Making making) {
        WeChatEdition.Made made = new WeChatEdition(templates).make(issue);
        String size = made.characters() + " characters, " + kilobytes(made.bytes());
        making.files.addAll(made.files());
        making.notes.add(WeChatEdition.HTML + ": " + size);
        String title = issue.subject();
        int length = title.codePointCount(0, title.length());
        if (length > WeChatEdition.MOST_OF_TITLE) {
            making.warnings.add("the title for WeChat has " + length + " characters: WeChat takes "
                    + WeChatEdition.MOST_OF_TITLE + "; shorten `title`");
        }
        if (made.characters() > WeChatEdition.MOST_CHARACTERS || made.bytes() > WeChatEdition.MOST_BYTES) {
            making.warnings.add(WeChatEdition.HTML + " has " + size + ": WeChat takes " + WeChatEdition.MOST_CHARACTERS
                    + " characters, and 1 MB; shorten the issue, or publish a part of it");
        }
    }

    /** What is being made of one issue. */
    private static final class Making {
        final List<EditionFile> files = new ArrayList<>();
        final List<String> notes = new ArrayList<>();
        final List<String> warnings = new ArrayList<>();
    }

    private EditionIssue issue(RenderedIssue entry, ArticleTree tree) {
        String home = theme.siteUrl();
        String page = home == null
                ? null
                : home + UrlEncoding.path(entry.issue().source().pagePath());
        return new EditionIssue(
                entry, tree, languages.of(entry.article().letters()), new EditionIssue.Place(theme.name(), home, page));
    }

    private static String kilobytes(int bytes) {
        return (bytes + 1023) / 1024 + " KB";
    }
}
