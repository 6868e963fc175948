package io.github.mineweekly.newsletter.work;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The count that rewritten classes keep. They can only call what is static; so each {@code CountingLoader} loads a
 * Steps of its own, and no two counts meet.
 */
public final class Steps implements Meter {
    private static final String TEXT = "Ljava/lang/String;";

    /** Calls of the JDK in place of which the method of the same name below is called. */
    private static final Set<String> REPLACED = Set.of(
            "indexOf(" + TEXT + "I)I",
            "indexOf(" + TEXT + "II)I",
            "indexOf(" + TEXT + TEXT + ")I",
            "indexOf(" + TEXT + TEXT + "I)I",
            "contains(" + TEXT + "Ljava/lang/CharSequence;)Z",
            "matches(" + TEXT + TEXT + ")Z",
            "replaceAll(" + TEXT + TEXT + TEXT + ")" + TEXT,
            "replaceFirst(" + TEXT + TEXT + TEXT + ")" + TEXT,
            "deleteCharAt(Ljava/lang/StringBuilder;I)Ljava/lang/StringBuilder;",
            "insert(Ljava/lang/StringBuilder;I" + TEXT + ")Ljava/lang/StringBuilder;",
            "matcher(Ljava/util/regex/Pattern;Ljava/lang/CharSequence;)Ljava/util/regex/Matcher;",
            "contains(Ljava/util/List;Ljava/lang/Object;)Z",
            "indexOf(Ljava/util/List;Ljava/lang/Object;)I",
            "remove(Ljava/util/List;I)Ljava/lang/Object;",
            "add(Ljava/util/List;ILjava/lang/Object;)V");

    private static long steps;
    private static long budget = Long.MAX_VALUE;

    static boolean replaces(String name, String descriptor) {
        return REPLACED.contains(name + descriptor);
    }

    @Override
    public void begin(long most) {
        budget = most;
        steps = 0;
    }

    @Override
    public long steps() {
        return steps;
    }

    public static void step() {
        add(1);
    }

    public static int walked(int length) {
        add(length);
        return length;
    }

    public static String walked(String text) {
        add(text == null ? 0 : text.length());
        return text;
    }

    public static Collection<?> walked(Collection<?> all) {
        add(all == null ? 0 : all.size());
        return all;
    }

    public static int indexOf(String text, int c) {
        return indexOf(text, c, 0);
    }

    public static int indexOf(String text, int c, int from) {
        return search(text, from, text.indexOf(c, from));
    }

    public static int indexOf(String text, String part) {
        return indexOf(text, part, 0);
    }

    public static int indexOf(String text, String part, int from) {
        return search(text, from, text.indexOf(part, from));
    }

    public static boolean contains(String text, CharSequence part) {
        return indexOf(text, part.toString()) >= 0;
    }

    public static boolean matches(String text, String pattern) {
        return matcher(Pattern.compile(pattern), text).matches();
    }

    public static String replaceAll(String text, String pattern, String by) {
        return walked(matcher(Pattern.compile(pattern), text).replaceAll(by));
    }

    public static String replaceFirst(String text, String pattern, String by) {
        return walked(matcher(Pattern.compile(pattern), text).replaceFirst(by));
    }

    public static StringBuilder deleteCharAt(StringBuilder text, int at) {
        add(text.length() - at);
        return text.deleteCharAt(at);
    }

    public static StringBuilder insert(StringBuilder text, int at, String part) {
        add(text.length() - at + part.length());
        return text.insert(at, part);
    }

    /** A pattern counts what it looks at. */
    public static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(text instanceof String string ? new Watched(string) : text);
    }

    public static boolean contains(List<?> list, Object element) {
        return indexOf(list, element) >= 0;
    }

    public static int indexOf(List<?> list, Object element) {
        int found = list.indexOf(element);
        add(found < 0 ? list.size() : found);
        return found;
    }

    public static Object remove(List<?> list, int at) {
        add(list.size() - at);
        return list.remove(at);
    }

    public static <T> void add(List<T> list, int at, T element) {
        add(list.size() - at);
        list.add(at, element);
    }

    private static int search(String text, int from, int found) {
        add((found < 0 ? text.length() : found) - Math.min(from, text.length()));
        return found;
    }

    private static void add(long more) {
        steps += more;
        if (steps > budget) {
            throw new TooMuchWork(budget);
        }
    }

    private record Watched(String text) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            add(1);
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return walked(text.substring(start, end));
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
