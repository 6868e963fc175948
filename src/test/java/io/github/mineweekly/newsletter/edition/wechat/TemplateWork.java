package io.github.mineweekly.newsletter.edition.wechat;

import io.github.mineweekly.newsletter.Sample;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.edition.content.EditionIssue;
import io.github.mineweekly.newsletter.theme.template.Languages;
import io.github.mineweekly.newsletter.theme.template.Overrides;
import io.github.mineweekly.newsletter.theme.template.Templates;
import io.github.mineweekly.newsletter.work.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/** Makes an article with a template of a team's own, which is the text. Ends with the number of its characters. */
final class TemplateWork implements Work {
    private final Sample sample = Sample.on("2023-10-01", "b");

    @Override
    public List<String> run(String template) {
        try {
            Path folder = Files.createTempDirectory("templates");
            try {
                Files.writeString(folder.resolve("wechatarticle.mustache"), template);
                return List.of(characters(new Overrides(folder)) + " characters");
            } finally {
                PathUtils.deleteDirectory(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int characters(Overrides overrides) {
        Languages languages = new Languages("en", null, overrides, List.of());
        EditionIssue issue = new EditionIssue(
                new RenderedIssue(sample.issue(), sample.article()),
                sample.parsed().tree(),
                languages.ofNewsletter(),
                new EditionIssue.Place("Weekly", null, null));
        return new WeChatEdition(new Templates(overrides)).make(issue).characters();
    }
}
