package io.github.mineweekly.newsletter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCodecTest {
    private static final List<Substitute<?, ?>> SUBSTITUTES =
            List.of(Substitute.text(LocalDate.class, LocalDate::toString, LocalDate::parse));

    private enum Colour {
        RED,
        BLUE
    }

    private sealed interface Node permits Leaf, Branch {}

    private record Leaf(String text) implements Node {}

    private record Branch(List<Node> nodes, @Nullable Branch other) implements Node {}

    private record Everything(
            @Nullable String text,
            int number,
            @Nullable Integer maybe,
            long large,
            boolean flag,
            @Nullable Colour colour,
            @Nullable LocalDate day,
            @Nullable Node node,
            List<@Nullable String> texts,
            Set<String> names,
            Map<String, @Nullable Leaf> leaves) {}

    private record Text(String text) {}

    private record Texts(List<String> texts) {}

    @SuppressWarnings("UnusedMethod") // the codec calls the constructor
    private record Small(int number) {
        Small {
            if (number > 9) {
                throw new IllegalArgumentException("too large");
            }
        }
    }

    private record Large(int number) {}

    private record Unknown(Pattern pattern) {}

    private final RecordCodec<Everything> codec = new RecordCodec<>(Everything.class, SUBSTITUTES);

    @Test
    void allKindsOfComponentsComeBack() throws IOException {
        Everything full = full();
        assertThat(codec.of(codec.bytes(full))).isEqualTo(full);
        Everything empty = new Everything(null, 0, null, 0, false, null, null, null, List.of(), Set.of(), Map.of());
        assertThat(codec.of(codec.bytes(empty))).isEqualTo(empty);
    }

    @Test
    void setsKeepTheirOrderAndMapsHaveNone() throws IOException {
        Everything full = full();
        assertThat(codec.of(codec.bytes(full)).names()).containsExactly("z", "a", "m");
        Map<String, @Nullable Leaf> otherOrder = new TreeMap<>(Comparator.reverseOrder());
        otherOrder.putAll(full.leaves());
        Everything same = new Everything(
                full.text(),
                full.number(),
                full.maybe(),
                full.large(),
                full.flag(),
                full.colour(),
                full.day(),
                full.node(),
                full.texts(),
                full.names(),
                otherOrder);
        assertThat(codec.bytes(same)).isEqualTo(codec.bytes(full));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "caf\u00e9", "\u00ff", "\u0100", "\u5468\u520a", "\ud83d\ude00", "\ud83d", "\ude00a"})
    void aTextComesBackCharacterByCharacter(String text) throws IOException {
        RecordCodec<Text> texts = new RecordCodec<>(Text.class, List.of());
        assertThat(texts.of(texts.bytes(new Text(text))).text()).isEqualTo(text);
    }

    @Test
    void aTextThatRecursIsStoredOnce() {
        String text = "x".repeat(1000);
        Everything twice = new Everything(
                text, 0, null, 0, false, null, null, new Leaf(text), List.of(text, text), Set.of(), Map.of());
        assertThat(codec.bytes(twice)).hasSizeLessThan(1100);
    }

    @Test
    void noDamageEndsInAnythingButAnIoExceptionOrARecord() {
        byte[] bytes = codec.bytes(full());
        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] damaged = bytes.clone();
                damaged[at] ^= (byte) (1 << bit);
                readOrRefuse(damaged);
            }
            readOrRefuse(Arrays.copyOf(bytes, at));
        }
        assertThatIOException().isThrownBy(() -> codec.of(Arrays.copyOf(bytes, bytes.length + 1)));
        assertThatIOException().isThrownBy(() -> codec.of(new byte[0]));
        assertThatIOException().isThrownBy(() -> codec.of(new byte[1]));
    }

    @Test
    void aSizeBelowZeroIsDamage() {
        RecordCodec<Texts> lists = new RecordCodec<>(Texts.class, List.of());
        byte[] bytes = lists.bytes(new Texts(List.of()));
        bytes[bytes.length - 1] = 1;

        assertThatIOException().isThrownBy(() -> lists.of(bytes));
    }

    @Test
    void aValueThatTheRecordRefusesIsDamage() {
        byte[] large = new RecordCodec<>(Large.class, List.of()).bytes(new Large(10));
        assertThatIOException().isThrownBy(() -> new RecordCodec<>(Small.class, List.of()).of(large));
    }

    @Test
    void aTypeThatCannotBeStoredIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordCodec<>(Unknown.class, List.of()))
                .withMessageContaining("Pattern");
    }

    private void readOrRefuse(byte[] damaged) {
        try {
            codec.of(damaged);
        } catch (IOException e) {
            assertThat(e).hasMessage("a stored record is damaged");
        }
    }

    private static Everything full() {
        Map<String, @Nullable Leaf> leaves = new TreeMap<>();
        leaves.put("one", new Leaf("1"));
        leaves.put("none", null);
        List<@Nullable String> texts = new ArrayList<>();
        texts.add("a");
        texts.add(null);
        texts.add("a");
        Branch inner = new Branch(List.of(new Leaf("c")), null);
        return new Everything(
                "text",
                Integer.MIN_VALUE,
                -7,
                Long.MAX_VALUE,
                true,
                Colour.BLUE,
                LocalDate.of(2023, 10, 1),
                new Branch(List.of(new Leaf("a"), inner), inner),
                texts,
                new LinkedHashSet<>(List.of("z", "a", "m")),
                leaves);
    }
}
