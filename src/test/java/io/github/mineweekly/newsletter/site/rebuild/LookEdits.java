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
                () -> template("footer", "<footer>own</footer>"),
                () -> template("item", "<p>{{{heading}}} {{#earlier}}{{url}}{{/earlier}}{{{html}}}</p>"),
                () -> template("row", "<li>{{url}}</li>"),
                () -> template("release", "own {{{siteName}}} {{{text}}}"),
                () -> template("masthead", "<h1>own</h1>"),
                () -> toggle(BROKEN, "{{noSuchValue}}"),
                () -> words("theme/strings_zh.properties"),
                () -> words("theme/strings_zh.properties"),
                () -> words("theme/strings.properties"),
                () -> words("theme/strings_zh_CN.properties"),
                () -> toggle("theme/strings_zh.properties", "archive=A"),
                () -> write("team.css", "p{color:#" + (100 + random.nextInt(99)) + "}"),
                () -> write("team.css", "p{color:#" + (100 + random.nextInt(99)) + "}"),
                () -> picture("qr.png"),
                () -> picture("qr.png"),
                () -> picture("logo.png"),
                () -> picture("share.png"),
                () -> picture("share.png"));
    }

    /** So that later changes are those of a file, and not of the settings. */
    void begin() throws IOException {
        Files.createDirectories(folder.resolve("theme"));
        write("team.css", "p{color:red}");
    }

    /** Lets a build through again. */
    void repair() throws IOException {
        delete(BROKEN);
    }

    private String template(String name, String text) throws IOException {
        return toggle("theme/" + name + ".mustache", text + random.nextInt(9));
    }

    private String words(String file) throws IOException {
        return write(file, """
                container.warning=W%1$d
                minutes={0} M%1$d
                searchLabel=S
                shortDate=d/M/yy
                """.formatted(random.nextInt(9)));
    }

    /** Makes a file that is not there, and deletes one that is. */
    private String toggle(String name, String text) throws IOException {
        return Files.exists(folder.resolve(name)) ? delete(name) : write(name, text);
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
