package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.Streams;
import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class JsonOutputTest {
    @ParameterizedTest
    @EnumSource
    void everyCharacterIsWrittenAsTheLibraryWritesIt(JsonOutput.Style style) throws IOException {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            JsonElement text = new JsonPrimitive("a" + (char) unit + "b");

            assertThat(written(text, style)).isEqualTo(byLibrary(text, style));
        }
    }

    @ParameterizedTest
    @EnumSource
    void treesAreWrittenAsTheLibraryWritesThem(JsonOutput.Style style) throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            JsonElement tree = tree(random, 5);

            assertThat(written(tree, style)).isEqualTo(byLibrary(tree, style));
        }
    }

    @Test
    void valuesAtTheTopHaveNothingBetweenThem() {
        StringBuilder text = new StringBuilder();
        JsonOutput json = new JsonOutput(text, JsonOutput.Style.COMPACT);

        json.beginArray().value("a").endArray();
        text.append('\n');
        json.beginArray().value(1).endArray();

        assertThat(text).hasToString("[\"a\"]\n[1]");
    }

    @Test
    void muchTextIsPassedOnAndLittleWaits() throws IOException {
        JsonOutput json = new JsonOutput(new StringBuilder(), JsonOutput.Style.COMPACT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        json.beginArray().value("a").passOn(out);
        assertThat(out.toByteArray()).isEmpty();
        json.value("b".repeat(20_000)).passOn(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("[\"a\",\"bb")
                .hasSize(20_007);
        json.endArray().passOnAll(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("b\"]");
    }

    @Test
    void halfACharacterIsReplacedAndNotRefused() throws IOException {
        JsonOutput json = new JsonOutput(new StringBuilder(), JsonOutput.Style.COMPACT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        json.value("\uD800周").passOnAll(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"?周\"");
    }

    private static JsonElement tree(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> JsonNull.INSTANCE;
            case 1 -> new JsonPrimitive(random.nextBoolean());
            case 2 -> new JsonPrimitive(random.nextLong());
            case 3 -> new JsonPrimitive(random.nextInt(1000) / 8.0);
            case 4 -> new JsonPrimitive("\"周刊\" <" + random.nextInt() + ">\n");
            case 5 -> {
                JsonArray array = new JsonArray();
                for (int left = random.nextInt(4); left > 0; left--) {
                    array.add(tree(random, depth - 1));
                }
                yield array;
            }
            default -> {
                JsonObject object = new JsonObject();
                for (int left = random.nextInt(4); left > 0; left--) {
                    object.add("key " + left, tree(random, depth - 1));
                }
                yield object;
            }
        };
    }

    private static String written(JsonElement json, JsonOutput.Style style) {
        StringBuilder text = new StringBuilder();
        Json.write(json, new JsonOutput(text, style));
        return text.toString();
    }

    private static String byLibrary(JsonElement json, JsonOutput.Style style) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter writer = new JsonWriter(text);
        writer.setSerializeNulls(false);
        writer.setHtmlSafe(style == JsonOutput.Style.FOR_HTML);
        if (style == JsonOutput.Style.PRETTY) {
            writer.setFormattingStyle(FormattingStyle.PRETTY);
        }
        Streams.write(json, writer);
        return text.toString();
    }
}
