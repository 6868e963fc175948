package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Markup that another tool reads and the dialect does not. It is a habit of a whole issue, so each kind is reported at
 * its first place, with a count. Used once.
 */
final class OtherMarkup {
    private static final List<Markup> KINDS = Markup.all();

    private static final SignCharacters SIGNS =
            new SignCharacters(KINDS.stream().map(Markup::sign).toList());

    /** The first place of a kind, and how many there are. */
    private static final class Found {
        private final Markup kind;
        private final int start;
        private final int end;
        private int count;

        Found(Markup kind, int start, int end) {
            this.kind = kind;
            this.start = start;
            this.end = end;
        }
    }

    private final SourceFile source;
    private final Labels labels;

    /** Those that the text may have, by index. */
    private final int[] kinds;

    private final Map<String, Found> found = new LinkedHashMap<>();

    /** By index; of most kinds no line may be. */
    private final @Nullable Matcher[] matchers = new Matcher[KINDS.size()];

    /** @param text all lines that will come */
    OtherMarkup(SourceFile source, String text, Labels labels) {
        this.source = source;
        this.labels = labels;
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
            if (!SIGNS.mayHave(characters, i) || !kind.sign().isIn(text)) {
                continue;
            }
            Matcher form = matcher(i).reset(text);
            boolean whole = kind.form().isWhole();
            boolean more = (whole ? form.lookingAt() : form.find()) && MarkupPlace.begins(kind, above, text, below);
            while (more) {
                Found place = new Found(kind, start + form.start(), start + form.end());
                if (MarkupPlace.is(kind, source.text(), place.start, place.end) && !isLink(typed(place))) {
                    found.computeIfAbsent(kind.name(), name -> place).count++;
                }
                more = !whole && form.find();
            }
        }
    }

    private boolean isLink(String typed) {
        return typed.startsWith("[")
                && typed.endsWith("]")
                && labels.definesLink(typed.substring(1, typed.length() - 1));
    }

    private Matcher matcher(int index) {
        Matcher made = matchers[index];
        if (made == null) {
            made = KINDS.get(index).form().pattern().matcher("");
            matchers[index] = made;
        }
        return made;
    }

    List<Diagnostic> found() {
        List<Diagnostic> problems = new ArrayList<>();
        for (Found first : found.values()) {
            Markup kind = first.kind;
            String others = BodyProblems.counted(first.count - 1);
            String message = Printable.quote(typed(first).strip()) + " " + kind.what() + others;
            problems.add(kind.rule()
                    .at(source.location(first.start, first.end), message)
                    .withHelp(kind.help()));
        }
        return problems;
    }

    /** Lines come without code, which may be a part of it. */
    private String typed(Found place) {
        return source.text().substring(place.start, place.end);
    }
}
