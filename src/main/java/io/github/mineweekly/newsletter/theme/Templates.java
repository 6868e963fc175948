package io.github.mineweekly.newsletter.theme;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** The templates by name, compiled once. Thread-safe after construction. */
final class Templates {
    private static final String[] NAMES = {"page", "issue", "home", "outline"};

    private final Map<String, Template> compiled = new TreeMap<>();

    Templates() {
        Mustache.Compiler compiler = Mustache.compiler()
                .escapeHTML(true)
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(source(name)));
        for (String name : NAMES) {
            compiled.put(name, compiler.compile(source(name)));
        }
    }

    String render(String name, Map<String, Object> model) {
        Template template = compiled.get(name);
        if (template == null) {
            throw new IllegalArgumentException("no template " + name);
        }
        return template.execute(model);
    }

    private static String source(String name) {
        return Resource.text(name + ".mustache");
    }
}
