package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.page.RenderedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Makes some of the files of the site; jobs are done side by side, and none knows of another.
 *
 * @param paths those that it may make, as far as is known before they are made
 * @param isLong whether it takes long, and on one thread
 * @param files hands over each file as soon as it is made, in the order in which they are written
 */
record PageJob(Predicate<String> paths, boolean isLong, Consumer<Consumer<OutputFile>> files) {
    static PageJob one(String path, Supplier<OutputFile> file) {
        return new PageJob(path::equals, false, out -> out.accept(file.get()));
    }

    static PageJob page(String path, Supplier<RenderedPage> page) {
        return one(path, () -> PageFile.of(path, page.get()));
    }

    /** Files whose paths begin so. */
    static PageJob below(String beginning, Supplier<List<OutputFile>> files) {
        return when(path -> path.startsWith(beginning), files);
    }

    /** Files that are in memory all at once, as the pages of one list by years. */
    static PageJob when(Predicate<String> paths, Supplier<List<OutputFile>> files) {
        return new PageJob(paths, false, out -> files.get().forEach(out));
    }

    static PageJob longOne(Predicate<String> paths, Consumer<Consumer<OutputFile>> files) {
        return new PageJob(paths, true, files);
    }

    /** @param each gets each file as soon as it is made, and may keep it elsewhere */
    List<OutputFile> made(UnaryOperator<OutputFile> each) {
        List<OutputFile> made = new ArrayList<>();
        files.accept(file -> made.add(each.apply(file)));
        return made;
    }
}
