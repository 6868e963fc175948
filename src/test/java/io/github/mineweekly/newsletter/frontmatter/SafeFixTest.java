package io.github.mineweekly.newsletter.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Safe fixes of drawn blocks: none changes what is valid, or makes of a value what was not meant. */
class SafeFixTest {
    private static final int BLOCKS = 500;
    private static final String BODY = "---\n\n# 周刊 'a' : b\n\ntitle：no key\n";
    private static final List<String> KEYS = List.of(
            "title",
            "title",
            "date",
            "description",
            "description",
            "author",
            "tags",
            "aliases",
            "mood",
            "editor",
            "head",
            "links",
            "hidden",
            "draft",
            "number",
            "outline",
            "cover",
            "updated",
            "unlisted",
            "online",
            "hide",
            "titel",
            "Tags",
            "keywords",
            "pubDate");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aValidValueIsNeverChanged(int seed) {
        Random random = new Random(seed);
        FieldDraw draw = new FieldDraw(random);
        for (int i = 0; i < BLOCKS; i++) {
            List<DrawnField> fields = fields(draw, random, 2 + random.nextInt(6));
            check(fields, fixed(text(fields)));
        }
    }

    @Test
    void oneWrongValueAmongValidOnesBecomesWhatWasMeant() {
        Random random = new Random(4);
        FieldDraw draw = new FieldDraw(random);
        for (int i = 0; i < BLOCKS; i++) {
            DrawnField wrong = wrong(draw, random);
            List<DrawnField> fields = List.of(
                    DrawnField.valid("x-before: [&a b, *a, {c: [d]}]\n"),
                    wrong,
                    DrawnField.valid("x-after: [a, 'b']  # kept\n"));
            check(fields, fixed(text(fields)));
        }
    }

    private static DrawnField wrong(FieldDraw draw, Random random) {
        DrawnField field;
        do {
            field = draw.of(KEYS.get(random.nextInt(KEYS.size())));
        } while (field.isValid());
        return field;
    }

    private static List<DrawnField> fields(FieldDraw draw, Random random, int count) {
        List<String> keys = new ArrayList<>(KEYS);
        Collections.shuffle(keys, random);
        return keys.stream().distinct().limit(count).map(draw::of).collect(Collectors.toList());
    }

    private static String text(List<DrawnField> fields) {
        return fields.stream().map(DrawnField::lines).collect(Collectors.joining("", "---\n", BODY));
    }

    /** The text once fixed; with other line ends the same happens, and a second run changes nothing. */
    private static String fixed(String text) {
        SourceFile source = SourceFile.of("a.md", "a.md", text, false);
        String once = Case.fixed(source, Diagnostic::isFixable);
        assertThat(Case.fixed(source.withText(once), Diagnostic::isFixable)).isEqualTo(once);
        String crlf = Case.fixed(source.withText(text.replace("\n", "\r\n")), Diagnostic::isFixable);
        assertThat(crlf).isEqualTo(once.replace("\n", "\r\n"));
        return once;
    }

    /** Finds the valid fields as they were, in order; what is between them has to be as it was, or as it was meant. */
    private static void check(List<DrawnField> fields, String fixed) {
        String before = text(fields);
        assertThat(fixed).as(before).startsWith("---\n").endsWith(BODY);
        int at = 4;
        for (int i = 0; i < fields.size(); i++) {
            DrawnField field = fields.get(i);
            if (fixed.startsWith(field.lines(), at)) {
                at += field.lines().length();
                continue;
            }
            assertThat(field.isValid())
                    .as("changed: %s%nin%n%s%nto%n%s", field.lines(), before, fixed)
                    .isFalse();
            int end =
                    at + lines(fixed.substring(at), (int) field.lines().lines().count());
            assertThat(Objects.requireNonNull(field.meant()).test(fixed.substring(at, end)))
                    .as("%s is not meant by%n%s%nin%n%s", fixed.substring(at, end), field.lines(), before)
                    .isTrue();
            at = end;
        }
        assertThat(fixed.substring(at)).as(before).isEqualTo(BODY);
    }

    /** No fix adds or removes a line. */
    private static int lines(String text, int count) {
        int end = 0;
        for (int i = 0; i < count; i++) {
            end = text.indexOf('\n', end) + 1;
        }
        return end;
    }
}
