package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Markup that another tool reads and the dialect does not. It is a habit of a whole issue, so each kind is reported at
 * its first place, with a count. Used once.
 */
final class OtherMarkup {
    private static final List<Markup> KINDS = Stream.<Markup[]>of(
                    NoteMarkup.values(), MarkupKind.values(), DocumentMarkup.values())
            .flatMap(Stream::of)
            .toList();

    private static final SignCharacters SIGNS =
            new SignCharacters(KINDS.stream().map(kind -> kind.form().sign()).toList());

    private record Place(int start, int end) {}

    private final SourceFile source;

    /** Those that the text may have, by index. */
    private final int[] kinds;

    private final Map<Markup, Place> first = new LinkedHashMap<>();
    private final Map<Markup, Integer> counts = new HashMap<>();
    private final Map<Markup, Matcher> matchers = new HashMap<>();

    /** @param text all lines that will come */
    OtherMarkup(SourceFile source, String text) {
        this.source = source;
        long characters = SIGNS.in(text);
        this.kinds = IntStream.range(0, KINDS.size())
                .filter(i -> SIGNS.mayHave(characters, i))
                .toArray();
    }

    /**
     * @param start of the line in the file
     * @param above the line above it, empty if there is none
     */
    void line(int start, String above, String text, String below) {
        long characters = SIGNS.in(text);
        for (int i : kinds) {
            Markup kind = KINDS.get(i);
            MarkupForm form = kind.form();
            if (!SIGNS.mayHave(characters, i) || !form.sign().isIn(text)) {
                continue;
            }
            Matcher found = matchers.computeIfAbsent(kind, one -> form.pattern().matcher(""))
                    .reset(text);
            boolean more = (form.whole() ? found.lookingAt() : found.find()) && kind.begins(above, text, below);
            while (more) {
                Place place = new Place(start + found.start(), start + found.end());
                if (kind.is(typed(place))) {
                    counts.merge(kind, 1, Integer::sum);
                    first.putIfAbsent(kind, place);
                }
                more = !form.whole() && found.find();
            }
        }
    }

    List<Diagnostic> found() {
        List<Diagnostic> found = new ArrayList<>();
        first.forEach((kind, place) -> {
            int others = counts.getOrDefault(kind, 1) - 1;
            MarkupForm form = kind.form();
            String message = Printable.quote(typed(place).strip()) + " " + form.what() + BodyProblems.counted(others);
            found.add(form.rule()
                    .at(source.location(place.start(), place.end()), message)
                    .withHelp(form.help()));
        });
        return found;
    }

    /** Lines come without code, which may be a part of it. */
    private String typed(Place place) {
        return source.text().substring(place.start(), place.end());
    }
}
