package io.github.mineweekly.newsletter.theme.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words of a page's frame, as a file of properties has them. */
final class Messages {
    private Messages() {}

    /** The words of the theme's file by key. */
    static Map<String, String> of(String text) {
        return of("", text);
    }

    /**
     * The words of a team's file by key.
     *
     * @param file its name
     * @throws TemplateException if it is not well-formed
     */
    static Map<String, String> of(String file, String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            throw new TemplateException(
                    "the words in " + file + ": `\\u` needs four hex digits after it; write `\\\\` for a backslash", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
