package io.github.mineweekly.newsletter.theme.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.text.Json;

/** An issue for machines, after schema.org: a {@code PublicationIssue} with the list of its items. */
public final class JsonLd {
    private JsonLd() {}

    /** A JSON document in which {@code <} is escaped, so that no text can end the script element around it. */
    public static String of(Issue issue, Article article, PageContext context) {
        JsonObject json = typed("PublicationIssue");
        json.addProperty("@context", "https://schema.org");
        json.addProperty("name", issue.title());
        if (issue.number() != null) {
            json.addProperty("issueNumber", issue.number());
        }
        json.addProperty("datePublished", issue.date().toString());
        json.addProperty("dateModified", issue.updated().toString());
        json.addProperty("inLanguage", context.language().tag());
        String address = context.absolute(issue.source().pagePath());
        if (!address.isEmpty()) {
            json.addProperty("url", address);
        }
        json.add("isPartOf", named("Periodical", context.settings().name()));
        if (!issue.authors().isEmpty()) {
            JsonArray authors = new JsonArray();
            issue.authors().forEach(author -> authors.add(named("Person", author)));
            json.add("author", authors);
        }
        if (!article.items().isEmpty()) {
            json.add("mainEntity", items(article));
        }
        return Json.forHtml(json);
    }

    private static JsonObject items(Article article) {
        JsonArray elements = new JsonArray();
        for (Item item : article.items()) {
            JsonObject element = typed("ListItem");
            element.addProperty("position", elements.size() + 1);
            if (!item.heading().text().isEmpty()) {
                element.addProperty("name", item.heading().text());
            }
            if (!item.sources().isEmpty()) {
                element.addProperty("url", item.sources().get(0).url());
            }
            elements.add(element);
        }
        JsonObject list = typed("ItemList");
        list.addProperty("numberOfItems", elements.size());
        list.add("itemListElement", elements);
        return list;
    }

    private static JsonObject named(String type, String name) {
        JsonObject json = typed(type);
        json.addProperty("name", name);
        return json;
    }

    private static JsonObject typed(String type) {
        JsonObject json = new JsonObject();
        json.addProperty("@type", type);
        return json;
    }
}
