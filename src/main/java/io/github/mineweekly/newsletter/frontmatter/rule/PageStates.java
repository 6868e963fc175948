package io.github.mineweekly.newsletter.frontmatter.rule;

import io.github.mineweekly.newsletter.text.Resource;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The states of a page in which nobody sees it, of WordPress, Pelican, Ghost and others, and as authors type them. */
public final class PageStates {
    /** Those of one word, and a few of two; {@link #matches} knows those that are put together. */
    public static final Set<String> WORDS =
            rows("word").flatMap(row -> Stream.of(row.get(1).split(", "))).collect(Collectors.toUnmodifiableSet());

    private static final String READERS = "(?:内部|团队|公司|会员|成员|自己|本人|作者)";

    /** As they are put together in English, Chinese, Japanese and Korean, and a draft in other languages. */
    private static final String FORMS =
            rows("form").map(row -> row.get(1).replace("⟨readers⟩", READERS)).collect(Collectors.joining("|"));

    private static final Pattern STATE = Pattern.compile(OtherTools.simplified(FORMS));

    private PageStates() {}

    private static Stream<List<String>> rows(String kind) {
        return Resource.rows("frontmatter/page-states.txt")
                .filter(row -> row.get(0).equals(kind));
    }

    /** A regular expression of the same for a schema, which sees values as they are typed; those in small letters. */
    public static String pattern() {
        return "^(?:" + OtherTools.inBothForms(FORMS.replace(" ", "[ _-]")) + ")$";
    }

    /** Whether a text is put together as one, in small letters and simplified characters, one space between words. */
    public static boolean matches(String text) {
        return STATE.matcher(text).matches();
    }
}
