package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a fence or the lines below it say to another tool: MyST, R Markdown, Quarto, Pandoc, Obsidian, Docusaurus.
 * Here all is code, and is shown.
 *
 * @param line of the code that says so, from 0; -1 if the fence does
 */
public record OtherFence(int line, String message, String help) {
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)\\b(?:include|echo)[ \\t]{0,3}=[ \\t]{0,3}(?:FALSE|F)\\b");
    private static final Pattern ENGINE = Pattern.compile("\\{[ \\t]{0,3}[a-zA-Z][\\w+#-]{0,40}[ \\t,}]");

    /** The sign before the bar begins a comment of the language. */
    private static final Pattern OPTION =
            Pattern.compile("[ \\t]{0,9}(?:#|//|--|%%?|;|/\\*)\\|[ \\t]{0,9}([\\w.-]{1,40})[ \\t]{0,3}:.*");

    private static final Pattern HIDDEN_OPTION =
            Pattern.compile("(?i)[^|]*\\|[ \\t]*(?:include|echo)[ \\t]*:[ \\t]*false\\b.*");
    private static final String HIDING_TAG = "\\b(?:remove|hide)[-_](?:input|cell)\\b";
    private static final Pattern HIDDEN_TAG = Pattern.compile(":?tags[ \\t]{0,3}[:=].{0,200}" + HIDING_TAG + ".*");
    private static final Pattern TAGS = Pattern.compile("tags=[^=]{0,200}" + HIDING_TAG + "[^=\\]]{0,99}]?");

    private static final Pattern MARKING = Pattern.compile(
            "(?:#|//|--|%|;|\\{?/\\*|<!--)[ \\t]{0,9}highlight-(?:next-line|start|end)[ \\t]{0,9}(?:\\*/}?|-->)?");
    private static final Pattern MARKDOWN = Pattern.compile("(?:md|mdx|markdown)\\b.*");

    private static final Pattern DIRECTIVE = Pattern.compile("\\{([a-z][a-z:_-]{1,40})}[ \\t]*(.*)");
    private static final Pattern ADMONITION = Pattern.compile("ad-([a-z]{2,20})\\b.*");
    private static final Pattern RAW = Pattern.compile("\\{=([a-z][\\w+-]{1,20})}.*");

    private static final Set<String> PICTURES = Set.of("figure", "image");
    private static final Set<String> CODES = Set.of("code", "code-block", "sourcecode", "code-cell");
    private static final Set<String> INCLUDES = Set.of("include", "literalinclude", "embed");
    private static final Set<String> OTHERS =
            Set.of(("math table list-table csv-table contents toctree tableofcontents tab-set tab-item grid"
                            + " card div only raw eval-rst epigraph pull-quote blockquote glossary bibliography"
                            + " exercise solution iframe video rubric parsed-literal")
                    .split(" "));

    /**
     * Null if nothing says more to another tool than here.
     *
     * @param info what follows the fence's opening, without spaces around it
     * @param code its lines
     */
    public static @Nullable OtherFence of(String info, List<String> code) {
        boolean engine = ENGINE.matcher(info).lookingAt();
        Matcher hidden = (engine ? HIDDEN : TAGS).matcher(info);
        if (hidden.find()) {
            return hiding(-1, hidden.group());
        }
        OtherFence option = engine ? option(code) : marking(info, code);
        return option == null ? directive(info) : option;
    }

    /** What hides counts for more than what is before it. */
    private static @Nullable OtherFence option(List<String> code) {
        OtherFence first = null;
        for (int i = 0; i < code.size(); i++) {
            String line = code.get(i).strip();
            boolean option = OPTION.matcher(line).matches();
            if ((option && HIDDEN_OPTION.matcher(line).matches())
                    || HIDDEN_TAG.matcher(line).matches()) {
                return hiding(i, line);
            }
            if (!option && !line.startsWith(":") && !line.equals("---")) {
                return first;
            }
            if (option && first == null) {
                String message = Printable.quote(line) + " is an option of Quarto, and is shown as code";
                first = new OtherFence(i, message, "delete the line");
            }
        }
        return first;
    }

    /** Code in Markdown shows how other tools are used. */
    private static @Nullable OtherFence marking(String info, List<String> code) {
        int count = MARKDOWN.matcher(info).matches() ? 0 : code.size();
        for (int i = 0; i < count; i++) {
            String line = code.get(i).strip();
            if (MARKING.matcher(line).matches()) {
                String message = Printable.quote(line) + " marks lines in Docusaurus, and is shown as code";
                return new OtherFence(
                        i,
                        message,
                        "delete it, and write a comment `[!code highlight]` at the end of each line to mark");
            }
        }
        return null;
    }

    private static OtherFence hiding(int line, String what) {
        return new OtherFence(
                line,
                Printable.quote(what) + " hides the code in another tool, and the code is shown here",
                "delete the code, or what hides it if readers may see the code");
    }

    private static @Nullable OtherFence directive(String info) {
        Matcher directive = DIRECTIVE.matcher(info);
        Matcher admonition = ADMONITION.matcher(info);
        Matcher raw = RAW.matcher(info);
        if (raw.matches()) {
            String help = raw.group(1).equals("html") ? "write the HTML without the fence" : "delete the block";
            return typed(info, "is for the format " + Printable.quote(raw.group(1)) + " in Pandoc", help);
        }
        if (admonition.matches()) {
            return typed(info, "begins an admonition in Obsidian", box(admonition.group(1)));
        }
        String name = directive.matches() ? directive.group(1) : "";
        String help = name.isEmpty() ? null : help(name, directive.group(2).strip());
        return help == null ? null : typed(info, "is a directive of MyST", help);
    }

    private static OtherFence typed(String info, String what, String help) {
        return new OtherFence(-1, Printable.quote(info) + " " + what + ", and its lines are shown as code", help);
    }

    private static String box(String name) {
        return "write `::: " + Objects.requireNonNullElse(OtherBoxes.kind(name), "info")
                + " Title`, and `:::` where it ends";
    }

    private static @Nullable String help(String name, String argument) {
        if (OtherBoxes.kind(name) != null) {
            return box(name);
        }
        if (PICTURES.contains(name)) {
            return "write " + Printable.quote("![text](" + (argument.isEmpty() ? "path" : argument) + ")");
        }
        if (CODES.contains(name)) {
            return "write the language alone, and no options below it: "
                    + Printable.quote("```" + argument.split("\\s", 2)[0]);
        }
        if (INCLUDES.contains(name)) {
            return "copy the text of the file";
        }
        return OTHERS.contains(name) || name.startsWith("prf:") || name.startsWith("grid-")
                ? "write it in Markdown, or without the braces if it is code"
                : null;
    }
}
