package io.github.mineweekly.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/**
 * The same sources give the same site on any day, in any zone and locale: the classes ask for no clock, no chance and
 * no setting of the machine, but for those that are named here, each with the reason why no page shows it.
 */
class NoClockTest {
    private static final Pattern OF_THE_MOMENT =
            Pattern.compile("java/time/[A-Za-z]+\\.now|java/time/Clock\\.(?:system.*|tick.*)"
                    + "|java/time/ZoneId\\.systemDefault|java/util/TimeZone\\.getDefault|java/util/Locale\\.getDefault"
                    + "|java/lang/System\\.(?:currentTimeMillis|nanoTime|identityHashCode)|java/util/(?:Date|Calendar|GregorianCalendar)\\..*"
                    + "|java/util/Random\\..*|java/util/concurrent/ThreadLocalRandom\\..*|java/security/SecureRandom\\..*"
                    + "|java/lang/Math\\.random|java/util/UUID\\.randomUUID|java/nio/file/Files\\.getLastModifiedTime"
                    + "|java/nio/file/attribute/BasicFileAttributes\\.(?:last|creation).*|java/io/File\\.lastModified");

    /** What asks for the locale without naming it; other methods of these names are given one. */
    private static final Pattern OF_THE_LOCALE =
            Pattern.compile("java/time/format/DateTimeFormatter\\.ofPattern\\(Ljava/lang/String;\\).*"
                    + "|java/lang/String\\.(?:format\\(Ljava/lang/String;|formatted|to(?:Lower|Upper)Case\\(\\)).*");

    /**
     * Today is only compared with dates that are in the future, and with those until which a key of another tool holds
     * a page back: a problem in the log, and not of a page. The seconds of a build are in its log only. The preview
     * looks again when a new hour begins. The date of a first issue is that of the day on which the author starts it.
     * Whether a file changed since the build before, or since the preview looked, is compared and never shown; so is
     * whether a temporary file is older than the process whose number it has.
     */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("mojo/FixMojo", Set.of("java/time/Clock.systemUTC")),
            Map.entry(
                    "mojo/NewMojo",
                    Set.of("java/time/Instant.now", "java/time/ZoneId.systemDefault", "java/util/Date.toInstant")),
            Map.entry("mojo/OutcomeLog", Set.of("java/lang/System.nanoTime")),
            Map.entry("mojo/SchemaMojo", Set.of("java/time/Clock.systemUTC")),
            Map.entry("mojo/ServedNewsletter", Set.of("java/time/Clock.systemUTC")),
            Map.entry("mojo/SettingsFactory", Set.of("java/time/Clock.systemUTC")),
            Map.entry(
                    "serve/FolderSnapshot$Visitor",
                    Set.of("java/nio/file/attribute/BasicFileAttributes.lastModifiedTime")),
            Map.entry(
                    "site/output/Content$Kept", Set.of("java/nio/file/attribute/BasicFileAttributes.lastModifiedTime")),
            Map.entry("site/output/TemporaryFile", Set.of("java/nio/file/Files.getLastModifiedTime")),
            Map.entry(
                    "site/earlier/FileStamp", Set.of("java/nio/file/attribute/BasicFileAttributes.lastModifiedTime")));

    @Test
    void noClassAsksForTheDayForChanceOrForAZone() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (ClassReader type : ClassFiles.all()) {
            Set<String> names = forbidden(type);
            if (!names.isEmpty()) {
                found.put(type.getClassName().replace(ClassFiles.PACKAGE, ""), names);
            }
        }

        assertThat(found)
                .as("a class that must ask is named in this test, with the reason why no page shows the answer")
                .isEqualTo(ALLOWED);
    }

    @Test
    void aClassThatAsksWouldBeFound() throws IOException {
        String file = "/" + Asking.class.getName().replace('.', '/') + ".class";
        try (InputStream bytes = Asking.class.getResourceAsStream(file)) {
            assertThat(forbidden(new ClassReader(bytes)))
                    .containsExactlyInAnyOrder(
                            "java/time/Instant.now",
                            "java/util/Random.<init>",
                            "java/util/Random.nextInt",
                            "java/lang/System.currentTimeMillis",
                            "java/util/Locale.getDefault",
                            "java/time/format/DateTimeFormatter.ofPattern(Ljava/lang/String;)Ljava/time/format/DateTimeFormatter;",
                            "java/lang/String.format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;",
                            "java/util/UUID.randomUUID",
                            "java/nio/file/attribute/BasicFileAttributes.lastModifiedTime");
        }
    }

    private static Set<String> forbidden(ClassReader type) {
        Set<String> names = new TreeSet<>(ClassFiles.named(type));
        names.removeIf(name -> !OF_THE_MOMENT.matcher(name).matches());
        ClassFiles.calls(type).stream()
                .filter(call -> OF_THE_LOCALE.matcher(call).matches())
                .forEach(names::add);
        return names;
    }

    /** Never run. */
    static final class Asking {
        private Asking() {}

        static String ask(BasicFileAttributes file) {
            return "" + java.time.Instant.now() + new java.util.Random().nextInt() + System.currentTimeMillis()
                    + java.util.Locale.getDefault() + file.lastModifiedTime() + java.util.UUID.randomUUID()
                    + java.time.format.DateTimeFormatter.ofPattern("y") + String.format("%d", file.size());
        }
    }
}
