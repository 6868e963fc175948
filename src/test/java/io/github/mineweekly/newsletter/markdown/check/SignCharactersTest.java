package io.github.mineweekly.newsletter.markdown.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SignCharactersTest {
    private static final List<MarkupSign> SIGNS = Stream.of("part {%", "anywhere <＜", "beginning !?", "part ==")
            .map(MarkupSign::of)
            .toList();

    @Test
    void aLineMayHaveAPartIfItHasAllOfItsCharacters() {
        assertEquals(List.of(0), signsIn("{{ 50% }}"));
        assertEquals(List.of(), signsIn("50%"));
    }

    @Test
    void aLineMayHaveASignOfWhichItHasOneCharacter() {
        assertEquals(List.of(1), signsIn("甲＜乙"));
        assertEquals(List.of(2, 3), signsIn("a = b?"));
        assertEquals(List.of(), signsIn("中文，无标记。"));
    }

    @Test
    void noSignIsMissedWhereCharactersShareBits() {
        List<MarkupSign> many = IntStream.range(0, 200)
                .mapToObj(i -> MarkupSign.of("part " + Character.toString('一' + i)))
                .toList();
        SignCharacters characters = new SignCharacters(many);
        for (int i = 0; i < many.size(); i++) {
            String sign = many.get(i).characters();
            assertTrue(characters.mayHave(characters.in("a" + sign), i), sign);
        }
    }

    private static List<Integer> signsIn(String text) {
        SignCharacters characters = new SignCharacters(SIGNS);
        return IntStream.range(0, SIGNS.size())
                .filter(sign -> characters.mayHave(characters.in(text), sign))
                .boxed()
                .toList();
    }
}
