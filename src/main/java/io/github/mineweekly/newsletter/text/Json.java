package io.github.mineweekly.newsletter.text;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonIOException;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/** JSON as text. */
public final class Json {
    private static final Gson COMPACT = new GsonBuilder().disableHtmlEscaping().create();
    private static final Gson PRETTY =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
    private static final Gson FOR_HTML = new Gson();

    private Json() {}

    /** Writes on indented lines, value by value: what is written need not fit into the memory. */
    public static JsonWriter prettyWriter(Writer out) {
        JsonWriter writer = new JsonWriter(out);
        writer.setFormattingStyle(FormattingStyle.PRETTY);
        return writer;
    }

    /** One value of those. */
    public static void write(JsonElement json, JsonWriter writer) throws IOException {
        try {
            PRETTY.toJson(json, writer);
        } catch (JsonIOException e) {
            // What Gson makes of a full disk is unchecked.
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** On one line, for programs. */
    public static String compact(JsonElement json) {
        return COMPACT.toJson(json);
    }

    /** On indented lines, for people and their diffs; ends with a line end. */
    public static String pretty(JsonElement json) {
        return PRETTY.toJson(json) + "\n";
    }

    /** Without a character that could end the string or the element of HTML that it is in. */
    public static String forHtml(JsonElement json) {
        return FOR_HTML.toJson(json);
    }
}
