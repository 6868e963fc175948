package io.github.mineweekly.newsletter.site.rebuild;

import io.github.mineweekly.newsletter.FileTree;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.Rendering;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.output.Written;
import io.github.mineweekly.newsletter.theme.template.TemplateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a build says and leaves.
 *
 * @param said by what it is; what it says of the builds before is apart
 * @param ofBefore the warnings that a build without a state cannot have
 * @param site the files of the newsletter's folder
 * @param changed how many files of the site it wrote
 * @param built whether the site is now what the sources say
 */
record Outcome(Map<String, Object> said, List<String> ofBefore, Map<String, String> site, int changed, boolean built) {
    /** These, and no others: each names something of an earlier build that is lost or was changed by hand. */
    private static final List<String> OF_BEFORE = List.of(
            "what the build before left in .* is damaged: .*",
            "the state of the site, .*, is damaged: .*",
            ".* is (?:damaged|of another outputDirectory or newsletter): .*changes.txt has every file as new, and none as deleted",
            ".* is not part of the newsletter any more, but was changed since it was written: it stays");

    /** Builds the newsletter of a project. */
    static Outcome of(EditedSettings settings, Path project) throws IOException {
        Map<String, Object> said = new LinkedHashMap<>();
        Rendering rendering;
        try {
            rendering = new Newsletter(settings.in(project)).render();
        } catch (TemplateException e) {
            said.put("failure", String.valueOf(e.getMessage()));
            addReports(project, said);
            return new Outcome(said, List.of(), site(project), 0, false);
        }
        Written written = rendering.written();
        addValidation(rendering.validation(), said);
        said.put("notes", rendering.notes());
        said.put("warnings", warnings(rendering, false));
        said.put("pages", rendering.pages());
        said.put("files", written == null ? -1 : written.changed() + written.unchanged());
        addReports(project, said);
        if (written != null) {
            said.put("manifest", FileTree.of(project.resolve("target/delivery")).get("manifest.json"));
        }
        return new Outcome(
                said,
                warnings(rendering, true),
                site(project),
                written == null ? 0 : written.changed(),
                written != null);
    }

    static Map<String, String> site(Path project) throws IOException {
        return FileTree.of(project.resolve("target/site/newsletter"));
    }

    private static void addValidation(Validation validation, Map<String, Object> said) {
        // As text, since two rules are equal by their ids alone.
        said.put(
                "problems",
                validation.diagnostics().stream().map(Object::toString).toList());
        said.put("issues", validation.issues());
        said.put("reported", validation.reported());
        said.put("dates", validation.dates());
        said.put("notes of reading", validation.notes());
        said.put("warnings of reading", validation.warnings());
        said.put("fails on", validation.failOn());
        said.put("report", String.valueOf(validation.report()));
    }

    private static void addReports(Path project, Map<String, Object> said) throws IOException {
        FileTree.of(project.resolve("target")).forEach((path, text) -> {
            if (path.startsWith("report.")) {
                said.put(path, text);
            }
        });
    }

    private static List<String> warnings(Rendering rendering, boolean ofBefore) {
        return rendering.warnings().stream()
                .filter(warning -> OF_BEFORE.stream().anyMatch(warning::matches) == ofBefore)
                .toList();
    }
}
