package io.github.mineweekly.newsletter.search;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * The search of a newsletter: what its page loads.
 *
 * <p>The terms of all issues (see {@link Tokenizer}) lie sorted in shards; a small directory names each shard's first term.
 * The text of each issue lies in a file of its own. All are scripts that call one function, so that they load from
 * {@code file://} and under {@code script-src 'self'}, where {@code fetch} does not.
 *
 * @param files everything to be written
 * @param script the path of the script of the search page
 * @param directory the path of the file that names the others; goes into the search page's form
 */
public record SearchIndex(List<SearchFile> files, String script, String directory) {
    private static final String FOLDER = "assets/search/";
    private static final int HASH_BYTES = 3;

    public SearchIndex {
        files = List.copyOf(files);
    }

    /**
     * The index of some issues; the same issues give the same files.
     *
     * @param documents the published issues, newest first
     */
    public static SearchIndex of(List<SearchDocument> documents) {
        List<SearchDocument> oldestFirst = new ArrayList<>(documents);
        Collections.reverse(oldestFirst);
        List<SearchFile> files = new ArrayList<>();
        JsonObject directory = new JsonObject();
        directory.addProperty("digits", Bits.DIGITS);
        directory.add("first", new JsonArray());
        directory.add("shards", new JsonArray());
        directory.add("texts", new JsonArray());
        for (Shards.Shard shard : Shards.of(Inversion.of(oldestFirst), documents.size())) {
            directory.getAsJsonArray("first").add(shard.first());
            add("i", "\"" + shard.entries() + "\"", directory.getAsJsonArray("shards"), files);
        }
        for (SearchDocument document : oldestFirst) {
            add("t", new Gson().toJson(text(document)), directory.getAsJsonArray("texts"), files);
        }
        String json = new Gson().toJson(directory);
        SearchFile names = file("d-" + hash(json), json);
        SearchFile script = SearchScript.file(FOLDER);
        files.add(names);
        files.add(script);
        return new SearchIndex(files, script.path(), names.path());
    }

    /** Adds a numbered file, and the hash in its name to the directory. */
    private static void add(String kind, String json, JsonArray hashes, List<SearchFile> files) {
        String hash = hash(json);
        files.add(file(kind + hashes.size() + "-" + hash, json));
        hashes.add(hash);
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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
