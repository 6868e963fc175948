package io.github.mineweekly.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;

/** The page of limits has each limit of the code, and its number. */
class LimitsTest {
    private static final Pattern ROW = Pattern.compile("\\| .* \\| ([0-9,]+) \\| .* \\| `(\\w+)(?:\\.(\\w+))?` \\|");
    private static final Pattern PARAMETER = Pattern.compile("\\| `(\\w+)` \\| `([0-9]+)` \\| .*");
    private static final Pattern LIMIT =
            Pattern.compile("(?:MOST|MAX|LARGEST|LONGEST|DEEPEST|HIGHEST|WIDEST)(?:_\\w+)?|LIMIT|FEED_SIZE|PAGES");

    /** What is recognised, guessed or drawn, and how; nothing is refused, cut or left out for it. */
    private static final Set<String> OTHERS = Set.of(
            "AddressTypo.LONGEST_HOST",
            "BooleanWord.LONGEST",
            "BraceAttributes.LONGEST",
            "ChecksModel.HIGHEST",
            "ChecksModel.LONGEST",
            "ChineseNumber.MOST",
            "ChineseNumber.MOST_CHARACTERS",
            "CountedItems.MOST",
            "DateText.LONGEST",
            "Entities.LONGEST_NAME",
            "FileNames.MAX_BYTES",
            "FileWatch.MOST_STEPS",
            "FirstHeading.LONGEST_LINE",
            "HeadingSyntax.DEEPEST",
            "HeldBack.LONGEST",
            "HoldingLine.LONGEST",
            "Hosts.LONGEST_HOST",
            "IssueNumber.MOST_AT_ONCE",
            "KeyWithinValue.LONGEST_RUN",
            "LanguageTag.LONGEST_LANGUAGE",
            "LeadKind.LONGEST",
            "Levels.DEEPEST",
            "ListedValueCheck.MOST_SHOWN",
            "MissingFile.LONGEST_ADDRESS",
            "Misspelling.LONGEST_NAME",
            "Misspelling.LONGEST_WORD",
            "NamedByAnotherDay.MOST_DAYS",
            "NamedFiles.MOST_COMMAS",
            "NearValue.LONGEST",
            "NumberField.LONGEST",
            "OutlineWord.LONGEST",
            "Printable.LONGEST_VALUE",
            "Printable.WIDEST",
            "RawParts.LONGEST_KEPT",
            "TextFiles.MOST_IN_GROUP",
            "SectionCutter.DEEPEST",
            "Skeleton.LONGEST_TAGLINE",
            "SourceBlock.LONGEST_LABEL",
            "TextForm.MOST_FORMS",
            "Tokenizer.LONGEST_NUMBER",
            "TomlFix.LONGEST",
            "TypedSize.LONGEST_TAIL",
            "TypedSize.LONGEST_TEXT",
            "Underlines.LONGEST_HEADING");

    @Test
    void eachNumberOfThePageIsThatOfTheCode() throws Exception {
        Map<String, Long> documented = documented();
        Map<String, Long> actual = new TreeMap<>();
        for (String name : documented.keySet()) {
            actual.put(name, name.contains(".") ? constant(name) : parameter(name));
        }

        assertThat(documented).hasSizeGreaterThan(30).isEqualTo(actual);
    }

    @Test
    void eachLimitOfTheCodeIsOnThePage() throws IOException {
        Set<String> missing = new TreeSet<>(constants());
        missing.removeAll(documented().keySet());

        assertThat(missing).isEqualTo(new TreeSet<>(OTHERS));
    }

    private static Map<String, Long> documented() throws IOException {
        Map<String, Long> limits = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("docs/limits.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String name = row.group(3) == null ? row.group(2) : row.group(2) + "." + row.group(3);
                limits.put(name, Long.valueOf(row.group(1).replace(",", "")));
            }
        }
        return limits;
    }

    private static @Nullable Long constant(String name) throws Exception {
        String simple = name.substring(0, name.indexOf('.'));
        for (ClassReader type : ClassFiles.all()) {
            if (simpleName(type).equals(simple) && type.getClassName().indexOf('$') < 0) {
                Field field = Class.forName(type.getClassName().replace('/', '.'))
                        .getDeclaredField(name.substring(simple.length() + 1));
                field.setAccessible(true);
                return value(field.get(null));
            }
        }
        return null;
    }

    /** A number, or sizes of lists that are split by year. */
    private static Long value(Object value) throws ReflectiveOperationException {
        if (value instanceof Number number) {
            return number.longValue();
        }
        Method most = value.getClass().getMethod("most");
        most.setAccessible(true);
        return ((Number) most.invoke(value)).longValue();
    }

    private static @Nullable Long parameter(String name) throws IOException {
        return Files.readAllLines(Path.of("docs/parameters.md")).stream()
                .map(PARAMETER::matcher)
                .filter(row -> row.matches() && row.group(1).equals(name))
                .map(row -> Long.valueOf(row.group(2)))
                .findAny()
                .orElse(null);
    }

    private static Set<String> constants() throws IOException {
        Set<String> names = new TreeSet<>();
        for (ClassReader type : ClassFiles.all()) {
            type.accept(
                    new ClassVisitor(Opcodes.ASM9) {
                        @Override
                        public @Nullable FieldVisitor visitField(
                                int access,
                                String name,
                                String descriptor,
                                @Nullable String signature,
                                @Nullable Object value) {
                            if (value instanceof Number && LIMIT.matcher(name).matches()) {
                                names.add(simpleName(type) + "." + name);
                            }
                            return null;
                        }
                    },
                    ClassReader.SKIP_CODE);
        }
        return names;
    }

    private static String simpleName(ClassReader type) {
        return type.getClassName().replaceAll(".*[/$]", "");
    }
}
