package io.github.mineweekly.newsletter.frontmatter.value;

import io.github.mineweekly.newsletter.text.MonthName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date in a file's name, or in the folder's of an {@code index.md}: {@code 2023-10-01.md}, {@code
 * weekly-20231001.md}, {@code 2023/10-01.md}.
 */
public final class FileDate {
    private static final Pattern IN_NAME = Pattern.compile("(?<![0-9])([0-9]{4})(-?)([0-9]{2})\\2([0-9]{2})(?![0-9])");
    private static final Pattern IN_PATH = Pattern.compile("(?:^|.*/)([0-9]{4})/([0-9]{2})-([0-9]{2})(?![0-9])[^/]*");

    private static final Pattern SEPARATED = Pattern.compile(
            "(?<![0-9])([0-9]{4})(?:[-._]([0-9]{1,2})[-._]([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})[日号號]?)(?![0-9])");

    /** Folders of a year and perhaps a month; a day of one digit may be the number of an issue. */
    private static final Pattern FOLDERS =
            Pattern.compile("(?<![^/])([0-9]{4})(?:[-_.]?([0-9]{2})|/([0-9]{1,2})|/(\\p{L}{3,10}))?/"
                    + "([0-9]{2})?([0-9]{2})(?![0-9])(?=[^/]*$)");

    private static final Pattern YEAR_AS_FOLDER =
            Pattern.compile("(?<![^/])([0-9]{4})/([0-9]{1,2})-([0-9]{1,2})(?![0-9])(?=[^/]*$)");

    private static final String DAY = "(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8})";

    /** Of two days between which nothing but a sign or a word is, the first. */
    private static final Pattern RANGE = Pattern.compile(
            "(?<![0-9])(" + DAY + ")[ _]?(?:-{1,2}|[_~\uFF5E\u2013\u2014\u81F3\u5230]|to)[ _]?" + DAY + "(?![0-9])");

    private FileDate() {}

    /** What names an issue: its file, or of an {@code index.md} its folder. */
    public static String named(String key) {
        return key.endsWith("/index.md") ? key.substring(0, key.lastIndexOf('/')) : key;
    }

    /** The only date that the name holds; nothing if it holds none, or several that differ. */
    public static Optional<LocalDate> of(String file) {
        String key = named(file);
        List<LocalDate> dates = new ArrayList<>();
        Matcher name = IN_NAME.matcher(key.substring(key.lastIndexOf('/') + 1));
        while (name.find()) {
            date(name.group(1), name.group(3), name.group(4)).ifPresent(dates::add);
        }
        Matcher path = IN_PATH.matcher(key);
        if (dates.isEmpty() && path.matches()) {
            date(path.group(1), path.group(2), path.group(3)).ifPresent(dates::add);
        }
        return dates.stream().distinct().count() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }

    /**
     * As {@link #of}, in other forms too, {@code 2026.9.14}, {@code 2026年9月14日}, {@code 2026/Sep/14.md}, {@code
     * 2026/0914.md}, and of a range its first day.
     */
    public static Optional<LocalDate> loose(String key) {
        String file = named(key);
        int name = file.lastIndexOf('/') + 1;
        String ranges = RANGE.matcher(isoDays(file.substring(name))).replaceAll("$1");
        return of(ranges).or(() -> inFolders(file));
    }

    /** A text with every day in one of these forms as {@code 2026-09-14}. */
    private static String isoDays(String text) {
        return SEPARATED
                .matcher(text)
                .replaceAll(day -> day.group(2) == null
                        ? iso(day.group(1), day.group(4), day.group(5))
                        : iso(day.group(1), day.group(2), day.group(3)));
    }

    private static Optional<LocalDate> inFolders(String file) {
        Matcher month = YEAR_AS_FOLDER.matcher(file);
        if (month.find()) {
            return date(month.group(1), month.group(2), month.group(3));
        }
        Matcher day = FOLDERS.matcher(file);
        if (!day.find()) {
            return Optional.empty();
        }
        String named = day.group(4);
        String folder = day.group(2) == null ? day.group(3) : day.group(2);
        if (named != null) {
            folder = String.valueOf(MonthName.month(named.toLowerCase(Locale.ROOT)));
        }
        String number = day.group(5) == null ? folder : day.group(5);
        boolean same = folder == null || (number != null && Integer.parseInt(folder) == Integer.parseInt(number));
        return number != null && same ? date(day.group(1), number, day.group(6)) : Optional.empty();
    }

    private static String iso(String year, String month, String day) {
        return year + "-" + "0".repeat(2 - month.length()) + month + "-" + "0".repeat(2 - day.length()) + day;
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int number = Integer.parseInt(year);
        if (number < 1900 || number > 2199) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
