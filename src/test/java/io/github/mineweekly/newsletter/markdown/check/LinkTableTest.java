package io.github.mineweekly.newsletter.markdown.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mineweekly.newsletter.text.Resource;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LinkTableTest {
    private static final Map<String, String> GROUP_OF =
            Map.of("mark", "text", "label", "text", "leads", "address", "within", "address", "note", "mark");

    @TestFactory
    Stream<DynamicTest> everyRowHasTheGroupsThatItNames() {
        return Resource.paragraphs("markdown/links.txt", Map.of("picture", WebAddress.PICTURE_ENDINGS)).stream()
                .map(row -> DynamicTest.dynamicTest(Resource.value(row, "form"), () -> check(row)));
    }

    private static void check(Map<String, String> row) {
        String form = Resource.value(row, "form");
        assertDoesNotThrow(() -> Pattern.compile(form));
        String shown = row.getOrDefault("written", "${mark}[${text}](${address})") + Resource.value(row, "says");
        Stream<String> filled =
                Pattern.compile("\\$\\{([a-z]+)}").matcher(shown).results().map(found -> found.group(1));
        Stream<String> asked = Pattern.compile(" ")
                .splitAsStream(row.getOrDefault("unless", ""))
                .filter(name -> !name.isEmpty())
                .map(GROUP_OF::get);
        assertAll(Stream.concat(filled, asked)
                .map(group -> () -> assertTrue(form.contains("(?<" + group + ">"), group)));
    }
}
