package io.github.mineweekly.newsletter.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * JSON as text. Members that are null are left out.
 *
 * <p>The tree is walked here, without {@code Gson}: that loads some 130 classes for objects of all kinds,
 * which the smallest build would wait for.
 */
public final class Json {
    private Json() {}

    /**
     * An object, in this order.
     *
     * @param members names and their values in turn: elements, collections, texts, numbers and booleans; what is null
     *     is no member
     */
    public static JsonObject object(@Nullable Object... members) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < members.length; i += 2) {
            Object value = members[i + 1];
            if (value != null) {
                object.add(String.valueOf(members[i]), element(value));
            }
        }
        return object;
    }

    public static JsonArray array(Object... items) {
        return array(List.of(items));
    }

    public static JsonArray array(Collection<?> items) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(element(item)));
        return array;
    }

    private static JsonElement element(Object value) {
        if (value instanceof JsonElement element) {
            return element;
        }
        if (value instanceof Collection<?> items) {
            return array(items);
        }
        return value instanceof Number number
                ? new JsonPrimitive(number)
                : value instanceof Boolean flag ? new JsonPrimitive(flag) : new JsonPrimitive(value.toString());
    }

    /** Writes one value. */
    public static void write(JsonElement json, JsonOutput out) {
        if (json instanceof JsonObject object) {
            out.beginObject();
            for (String name : object.keySet()) {
                write(object.get(name), out.name(name));
            }
            out.endObject();
        } else if (json instanceof JsonArray array) {
            out.beginArray();
            for (JsonElement item : array) {
                write(item, out);
            }
            out.endArray();
        } else if (json instanceof JsonPrimitive value) {
            write(value, out);
        } else if (json instanceof JsonNull) {
            out.nullValue();
        }
    }

    private static void write(JsonPrimitive value, JsonOutput out) {
        if (value.isString()) {
            out.value(value.getAsString());
        } else if (value.isBoolean()) {
            out.value(value.getAsBoolean());
        } else {
            out.value(value.getAsNumber());
        }
    }

    /** On one line, for programs. */
    public static String compact(JsonElement json) {
        return text(out -> write(json, out), JsonOutput.Style.COMPACT);
    }

    /** On indented lines, for people and their diffs; ends with a line end. */
    public static String pretty(JsonElement json) {
        return text(out -> write(json, out), JsonOutput.Style.PRETTY) + "\n";
    }

    /** As {@link JsonOutput.Style#FOR_HTML} has it. */
    public static String forHtml(JsonElement json) {
        return forHtml(out -> write(json, out));
    }

    /** The same of a value that is written without a tree of it. */
    public static String forHtml(Consumer<JsonOutput> content) {
        return text(content, JsonOutput.Style.FOR_HTML);
    }

    private static String text(Consumer<JsonOutput> content, JsonOutput.Style style) {
        StringBuilder text = new StringBuilder();
        content.accept(new JsonOutput(text, style));
        return text.toString();
    }
}
