package io.github.mineweekly.newsletter.text;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.commons.io.output.StringBuilderWriter;

/**
 * JSON as text. Members that are null are left out.
 *
 * <p>The tree is walked here, without {@code Gson}: that loads some 130 classes for objects of all kinds,
 * which the smallest build would wait for.
 */
public final class Json {
    private Json() {}

    /**
     * Writes on indented lines, value by value: what is written need not fit into the memory. Ends when it is flushed or
     * closed.
     */
    public static JsonWriter prettyWriter(Writer out) {
        JsonWriter writer = compactWriter(new GatheringWriter(out));
        writer.setFormattingStyle(FormattingStyle.PRETTY);
        return writer;
    }

    /** One value of those. */
    public static void write(JsonElement json, JsonWriter writer) throws IOException {
        if (json instanceof JsonObject object) {
            writer.beginObject();
            for (String name : object.keySet()) {
                writer.name(name);
                write(object.get(name), writer);
            }
            writer.endObject();
        } else if (json instanceof JsonArray array) {
            writer.beginArray();
            for (JsonElement item : array) {
                write(item, writer);
            }
            writer.endArray();
        } else if (json instanceof JsonPrimitive value) {
            write(value, writer);
        } else if (json instanceof JsonNull) {
            writer.nullValue();
        }
    }

    private static void write(JsonPrimitive value, JsonWriter writer) throws IOException {
        if (value.isString()) {
            writer.value(value.getAsString());
        } else if (value.isBoolean()) {
            writer.value(value.getAsBoolean());
        } else {
            writer.value(value.getAsNumber());
        }
    }

    /** On one line, for programs. */
    public static String compact(JsonElement json) {
        StringBuilderWriter out = new StringBuilderWriter();
        return write(json, compactWriter(out), out);
    }

    /** On indented lines, for people and their diffs; ends with a line end. */
    public static String pretty(JsonElement json) {
        StringBuilderWriter out = new StringBuilderWriter();
        JsonWriter writer = compactWriter(out);
        writer.setFormattingStyle(FormattingStyle.PRETTY);
        return write(json, writer, out) + "\n";
    }

    /** Without a character that could end the string or the element of HTML that it is in. */
    public static String forHtml(JsonElement json) {
        StringBuilderWriter out = new StringBuilderWriter();
        return write(json, htmlWriter(out), out);
    }

    /** Writes on one line, value by value, without what is null. */
    public static JsonWriter compactWriter(Writer out) {
        JsonWriter writer = new JsonWriter(out);
        writer.setSerializeNulls(false);
        return writer;
    }

    /** The same for a place in HTML, see {@link #forHtml}. */
    public static JsonWriter htmlWriter(Writer out) {
        JsonWriter writer = compactWriter(out);
        writer.setHtmlSafe(true);
        return writer;
    }

    private static String write(JsonElement json, JsonWriter writer, StringBuilderWriter out) {
        try {
            write(json, writer);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written", e);
        }
    }
}
