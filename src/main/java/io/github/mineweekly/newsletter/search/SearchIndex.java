package io.github.mineweekly.newsletter.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.search.postings.Bits;
import io.github.mineweekly.newsletter.search.postings.Postings;
import io.github.mineweekly.newsletter.store.Shelf;
import io.github.mineweekly.newsletter.text.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * The search of a newsletter: what its page loads.
 *
 * <p>The terms of all issues (see {@link Tokenizer}) are sorted and cut into shards; a small directory names each
 * shard's first term. The texts are in files of one issue each, or of several where there are many. All are scripts
 * that call one function, so that they load from {@code file://} and under {@code script-src 'self'}, where {@code
 * fetch} does not.
 *
 * @param script the path of the script of the search page
 * @param directory the path of the file that names the others; goes into the search page's form
 */
public record SearchIndex(String script, String directory) {
    /**
     * The index of some issues, made of an earlier one; the same issues give the same files. Only documents that are
     * new, that are in another order than before or that share the file of their texts with such a one are asked for.
     *
     * @param documents the published issues, newest first
     * @param earlier from any earlier build, or {@link StoredTerms#none}
     * @param files are not made again, and not passed on
     * @param shelf of what need not be in memory, the new terms among it
     * @param out gets each file that is made as soon as it is
     */
    public static SearchUpdate update(
            List<LazyDocument> documents,
            StoredTerms earlier,
            KnownFiles files,
            Shelf shelf,
            int threads,
            Consumer<SearchFile> out) {
        List<LazyDocument> oldestFirst = new ArrayList<>(documents);
        Collections.reverse(oldestFirst);
        return update(oldestFirst, earlier, files, shelf, threads, Shards.Size.USUAL, out);
    }

    static SearchUpdate update(
            List<LazyDocument> oldestFirst,
            StoredTerms earlier,
            KnownFiles files,
            Shelf shelf,
            int threads,
            Shards.Size size,
            Consumer<SearchFile> out) {
        ShardFiles shards = new ShardFiles(Postings.scale(oldestFirst.size()), files, shelf, out);
        TermUpdate.run(earlier, oldestFirst, shelf, threads, size, shards);
        JsonObject directory = directory(oldestFirst);
        shards.describe(directory);
        directory.add("texts", new TextFiles(files, out).make(oldestFirst));
        SearchFile nearest = SearchFile.hashed("n", SearchScript.nearest());
        directory.addProperty("nearest", nearest.hash());
        SearchFile names = SearchFile.hashed("d", Json.forHtml(directory));
        SearchFile script = SearchScript.file();
        List.of(nearest, names, script).forEach(out);
        SearchIndex index = new SearchIndex(script.path(), names.path());
        return new SearchUpdate(index, new StoredTerms(identities(oldestFirst), shards.stored()));
    }

    private static JsonObject directory(List<LazyDocument> oldestFirst) {
        JsonObject directory = new JsonObject();
        directory.addProperty("digits", Bits.DIGITS);
        directory.addProperty("count", oldestFirst.size());
        directory.addProperty("scale", Postings.scale(oldestFirst.size()));
        directory.addProperty("group", TextFiles.group(oldestFirst.size()));
        directory.add("numbers", numbers(oldestFirst));
        return directory;
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
