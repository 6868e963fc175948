package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.issue.FileRules;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.text.Characters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files named {@code index.md} below the root, or {@code _index.md}: an issue with its pictures beside it, or the
 * title page of a folder of issues, which the newsletter does not have.
 *
 * @param issues those that are issues
 * @param notRead a warning for each of the others
 */
record IndexFiles(List<SourceListing.Listed> issues, List<Diagnostic> notRead) {
    /** Of Hugo, a folder's title page, the newsletter's too, whatever is in it; perhaps with a language. */
    private static final Pattern OF_HUGO = Pattern.compile("(?i)_index(?:\\.[a-z]{2,3}(?:-[a-z0-9]{2,4}){0,3})?\\.md");

    static final Pattern DATE = key("date");
    private static final Pattern DATE_WITHOUT_FENCE = Pattern.compile("(?m)^date[ \\t]*[:：]");
    private static final Pattern FENCE = Pattern.compile("---|\\+\\+\\+");
    private static final Pattern HOME = Pattern.compile("(?m)^layout[ \\t]*:[ \\t]*[\"']?home\\b");
    private static final int LONGEST_BLOCK = 64 * 1024;

    /** A key of YAML or TOML, in any case, with its quotes. */
    static Pattern key(String name) {
        return Pattern.compile("(?im)^[\"']?" + name + "[\"']?[ \\t]*[:：=]");
    }

    /** Whether a file has the name, in any case. */
    static boolean isNamed(String key) {
        String name = IssuePaths.name(key);
        return name.equalsIgnoreCase("index.md") || isOfHugo(name);
    }

    private static boolean isOfHugo(String name) {
        return OF_HUGO.matcher(name).matches();
    }

    /**
     * @param named the files with the name, but for the {@code index.md} of the root
     * @param issues all other issues
     */
    static IndexFiles of(List<SourceListing.Listed> named, List<SourceListing.Listed> issues) {
        TreeSet<String> keys = Stream.concat(named.stream(), issues.stream())
                .map(SourceListing.Listed::key)
                .filter(key -> !isOfHugo(IssuePaths.name(key)))
                .collect(Collectors.toCollection(TreeSet::new));
        List<SourceListing.Listed> found = new ArrayList<>();
        List<Diagnostic> notRead = new ArrayList<>();
        for (SourceListing.Listed file : named) {
            String folder = IssuePaths.folder(file.key());
            boolean ofHugo = isOfHugo(IssuePaths.name(file.key()));
            String block = ofHugo ? null : block(file);
            boolean isTitlePage = block != null
                    && (HOME.matcher(block).find() || (isAmongIssues(file, folder, keys) && !hasDate(block)));
            if (ofHugo || isTitlePage) {
                notRead.add(FileRules.FILE_NOT_READ
                        .at(Location.ofFile(file.path()), "the file is the title page of a folder, and is not read")
                        .withHelp(
                                ofHugo
                                        ? "exclude it by `excludes`"
                                        : "give it a `date` if it is an issue, else exclude it by `excludes`"));
            } else {
                found.add(file);
            }
        }
        return new IndexFiles(found, notRead);
    }

    /** Without a fence the block is text too, of which {@code Date: every Sunday} may be a line. */
    private static boolean hasDate(String block) {
        Pattern date = FENCE.matcher(block).lookingAt() ? DATE : DATE_WITHOUT_FENCE;
        return date.matcher(block).find();
    }

    /** Whether there is another file below the folder; all that are follow each other. */
    private static boolean isAmongIssues(SourceListing.Listed file, String folder, TreeSet<String> keys) {
        String first = keys.ceiling(folder);
        String other = file.key().equals(first) ? keys.higher(first) : first;
        return other != null && other.startsWith(folder);
    }

    /**
     * The beginning of a file up to the end of its front matter, more or less; null if it cannot be read, which whoever
     * reads issues reports.
     */
    static @Nullable String block(SourceListing.Listed file) {
        byte[] bytes;
        try (var in = Files.newInputStream(file.file())) {
            bytes = in.readNBytes(LONGEST_BLOCK);
        } catch (IOException e) {
            return null;
        }
        String text = Characters.withoutByteOrderMark(new String(bytes, StandardCharsets.UTF_8));
        int end = text.indexOf(text.startsWith("+++") ? "\n+++" : "\n---", 3);
        return end < 0 ? text : text.substring(0, end);
    }
}
