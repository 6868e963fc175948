package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.edition.content.EditionIssue;
import io.github.mineweekly.newsletter.edition.mail.MailEdition;
import io.github.mineweekly.newsletter.edition.mail.MailHeaders;
import io.github.mineweekly.newsletter.edition.release.ReleaseEdition;
import io.github.mineweekly.newsletter.edition.wechat.WeChatEdition;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.theme.template.Languages;
import io.github.mineweekly.newsletter.theme.template.Overrides;
import io.github.mineweekly.newsletter.theme.template.Templates;
import io.github.mineweekly.newsletter.work.Work;
import java.util.List;

/** Makes every edition of a body. Ends with their number, or with none if the body has no page. */
final class EditionWork implements Work {
    private static final String HOME = "https://example.org/weekly/";

    private final ArticleParser parser = new ArticleParser(TestSettings.markdown());
    private final Templates templates = new Templates(new Overrides(null));
    private final Languages languages = new Languages("en", null, new Overrides(null), List.of());

    @Override
    public List<String> run(String body) {
        Issue issue = Samples.issue(body);
        ParsedArticle parsed = parser.parse(issue, Samples.PAGES).result();
        if (parsed == null) {
            return List.of("none");
        }
        EditionIssue edition = new EditionIssue(
                new RenderedIssue(issue, parsed.article()),
                parsed.tree(),
                languages.ofNewsletter(),
                new EditionIssue.Place("Weekly", HOME, HOME + "a.html"));
        int files = new MailEdition(templates, new MailHeaders(null, null), "a:b")
                        .make(edition, null)
                        .files()
                        .size()
                + new WeChatEdition(templates).make(edition).files().size();
        return List.of(new ReleaseEdition(templates).text(edition).isEmpty() ? "empty" : "made " + (files > 4));
    }
}
