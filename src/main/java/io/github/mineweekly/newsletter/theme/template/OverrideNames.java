package io.github.mineweekly.newsletter.theme.template;

import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the files of a team's folder replace something: a misspelt one would be without effect, and nobody would
 * know.
 */
public final class OverrideNames {
    private static final String TEMPLATE = ".mustache";

    private OverrideNames() {}

    /** @throws TemplateException if a template replaces none, or a word is a misspelt one of the theme's */
    public static void check(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(TEMPLATE)) {
                    checkTemplate(name.substring(0, name.length() - TEMPLATE.length()));
                } else if (name.startsWith("strings") && name.endsWith(".properties")) {
                    checkWords(name, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the templates in " + folder, e);
        }
    }

    private static void checkTemplate(String name) {
        if (!Templates.NAMES.contains(name)) {
            String allowed = Templates.NAMES.stream().sorted().collect(Collectors.joining(", "));
            throw new TemplateException("the template " + name + TEMPLATE + " replaces none"
                    + Misspelling.nearestName(name, Templates.NAMES)
                            .map(meant -> "; did you mean `" + meant + TEMPLATE + "`?")
                            .orElse("")
                    + " (there are: " + allowed + ")");
        }
    }

    /** A word that resembles none of the theme's may be one for a template of the team's own. */
    private static void checkWords(String file, String text) {
        List<String> known = List.copyOf(
                Messages.of(Resource.text("theme/strings.properties")).keySet());
        for (String word : Messages.of(text).keySet()) {
            Optional<String> meant = known.contains(word) ? Optional.empty() : Misspelling.nearest(word, known);
            if (meant.isPresent()) {
                throw new TemplateException(
                        "the words in " + file + ": `" + word + "` replaces none; did you mean `" + meant.get() + "`?");
            }
        }
    }
}
