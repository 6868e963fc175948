package io.github.mineweekly.newsletter.fix;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.frontmatter.FrontMatterParser;
import io.github.mineweekly.newsletter.frontmatter.HomeTextParser;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.SourceReader;
import io.github.mineweekly.newsletter.site.output.AtomicFile;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import io.github.mineweekly.newsletter.site.source.SourceListing;
import io.github.mineweekly.newsletter.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * Mends the front matter of a folder of issues: every byte that no fix touches stays as it is.
 *
 * <p>Immutable; two runs in one folder at a time may overwrite each other's mends.
 */
public final class FixRun {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SourceSelection sources;
    private final FrontMatterParser parser;
    private final HomeTextParser introductions;
    private final SeverityPolicy severities;
    private final EnumSet<Fix.Kind> kinds;

    /**
     * @param severities a problem whose rule is off is not mended
     * @param guess whether fixes that take a guess are made too
     */
    public FixRun(SourceSelection sources, FrontMatterSettings frontMatter, SeverityPolicy severities, boolean guess) {
        this.sources = sources;
        this.severities = severities;
        this.parser = new FrontMatterParser(frontMatter);
        this.introductions = new HomeTextParser(frontMatter, "");
        this.kinds = guess ? EnumSet.allOf(Fix.Kind.class) : EnumSet.of(Fix.Kind.CERTAIN);
    }

    /**
     * What is to be done.
     *
     * @param mends the files that can be mended, sorted by path; none that cannot be read as UTF-8
     * @param leftAlone the files that need mending and lie elsewhere, a line each
     * @param guesses how many problems would take a guess, and are left for want of leave to make one
     */
    public record Plan(List<FilePatch> mends, List<String> leftAlone, int guesses) {
        public Plan {
            mends = List.copyOf(mends);
            leftAlone = List.copyOf(leftAlone);
        }
    }

    /**
     * Finds what is to be done; writes nothing.
     *
     * @throws IOException if the folder cannot be read
     */
    public Plan plan() throws IOException {
        SourceReader reader = new SourceReader(sources.maxFileSize());
        List<FilePatch> mends = new ArrayList<>();
        List<String> leftAlone = new ArrayList<>();
        int guesses = 0;
        SourceListing listing = SourceListing.of(sources);
        for (SourceListing.Listed listed : listing.readable()) {
            SourceFile source = reader.read(listed.file(), listed.path(), listed.key())
                    .value()
                    .orElse(null);
            if (source == null) {
                continue;
            }
            boolean home = listing.index().contains(listed);
            String after = home
                    ? FixApplier.mend(introductions, source, kinds, this::isWanted)
                    : FixApplier.mend(parser, source, kinds, this::isWanted);
            guesses += guesses(source.withText(after), home);
            if (after.equals(source.text())) {
                continue;
            }
            if (isElsewhere(listed.file())) {
                leftAlone.add(Printable.escape(listed.path()) + " is left as it is: it is a link to another file");
            } else {
                mends.add(new FilePatch(listed.file(), listed.path(), source.text(), after, source.byteOrderMark()));
            }
        }
        return new Plan(mends, leftAlone, guesses);
    }

    private int guesses(SourceFile mended, boolean home) {
        List<Diagnostic> left = home
                ? introductions.parse(mended).diagnostics()
                : parser.parse(mended).diagnostics();
        return (int) left.stream()
                .filter(this::isWanted)
                .filter(problem ->
                        problem.fix() != null && !kinds.contains(problem.fix().kind()))
                .count();
    }

    private boolean isWanted(Diagnostic problem) {
        return !severities.isOff(problem.rule());
    }

    /** What a link leads to may be no issue of this newsletter, and is not this goal's to change. */
    private boolean isElsewhere(Path file) throws IOException {
        return Files.isSymbolicLink(file)
                || !file.toRealPath().startsWith(sources.directory().toRealPath());
    }

    /**
     * Writes a mend, the file whole or not at all.
     *
     * @throws IOException if the file cannot be written, or has changed since the plan
     */
    public void write(FilePatch mend) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(mend.file()), bytes(mend.before(), mend.byteOrderMark()))) {
            throw new IOException(mend.path() + " changed while it was being mended; nothing was written to it");
        }
        AtomicFile.replace(mend.file(), new Content.Made(bytes(mend.after(), mend.byteOrderMark())));
    }

    private static byte[] bytes(String text, boolean byteOrderMark) {
        return ((byteOrderMark ? BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }
}
