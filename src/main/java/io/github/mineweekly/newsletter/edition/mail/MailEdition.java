package io.github.mineweekly.newsletter.edition.mail;

import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.catalog.EntryId;
import io.github.mineweekly.newsletter.edition.content.EditionFile;
import io.github.mineweekly.newsletter.edition.content.EditionIssue;
import io.github.mineweekly.newsletter.edition.html.StyledArticle;
import io.github.mineweekly.newsletter.edition.view.MailView;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.picture.PictureSize;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import io.github.mineweekly.newsletter.text.Json;
import io.github.mineweekly.newsletter.text.WebAddress;
import io.github.mineweekly.newsletter.theme.template.Language;
import io.github.mineweekly.newsletter.theme.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The edition for mail. */
public final class MailEdition {
    /** In bytes; Gmail cuts off what is after about 102 KB, and what sends the mail adds to it. */
    public static final int MOST_HTML = 80 * 1024;

    /** In columns; no program shows more of a mail beside its subject. */
    private static final int PREVIEW = 140;

    public static final String HTML = "mail.html";

    private static final String TEXT = "mail.txt";
    private static final String MESSAGE = "mail.eml";
    private static final String JSON = "mail.json";

    public static final List<String> FILES = List.of(HTML, TEXT, MESSAGE, JSON);

    private final Templates templates;
    private final MailHeaders headers;
    private final String newsletterId;

    /** @param newsletterId what the ids of messages begin with */
    public MailEdition(Templates templates, MailHeaders headers, String newsletterId) {
        this.templates = templates;
        this.headers = headers;
        this.newsletterId = newsletterId;
    }

    /**
     * An issue as a mail.
     *
     * @param leftOut how many pictures are not in it, as they are in the text of the issue itself
     * @param ofBrowsers the pictures that only browsers show, as text
     */
    public record Made(List<EditionFile> files, int leftOut, String ofBrowsers) {
        public Made {
            files = List.copyOf(files);
        }
    }

    /**
     * @param issue with the address of its page
     * @param cover how large it is; null if that is not known
     */
    public Made make(EditionIssue issue, @Nullable PictureSize cover) {
        MailDress dress = new MailDress(issue.language().rightToLeft());
        MailView view = view(issue, dress, cover);
        String html = templates.render("mail", view);
        String text = text(issue, view);
        String message = message(issue, view.subject()).with(text, html);
        List<EditionFile> files = List.of(
                new EditionFile(HTML, html),
                new EditionFile(TEXT, text),
                new EditionFile(MESSAGE, message),
                new EditionFile(JSON, json(view, html, text)));
        return new Made(files, dress.leftOut(), dress.ofBrowsers());
    }

    private MailView view(EditionIssue edition, MailDress dress, @Nullable PictureSize cover) {
        Issue issue = edition.entry().issue();
        Language language = edition.language();
        StyledArticle article = new StyledArticle(edition, dress);
        return new MailView(
                language.strings(),
                language.tag(),
                language.rightToLeft(),
                language.traditional(),
                edition.place().name(),
                Objects.requireNonNull(edition.place().home()),
                Objects.requireNonNull(edition.place().page()),
                edition.title(),
                edition.subject(),
                language.date(issue.date()),
                String.join(language.word("between"), issue.authors()),
                edition.description(),
                edition.cover(),
                cover == null ? MailDress.COLUMN : Math.min(MailDress.COLUMN, cover.width()),
                edition.summary(),
                filler(edition.summary()),
                Placeholders.inHtml(article.body()),
                Placeholders.inHtml(article.notes()),
                Placeholders.kept(unsubscribe()));
    }

    private static String filler(String summary) {
        int lacking = summary.isEmpty() ? 0 : PREVIEW - DisplayWidth.of(summary);
        return "&nbsp;&zwnj;".repeat(Math.max(0, lacking));
    }

    private String unsubscribe() {
        return Objects.requireNonNullElse(headers.unsubscribe(), "");
    }

    private String text(EditionIssue issue, MailView view) {
        MailView.Text values = new MailView.Text(
                view.t(),
                String.join("\n", head(view)),
                view.page(),
                new PlainArticle(issue).text(),
                view.siteName(),
                view.home(),
                unsubscribe());
        String frame = templates.render("mailtext", values);
        return frame.lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> head(MailView view) {
        List<String> lines = new ArrayList<>(PlainArticle.underlined(view.title(), '='));
        lines.add(view.date() + (view.authors().isEmpty() ? "" : " · " + view.authors()));
        if (!view.description().isEmpty()) {
            lines.add("");
            lines.addAll(WrappedLines.of(view.description(), PlainArticle.WIDTH));
        }
        return lines;
    }

    private MailMessage message(EditionIssue edition, String subject) {
        Issue issue = edition.entry().issue();
        String id = EntryId.uuid(newsletterId, issue.source().pagePath()).toString();
        String domain = WebAddress.asciiHost(
                WebAddress.host(Objects.requireNonNull(edition.place().home())));
        return new MailMessage(headers, subject, issue.date(), id, domain);
    }

    private String json(MailView view, String html, String text) {
        JsonObject json = new JsonObject();
        json.addProperty("subject", Placeholders.inText(view.subject()));
        json.addProperty("preheader", Placeholders.inText(view.preheader()));
        json.addProperty("canonical", view.page());
        json.addProperty("html", html);
        json.addProperty("text", Placeholders.inTextBefore(text, unsubscribe()));
        return Json.pretty(json);
    }
}
