package io.github.mineweekly.newsletter.edition.wechat;

import io.github.mineweekly.newsletter.edition.content.EditionFile;
import io.github.mineweekly.newsletter.edition.content.EditionIssue;
import io.github.mineweekly.newsletter.edition.html.StyledArticle;
import io.github.mineweekly.newsletter.edition.view.WeChatView;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.inline.Entities;
import io.github.mineweekly.newsletter.theme.template.Language;
import io.github.mineweekly.newsletter.theme.template.Templates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The edition for WeChat. */
public final class WeChatEdition {
    public static final String HTML = "wechat.html";

    private static final String IMAGES = "images.txt";

    public static final List<String> FILES = List.of(HTML, IMAGES);

    /** What an article may have there. */
    public static final int MOST_CHARACTERS = 20_000;

    public static final int MOST_OF_TITLE = 64;

    public static final int MOST_BYTES = 1024 * 1024;

    private final Templates templates;

    public WeChatEdition(Templates templates) {
        this.templates = templates;
    }

    /**
     * An article for WeChat.
     *
     * @param characters of its text, without spaces
     * @param bytes of its HTML
     */
    public record Made(List<EditionFile> files, int characters, int bytes) {
        public Made {
            files = List.copyOf(files);
        }
    }

    public Made make(EditionIssue edition) {
        Language language = edition.language();
        Issue issue = edition.entry().issue();
        WeChatDress dress = new WeChatDress(language.word("noteLabel"));
        StyledArticle article = new StyledArticle(edition, dress);
        String body = article.body();
        String notes = article.notes();
        String content = templates.render(
                "wechatarticle",
                new WeChatView.WeChatArticle(
                        language.strings(), edition.description(), body, notes, dress.references()));
        WeChatView view = new WeChatView(
                language.strings(),
                language.tag(),
                language.traditional(),
                edition.subject(),
                language.date(issue.date()),
                edition.summary(),
                content.strip());
        List<EditionFile> files = new ArrayList<>();
        files.add(new EditionFile(HTML, templates.render("wechat", view)));
        if (!dress.images().isEmpty()) {
            files.add(new EditionFile(IMAGES, String.join("\n", dress.images()) + "\n"));
        }
        return new Made(files, characters(content), content.getBytes(StandardCharsets.UTF_8).length);
    }

    /** What is outside of tags; a reference to a character is one. */
    private static int characters(String html) {
        int count = 0;
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            int end = c == '<' ? html.indexOf('>', i) + 1 : c == '&' ? Entities.end(html, i) : 0;
            boolean space = c <= ' ' || c == WeChatDress.NO_BREAK_SPACE;
            count += !space && (c != '<' || end == 0) ? 1 : 0;
            i = end > 0 ? end : html.offsetByCodePoints(i, 1);
        }
        return count;
    }
}
