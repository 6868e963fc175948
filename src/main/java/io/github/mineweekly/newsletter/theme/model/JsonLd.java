package io.github.mineweekly.newsletter.theme.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.text.Json;
import java.util.List;

/** An issue for machines, after schema.org: a {@code PublicationIssue} with the list of its items. */
public final class JsonLd {
    private JsonLd() {}

    /** A JSON document in which {@code <} is escaped, so that no text can end the script element around it. */
    public static String of(Issue issue, Article article, PageContext context) {
        String address = context.absolute(issue.source().pagePath());
        List<JsonObject> authors =
                issue.authors().stream().map(author -> named("Person", author)).toList();
        JsonObject json =
                Json.object("@type", "PublicationIssue", "@context", "https://schema.org", "name", issue.title());
        json.addProperty("issueNumber", issue.number());
        json.addProperty("datePublished", issue.date().toString());
        json.addProperty("dateModified", issue.updated().toString());
        json.addProperty("inLanguage", context.language().tag());
        json.addProperty("url", address.isEmpty() ? null : address);
        json.add("isPartOf", named("Periodical", context.settings().name()));
        json.add("author", authors.isEmpty() ? null : Json.array(authors));
        json.add("mainEntity", article.items().isEmpty() ? null : items(article));
        return Json.forHtml(json);
    }

    private static JsonObject items(Article article) {
        JsonArray elements = new JsonArray();
        for (Item item : article.items()) {
            String name = item.heading().text();
            elements.add(Json.object(
                    "@type",
                    "ListItem",
                    "position",
                    elements.size() + 1,
                    "name",
                    name.isEmpty() ? null : name,
                    "url",
                    item.sources().isEmpty() ? null : item.sources().get(0).url()));
        }
        return Json.object("@type", "ItemList", "numberOfItems", elements.size(), "itemListElement", elements);
    }

    private static JsonObject named(String type, String name) {
        return Json.object("@type", type, "name", name);
    }
}
