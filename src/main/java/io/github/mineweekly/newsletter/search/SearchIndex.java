package io.github.mineweekly.newsletter.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.text.ContentHash;
import io.github.mineweekly.newsletter.text.Json;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * The search of a newsletter: what its page loads.
 *
 * <p>The terms of all issues (see {@link Tokenizer}) are sorted and cut into shards; a small directory names each
 * shard's first term. The texts are in files of one issue each, or of several where there are many. All are scripts that
 * call one function, so that they load from {@code file://} and under {@code script-src 'self'}, where {@code fetch} does
 * not.
 *
 * @param script the path of the script of the search page
 * @param directory the path of the file that names the others; goes into the search page's form
 */
public record SearchIndex(String script, String directory) {
    private static final String FOLDER = "assets/search/";
    private static final int HASH_BYTES = 3;

    /** Up to so many issues each has a file of its own; about so many files there are then. */
    private static final int FILES = 1000;

    private static final int MOST_IN_GROUP = 16;

    /**
     * The index of some issues; the same issues give the same files.
     *
     * @param documents the published issues, newest first
     * @param out gets each file as soon as it is made
     */
    public static SearchIndex of(List<SearchDocument> documents, int threads, Consumer<SearchFile> out) {
        List<SearchDocument> oldestFirst = new ArrayList<>(documents);
        Collections.reverse(oldestFirst);
        int group = group(documents.size());
        JsonObject directory = new JsonObject();
        directory.addProperty("digits", Bits.DIGITS);
        directory.addProperty("count", documents.size());
        int scale = Postings.scale(documents.size());
        directory.addProperty("scale", scale);
        directory.addProperty("group", group);
        directory.add("numbers", numbers(oldestFirst));
        directory.add("first", new JsonArray());
        directory.add("shards", new JsonArray());
        directory.add("texts", new JsonArray());
        Shards shards = new Shards(scale, shard -> {
            directory.getAsJsonArray("first").add(shard.first());
            String hash = add("i" + place(shard.first()), "\"" + shard.entries() + "\"", out);
            directory.getAsJsonArray("shards").add(hash);
        });
        Inversion.of(oldestFirst, threads).forEach(shards::add);
        shards.end();
        for (int i = 0; i < oldestFirst.size(); i += group) {
            JsonArray texts = new JsonArray();
            oldestFirst
                    .subList(i, Math.min(oldestFirst.size(), i + group))
                    .forEach(document -> texts.add(text(document)));
            directory.getAsJsonArray("texts").add(add("t" + i / group, Json.forHtml(texts), out));
        }
        String nearest = SearchScript.nearest();
        directory.addProperty("nearest", hash(nearest));
        out.accept(file("n-" + hash(nearest), nearest));
        String json = Json.forHtml(directory);
        SearchFile names = file("d-" + hash(json), json);
        SearchFile script = SearchScript.file(FOLDER);
        out.accept(names);
        out.accept(script);
        return new SearchIndex(script.path(), names.path());
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

    /**
     * The issues' numbers as pairs of an issue's place and its number, or -1 for none; from there on they count up, so
     * that a newsletter without gaps has one pair.
     */
    private static JsonArray numbers(List<SearchDocument> oldestFirst) {
        JsonArray runs = new JsonArray();
        int expected = -1;
        for (int i = 0; i < oldestFirst.size(); i++) {
            Integer typed = oldestFirst.get(i).number();
            int number = typed == null ? -1 : typed;
            if (i == 0 || number != expected) {
                runs.add(i);
                runs.add(number);
            }
            expected = number < 0 ? -1 : number + 1;
        }
        return runs;
    }

    /** A number of a shard that others before it do not change, so that no two have one name. */
    private static String place(String first) {
        return Integer.toUnsignedString(first.hashCode());
    }

    /** Makes a file, and gives the hash in its name. */
    private static String add(String kind, String json, Consumer<SearchFile> out) {
        String hash = hash(json);
        out.accept(file(kind + "-" + hash, json));
        return hash;
    }

    /** The file that hands a value to the page's script under the file's own name. */
    private static SearchFile file(String name, String json) {
        return new SearchFile(FOLDER + name + ".js", "newsletterSearch(\"" + name + "\"," + json + ");\n");
    }

    private static JsonObject text(SearchDocument document) {
        JsonArray passages = new JsonArray();
        for (Passage passage : document.passages()) {
            JsonArray row = new JsonArray();
            row.add(passage.anchor());
            row.add(composed(passage.title()));
            row.add(composed(passage.text()));
            if (!passage.sources().isEmpty()) {
                row.add(composed(passage.sources()));
            }
            passages.add(row);
        }
        JsonObject text = new JsonObject();
        text.addProperty("url", document.url());
        text.addProperty("title", composed(document.title()));
        text.addProperty("number", document.number());
        text.addProperty("date", document.date());
        text.add("passages", passages);
        return text;
    }

    /** Looks the same, and the page's script then need not look across characters to bring it to NFKC. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static String hash(String content) {
        return ContentHash.of(content, HASH_BYTES);
    }
}
