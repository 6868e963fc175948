package io.github.mineweekly.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Links of the documents to files of the project, and to headings in them, lead somewhere. */
class DocumentLinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]+))?\\)");

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsToAFileAndAHeading() throws IOException {
        return Document.all().stream()
                .flatMap(document -> LINK.matcher(String.join("\n", document.prose()))
                        .results()
                        .map(link -> DynamicTest.dynamicTest(
                                document.path() + ": " + link.group(),
                                () -> check(document, link.group(1), link.group(2)))));
    }

    private static void check(Document from, String file, @Nullable String heading) throws IOException {
        Path folder = Objects.requireNonNullElse(from.path().getParent(), Path.of(""));
        Path target = file.isEmpty() ? from.path() : folder.resolve(file).normalize();
        assertThat(target).exists();
        if (heading != null) {
            assertThat(Document.read(target).headings().stream().map(DocumentLinksTest::id))
                    .contains(heading);
        }
    }

    /** As GitHub makes it: small letters and digits, hyphens for spaces. */
    private static String id(String heading) {
        return heading.replaceFirst("#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
