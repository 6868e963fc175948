package io.github.mineweekly.newsletter.skin;

import io.github.mineweekly.newsletter.site.SkinRendering;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.output.Written;
import io.github.mineweekly.newsletter.text.Counted;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the site gets of a newsletter, and what its log says.
 *
 * @param pages to be written by the site, each with its skin around it; one of them is the index
 * @param sentence what was done, in one line
 * @param failed whether the pages show problems in place of the newsletter
 * @param notes what was left out or treated specially, one per line
 * @param warnings what someone should know, one per line
 */
public record SkinReport(
        List<SkinPage> pages, String sentence, boolean failed, List<String> notes, List<String> warnings) {
    public SkinReport {
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    /** @param folder what messages call the newsletter's folder */
    public static SkinReport of(SkinRendering rendering, String folder) {
        List<SkinPage> pages = rendering.files().stream().flatMap(SkinPage::of).toList();
        Validation validation = rendering.validation();
        Written written = rendering.written();
        List<String> notes = Stream.of(validation.notes(), rendering.notes())
                .flatMap(List::stream)
                .toList();
        List<String> warnings = Stream.of(validation.warnings(), written.warnings())
                .flatMap(List::stream)
                .toList();
        if (validation.failed()) {
            String sentence = validation.counts().sentence() + ": " + folder + "/" + SkinPage.INDEX
                    + " shows this in place of the newsletter; how to fix it: `mvn newsletter:validate`";
            return new SkinReport(pages, sentence, true, notes, warnings);
        }
        String sentence = Counted.of(pages.size(), "page") + " in the skin of the site, "
                + Counted.of(rendering.files().size() - pages.size(), "file") + " beside them, "
                + written.deleted() + " deleted in " + folder;
        return new SkinReport(pages, sentence, false, notes, warnings);
    }
}
