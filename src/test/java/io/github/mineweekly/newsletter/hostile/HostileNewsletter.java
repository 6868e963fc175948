package io.github.mineweekly.newsletter.hostile;

import com.google.gson.JsonPrimitive;
import io.github.mineweekly.newsletter.site.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A newsletter with each payload in every place that an author can fill. */
public final class HostileNewsletter {
    private static final List<String> FIELDS =
            List.of("title", "description", "author", "tags", "cover", "aliases", "number", "date", "nlProbe");

    private static final List<String> PLACES = List.of(
            "%s",
            "text %s text",
            "## %s",
            "### %s",
            "### [%s](https://example.org/)",
            "### Named {#%s}",
            "- [%s](https://example.org/)：%s",
            "- **%s**：[x](https://example.org/)",
            "[x](%s)",
            "[x](<%s>)",
            "[x](https://example.org/ \"%s\")",
            "[x](https://example.org/%s)",
            "[x][%s]\n\n[%s]: https://example.org/ '%s'",
            "[x][r]\n\n[r]: %s",
            "![x](%s)",
            "![%s](picture.png \"%s\")",
            "`%s`",
            "    %s",
            "```%s\n%s\n```",
            "```js [%s] {%s}\nlet a = '%s';\n```",
            "::: tip %s\n%s\n:::",
            "::: details %s\n%s\n:::",
            "::: code-group\n```js [%s]\n%s\n```\n:::",
            "> [!NOTE] %s\n> %s",
            "| %s | b |\n|---|---|\n| %s | b |",
            "- [ ] %s\n- [x] %s",
            "1. %s",
            "x[^n]\n\n[^n]: %s",
            "**%s** *%s* ~~%s~~",
            "<%s>",
            "https://example.org/?%s",
            "<div>%s</div>",
            "<div title=\"%s\">x</div>",
            "<div %s>x</div>",
            "<a href=\"%s\" title='%s'>x</a>",
            "<img src=\"%s\" alt=\"%s\">",
            "<video src=\"%s\" poster=\"%s\"></video>",
            "<details open><summary>%s</summary>%s</details>",
            "<kbd class=\"%s\" id=\"%s\">x</kbd>",
            "<!-- %s -->",
            "<svg><title>%s</title></svg>",
            "$%s$",
            "[[toc]] %s");

    private static final List<String> NAMES = List.of(
            "a<img src=x onerror=nlProbe()>.md",
            "b\"onclick=\"nlProbe().md",
            "c'onclick='nlProbe().md",
            "d javascript:nlProbe().md",
            "e##vso[task.setvariable variable=x]y.md",
            "f%0A::error::x.md",
            "g&lt;script&gt;.md",
            "h#x?y.md",
            "i\n::error::x.md",
            "j{{nlProbe}}.md");

    private HostileNewsletter() {}

    /** How many texts {@link #write} writes. */
    public static int size() {
        return Payloads.ALL.size() * (FIELDS.size() + PLACES.size()) + NAMES.size();
    }

    /** Two issues for each payload, so that its headings are sections and its tags have pages. */
    public static void write(Path source) throws IOException {
        Folder folder = new Folder(source);
        folder.file("picture.png", "picture");
        LocalDate day = LocalDate.of(2020, 1, 1);
        for (int i = 0; i < Payloads.ALL.size(); i++) {
            String payload = Payloads.ALL.get(i);
            for (String name : List.of("p" + i, "q" + i)) {
                day = day.plusDays(1);
                folder.file(name + ".md", shown(payload, name, day) + body(payload));
            }
            // Values that are refused are for the log.
            folder.file("r" + i + ".md", refused(payload, day.plusYears(4)));
        }
        for (String name : NAMES) {
            day = day.plusDays(1);
            folder.file("names/" + name, "---\ntitle: Of " + day + "\ndate: " + day + "\n---\n\n## x\n");
        }
    }

    private static String shown(String payload, String name, LocalDate day) {
        String text = quoted(payload);
        return "---\ntitle: " + quoted(name + " " + payload) + "\ndescription: " + text + "\nauthor: [" + text
                + "]\ntags: [" + text + "]\ndate: " + day + "\n---\n\n";
    }

    private static String refused(String payload, LocalDate day) {
        StringBuilder block = new StringBuilder("---\n");
        for (String field : FIELDS) {
            String value = field.equals("date") ? day.toString() : quoted(payload);
            block.append(field).append(": ").append(value).append('\n');
        }
        return block + quoted(payload) + ": x\n" + payload + "\n---\n\n" + payload + "\n";
    }

    private static String body(String payload) {
        StringBuilder body = new StringBuilder();
        for (String place : PLACES) {
            body.append(place.replace("%s", payload)).append("\n\n");
        }
        return body.toString();
    }

    /** As YAML and JSON both have it. */
    private static String quoted(String text) {
        return new JsonPrimitive(text).toString();
    }
}
