package io.github.mineweekly.newsletter.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.search.postings.Bits;
import io.github.mineweekly.newsletter.search.postings.Postings;
import io.github.mineweekly.newsletter.search.postings.TermBlocks;
import io.github.mineweekly.newsletter.text.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /**
     * The index of some issues; the same issues give the same files.
     *
     * @param documents the published issues, newest first
     * @param out gets each file as soon as it is made
     */
    public static SearchIndex of(List<SearchDocument> documents, int threads, Consumer<SearchFile> out) {
        List<LazyDocument> oldestFirst = new ArrayList<>();
        documents.forEach(document -> oldestFirst.add(new LazyDocument("", document.number(), () -> document)));
        Collections.reverse(oldestFirst);
        return make(oldestFirst, StoredTerms.none(), term -> {}, KnownTexts.none(), threads, out);
    }

    /**
     * The same index, made of an earlier one: only documents that are new, that are in another order than before or
     * that share the file of their texts with such a one are asked for.
     *
     * @param documents the published issues, newest first
     * @param earlier from any earlier build, or {@link StoredTerms#none}
     * @param texts whose files are not made again, and not passed on
     * @param out gets each file that is made as soon as it is
     */
    public static SearchUpdate update(
            List<LazyDocument> documents,
            StoredTerms earlier,
            KnownTexts texts,
            int threads,
            Consumer<SearchFile> out) {
        List<LazyDocument> oldestFirst = new ArrayList<>(documents);
        Collections.reverse(oldestFirst);
        TermBlocks blocks = new TermBlocks();
        SearchIndex index =
                make(oldestFirst, earlier, term -> blocks.add(term.getKey(), term.getValue()), texts, threads, out);
        return new SearchUpdate(index, new StoredTerms(identities(oldestFirst), blocks.end()));
    }

    private static SearchIndex make(
            List<LazyDocument> oldestFirst,
            StoredTerms earlier,
            Consumer<Map.Entry<String, Postings>> store,
            KnownTexts texts,
            int threads,
            Consumer<SearchFile> out) {
        JsonObject directory = directory(oldestFirst);
        Set<String> paths = new HashSet<>();
        Shards shards = new Shards(Postings.scale(oldestFirst.size()), shard -> add(shard, directory, paths, out));
        TermUpdate.each(earlier, oldestFirst, threads, term -> {
            shards.add(term);
            store.accept(term);
        });
        shards.end();
        directory.add("texts", new TextFiles(texts, out).make(oldestFirst));
        SearchFile nearest = SearchFile.hashed("n", SearchScript.nearest());
        directory.addProperty("nearest", nearest.hash());
        SearchFile names = SearchFile.hashed("d", Json.forHtml(directory));
        SearchFile script = SearchScript.file();
        List.of(nearest, names, script).forEach(out);
        return new SearchIndex(script.path(), names.path());
    }

    private static JsonObject directory(List<LazyDocument> oldestFirst) {
        JsonObject directory = new JsonObject();
        directory.addProperty("digits", Bits.DIGITS);
        directory.addProperty("count", oldestFirst.size());
        directory.addProperty("scale", Postings.scale(oldestFirst.size()));
        directory.addProperty("group", TextFiles.group(oldestFirst.size()));
        directory.add("numbers", numbers(oldestFirst));
        directory.add("first", new JsonArray());
        directory.add("shards", new JsonArray());
        return directory;
    }

    /** Its name has no place among the others, which changes where one comes before it. */
    private static void add(Shards.Shard shard, JsonObject directory, Set<String> paths, Consumer<SearchFile> out) {
        String first = shard.first();
        String number = "" + (int) first.charAt(0) + (first.length() > 1 ? (int) first.charAt(1) : 0);
        SearchFile file = SearchFile.hashed("i" + number, "\"" + shard.entries() + "\"", paths);
        out.accept(file);
        directory.getAsJsonArray("first").add(shard.first());
        directory.getAsJsonArray("shards").add(file.hash());
    }

    private static List<String> identities(List<LazyDocument> documents) {
        return documents.stream().map(LazyDocument::identity).toList();
    }

    /**
     * The issues' numbers as pairs of an issue's place and its number, or -1 for none; from there on they count up, so
     * that a newsletter without gaps has one pair.
     */
    private static JsonArray numbers(List<LazyDocument> oldestFirst) {
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
}
