package io.github.mineweekly.newsletter.search;

import com.google.gson.JsonArray;
import io.github.mineweekly.newsletter.issue.IssueNumber;
import io.github.mineweekly.newsletter.text.Json;
import io.github.mineweekly.newsletter.text.JsonOutput;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files of the texts that results are shown from. */
final class TextFiles {
    /** Up to so many issues each has a file of its own; about so many files there are then. */
    private static final int FILES = 1000;

    private static final int MOST_IN_GROUP = 16;

    private final KnownFiles known;
    private final Consumer<SearchFile> out;

    TextFiles(KnownFiles known, Consumer<SearchFile> out) {
        this.known = known;
        this.out = out;
    }

    /**
     * How many issues have their texts in one file. A reader loads only what is read where each has its own; thousands
     * of files burden whoever uploads them. A power of two, so that it changes seldom: each change renames all texts.
     */
    static int group(int documents) {
        int group = 1;
        while (group < MOST_IN_GROUP && group * FILES < documents) {
            group *= 2;
        }
        return group;
    }

    /** Makes the files that are not known, and gives the hashes in the names of all. */
    JsonArray make(List<LazyDocument> oldestFirst) {
        JsonArray hashes = new JsonArray();
        int group = group(oldestFirst.size());
        for (int i = 0; i < oldestFirst.size(); i += group) {
            List<LazyDocument> some = oldestFirst.subList(i, Math.min(oldestFirst.size(), i + group));
            hashes.add(hash(hashes.size(), some));
        }
        return hashes;
    }

    private String hash(int place, List<LazyDocument> documents) {
        String name = "t" + place;
        String shown = documents.stream()
                .map(LazyDocument::identity)
                .collect(Collectors.joining(" ", "texts " + place + " ", ""));
        String path = known.path(shown).orElse("");
        if (!path.isEmpty()) {
            return SearchFile.hash(path);
        }
        SearchFile file = SearchFile.hashed(name, Json.forHtml(json -> write(documents, json)));
        out.accept(file);
        known.made(shown, file.path());
        return file.hash();
    }

    private static void write(List<LazyDocument> documents, JsonOutput json) {
        json.beginArray();
        for (LazyDocument document : documents) {
            write(document.document().get(), json);
        }
        json.endArray();
    }

    private static void write(SearchDocument document, JsonOutput json) {
        json.beginObject();
        json.name("url").value(document.url());
        json.name("title").value(composed(document.title()));
        json.name("number").value(shownNumber(document));
        json.name("date").value(document.date());
        json.name("passages").beginArray();
        for (Passage passage : document.passages()) {
            json.beginArray();
            json.value(passage.anchor());
            json.value(composed(passage.title()));
            json.value(composed(passage.text()));
            if (!passage.sources().isEmpty()) {
                json.value(composed(passage.sources()));
            }
            json.endArray();
        }
        json.endArray().endObject();
    }

    /** The number where the title does not say it; else null. */
    private static @Nullable Integer shownNumber(SearchDocument document) {
        Integer number = document.number();
        return number == null || IssueNumber.isIn(document.title(), number) ? null : number;
    }

    /** Looks the same, and the page's script then need not look across characters to bring it to NFKC. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
