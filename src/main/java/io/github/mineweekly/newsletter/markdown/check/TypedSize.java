package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.markdown.tree.Body;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.BraceAttributes;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sizes that other tools read after an image or its address, or after a bar in its text: here they change nothing. */
final class TypedSize {
    /** What is between an image's address and the braces. */
    private static final Pattern TAIL = Pattern.compile(
            ">?[ \\t]{0,9}(?:\"[^\"\\n]{0,300}\"|'[^'\\n]{0,300}'|\\([^()\\n]{0,300}\\))?[ \\t]{0,9}\\)(?=\\{)");

    private static final Pattern IN_BRACES =
            Pattern.compile("[{\\s](?:(width|height)=[\"']?([^\\s\"'{}]{1,20})|style=.{0,99}width)");
    private static final Pattern IN_TEXT = Pattern.compile("(?<!\\s)\\|(\\d{2,4})(?:x\\d{1,4})?$");
    private static final Pattern AFTER_ADDRESS = Pattern.compile(
            "([^ \\t]{1,200}+(?:[ \\t]{1,9}+(?!=)[^ \\t]{1,200}+){0,9}+)[ \\t]{1,9}+=(?=x?\\d)(\\d{0,4}%?)x(\\d{0,4}%?)");
    private static final int LONGEST_TAIL = 400;
    private static final int LONGEST_TEXT = 40;

    private TypedSize() {}

    static @Nullable Diagnostic of(Inline.Image image, Body body) {
        Location address = body.location(image.place());
        Matcher inText = IN_TEXT.matcher(image.alt());
        if (image.alt().indexOf('|') >= 0 && inText.find()) {
            String text = image.alt().substring(0, inText.start());
            return problem(address, inText.group(), written(attribute("width", inText.group(1)), image.url(), text));
        }
        String typed = body.text();
        int after = image.place().end();
        Matcher tail = TAIL.matcher(typed).region(after, Math.min(typed.length(), after + LONGEST_TAIL));
        if (!tail.lookingAt()) {
            return null;
        }
        String braces = typed.substring(tail.end(), BraceAttributes.end(typed, tail.end()));
        Matcher size = IN_BRACES.matcher(braces);
        if (!size.find()) {
            return null;
        }
        String asked = size.group(1) == null ? attribute("width", "…") : attribute(size.group(1), size.group(2));
        return problem(
                body.location(tail.end(), tail.end() + braces.length()),
                braces,
                written(asked, image.url(), image.alt()));
    }

    /** The image as HTML, where its size is typed after the address as in {@code a.png =300x200}; null elsewhere. */
    static @Nullable String afterAddress(String text, String address) {
        Matcher size = AFTER_ADDRESS.matcher(address);
        return size.matches()
                ? written(
                        attribute("width", size.group(2)) + attribute("height", size.group(3)),
                        size.group(1).replaceAll("[ \\t]", "%20"),
                        text)
                : null;
    }

    private static Diagnostic problem(Location place, String found, String written) {
        return BodyRules.IMAGE_SIZE_NOT_APPLIED
                .at(place, Printable.quote(found) + " does not change the size of the image")
                .withHelp("write " + Printable.quote(written));
    }

    /** What is asked comes first, since a long address is cut. */
    private static String written(String size, String address, String text) {
        String alt = text.length() > LONGEST_TEXT || text.indexOf('"') >= 0 ? "…" : text.strip();
        return "<img" + size + " src=\"" + address + "\" alt=\"" + alt + "\">";
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + value + "\"";
    }
}
