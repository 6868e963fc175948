package io.github.mineweekly.newsletter.markdown.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class MarkupTest {
    @Test
    void eachFormIsARegularExpression() {
        Markup.all().forEach(kind -> assertDoesNotThrow(() -> kind.form().pattern(), kind.name()));
    }

    @Test
    void eachNameIsThatOfOneKind() {
        long names = Markup.all().stream().map(Markup::name).distinct().count();
        assertEquals(Markup.all().size(), names);
    }

    @Test
    void aSignHasTheEscapesOfJava() {
        assertEquals("\u3000\t$", MarkupSign.of("anywhere \\u3000\\t\\u0024").characters());
    }
}
