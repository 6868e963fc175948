package io.github.mineweekly.newsletter.site.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** What a team does to its own templates, words, styles and pictures. */
final class LookEdits {
    private static final String BROKEN = "theme/link.mustache";

    private final Path folder;
    private final Random random;

    LookEdits(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    List<Edit> all() {
        return List.of(
                () -> write("theme/footer.mustache", "<footer>own " + random.nextInt(9) + "</footer>"),
                () -> delete("theme/footer.mustache"),
                () -> write(
                        "theme/item.mustache",
                        "<p>{{{heading}}} {{#earlier}}{{url}}{{/earlier}}{{{html}}} " + random.nextInt(9) + "</p>"),
                () -> delete("theme/item.mustache"),
                () -> write("theme/row.mustache", "<li>{{url}}</li>"),
                () -> delete("theme/row.mustache"),
                () -> write("theme/release.mustache", "own {{{siteName}}} {{{text}}}"),
                () -> delete("theme/release.mustache"),
                () -> write(BROKEN, "{{noSuchValue}}"),
                () -> write("theme/strings_zh.properties", words()),
                () -> write("theme/strings.properties", words()),
                () -> write("theme/strings_zh_CN.properties", "archive=CN" + random.nextInt(9)),
                () -> delete("theme/strings_zh.properties"),
                () -> write("team.css", "p{color:#" + (100 + random.nextInt(99)) + "}"),
                () -> write("team.css", "p{color:#" + (100 + random.nextInt(99)) + "}"),
                () -> delete("team.css"),
                () -> picture("logo.png"),
                () -> delete("logo.png"),
                () -> picture("share.png"),
                () -> picture("share.png"));
    }

    /** Lets a build through again. */
    void repair() throws IOException {
        delete(BROKEN);
    }

    private String words() {
        return "container.warning=W" + random.nextInt(9) + "\nminutes={0} M" + random.nextInt(9) + "\nsearch.label=S\n"
                + "shortDate=d/M/yy";
    }

    private String picture(String name) throws IOException {
        Pictures.write(folder.resolve(name), 10, 10, random.nextInt(9));
        return "picture " + name;
    }

    private String write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
        return "write " + name;
    }

    private String delete(String name) throws IOException {
        return "delete " + name + ": " + Files.deleteIfExists(folder.resolve(name));
    }
}
