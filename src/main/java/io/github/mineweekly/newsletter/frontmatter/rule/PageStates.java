package io.github.mineweekly.newsletter.frontmatter.rule;

import io.github.mineweekly.newsletter.text.Resource;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The states of a page in which nobody sees it, of WordPress, Pelican, Ghost and others, and as authors type them. */
public final class PageStates {
    private static final List<List<String>> ROWS = Resource.rows("frontmatter/page-states.txt");

    /** Those of one word, and a few of two; {@link #matches} knows those that are put together. */
    public static final Set<String> WORDS =
            Resource.words(Resource.rows(ROWS, "word"), row -> row.get(0)).keySet();

    private static final String READERS = joined("readers");

    /** As they are put together in English, Chinese, Japanese and Korean, and a draft in other languages. */
    private static final String FORMS = joined("form", "forbidden").replace("⟨readers⟩", "(?:" + READERS + ")");

    /** What means nothing but a draft, whatever it is said of: a regular expression. */
    public static final String DRAFT = "drafts?|" + joined("draft", "value");

    /** The same in a title, a tag or the name of a file, without the word draft, as it is typed. */
    static final String NAMED = OtherTools.inBothForms(joined("draft", "named"));

    private static final Pattern FORBIDDEN = Pattern.compile(OtherTools.simplified(joined("forbidden")));

    private static final Pattern STATE = Pattern.compile(OtherTools.simplified(FORMS));

    private PageStates() {}

    private static String joined(String... kinds) {
        return Resource.rows(ROWS, kinds).stream().map(row -> row.get(1)).collect(Collectors.joining("|"));
    }

    /** A regular expression of the same for a schema, which sees values as they are typed; those in small letters. */
    public static String pattern() {
        return "^(?:" + OtherTools.inBothForms(FORMS.replace(" ", "[ _-]")) + ")$";
    }

    /** Whether a text is put together as one, in small letters and simplified characters, one space between words. */
    public static boolean matches(String text) {
        return STATE.matcher(text).matches();
    }

    /** Whether a text says not to publish what it is said of, in the same form. */
    public static boolean forbids(String text) {
        return FORBIDDEN.matcher(text).matches();
    }
}
