package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs of names that Markdown takes for its own: backslashes of paths and patterns, underscores of Python's names. */
final class LostSigns {
    private static final String NAME = "[\\w$%.\\p{L}-]{1,100}";

    /** The share of a server, of whose two backslashes one is shown. */
    private static final String SHARE = "(?<![\\w\\\\])\\\\\\\\\\w[\\w.-]{1,100}\\\\[\\w$\\p{L}]";

    /** A path of Windows with a sign after a backslash. Where backslashes are doubled, their author knows. */
    private static final String FILE = "(?<![\\w\\\\.~%])(?:[A-Za-z]:\\\\" + NAME + "|%\\w{1,50}%)(?:\\\\" + NAME
            + "){0,20}\\\\[._*+-]"
            // What may be no more than a mark before an escape.
            + "|(?<![\\w\\\\.~%])(?:[~.]|\\.\\.)(?:(?:\\\\" + NAME
            // An underscore escaped after a dot may be that of a method.
            + "){1,20}\\\\_|\\\\_(?=[\\w-]{1,99}\\\\)|(?:\\\\" + NAME + "){0,20}\\\\[.*+-])(?=\\.?\\w)";

    /** A regular expression: a class of characters, and a sign after a backslash. */
    private static final String CLASS = "\\\\[dwsDWS](?![A-Za-z])";

    private static final String SIGN = "\\\\[.*+?()\\[\\]|^$]";
    private static final String GAP = "[!-~&&[^`]]{0,50}?";
    private static final Pattern BACKSLASH =
            Pattern.compile(SHARE + "|" + FILE + "|(?<!\\\\)" + CLASS + GAP + SIGN + "|(?<!\\\\)" + SIGN + GAP + CLASS);

    private static final Pattern UNDERSCORES =
            Pattern.compile("(?<![\\p{L}\\p{N}_\\\\*])__(?:init|main|name|file|call|repr|str|dict|doc|slots|proto"
                    + "|dirname|filename|pycache|builtins|getattr|typename|attribute)__(?![\\p{L}\\p{N}_])");

    /** A place in a line. */
    record Place(int start, int end, String message, String help) {}

    private LostSigns() {}

    /** The first of each kind in a line. */
    static List<Place> in(String line) {
        List<Place> places = new ArrayList<>();
        if (line.indexOf('\\') >= 0) {
            Matcher backslash = BACKSLASH.matcher(line);
            if (backslash.find()) {
                places.add(place(backslash, rest(line, backslash.end()), "a backslash before a sign is not shown"));
            }
        }
        if (line.contains("__")) {
            Matcher underscores = UNDERSCORES.matcher(line);
            if (underscores.find()) {
                places.add(place(underscores, "", "the underscores here are marks of emphasis, and are not shown"));
            }
        }
        return places;
    }

    private static Place place(Matcher found, String rest, String message) {
        String code = Printable.code(Printable.shortened(found.group() + rest));
        return new Place(found.start(), found.end(), message, "write it as code: " + code);
    }

    private static String rest(String line, int from) {
        int end = from;
        while (end < line.length() && line.charAt(end) > ' ' && line.charAt(end) < 0x7F && line.charAt(end) != '<') {
            end++;
        }
        return line.substring(from, end);
    }
}
