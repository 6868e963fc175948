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
import java.util.function.Consumer;
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
     * Writes on indented lines, value by value: what is written need not fit into the memory. Ends when it is flushed
     * or closed.
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

    /** A value that is written piece by piece, so that there is no tree of it. */
    public interface Content {
        void writeTo(JsonWriter json) throws IOException;
    }

    /** On one line, for programs. */
    public static String compact(JsonElement json) {
        return compact(writer -> write(json, writer));
    }

    /** The same of a value that is written. */
    public static String compact(Content content) {
        return text(content, writer -> {});
    }

    /** On indented lines, for people and their diffs; ends with a line end. */
    public static String pretty(JsonElement json) {
        return text(writer -> write(json, writer), writer -> writer.setFormattingStyle(FormattingStyle.PRETTY)) + "\n";
    }

    /** Without a character that could end the string or the element of HTML that it is in. */
    public static String forHtml(JsonElement json) {
        return forHtml(writer -> write(json, writer));
    }

    /** The same of a value that is written. */
    public static String forHtml(Content content) {
        return text(content, writer -> writer.setHtmlSafe(true));
    }

    private static String text(Content content, Consumer<JsonWriter> style) {
        StringBuilderWriter out = new StringBuilderWriter();
        JsonWriter writer = compactWriter(out);
        style.accept(writer);
        try {
            content.writeTo(writer);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written", e);
        }
    }

    private static JsonWriter compactWriter(Writer out) {
        JsonWriter writer = new JsonWriter(out);
        writer.setSerializeNulls(false);
        return writer;
    }
}
