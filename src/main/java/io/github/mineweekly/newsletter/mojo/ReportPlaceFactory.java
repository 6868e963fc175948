package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.mojo.build.PlaceUse;
import io.github.mineweekly.newsletter.mojo.build.PomConfiguration;
import io.github.mineweekly.newsletter.skin.ReportPlace;
import io.github.mineweekly.newsletter.theme.template.Overrides;
import io.github.mineweekly.newsletter.theme.template.Vocabulary;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;

/** From a report's parameters, and from what else the build runs, to where its pages are and what the menu calls it. */
final class ReportPlaceFactory {
    private final ReportMojo mojo;

    ReportPlaceFactory(ReportMojo mojo) {
        this.mojo = mojo;
    }

    /** @param written the folder of the site that is written now */
    @SuppressWarnings("unchecked") // Maven's own type
    ReportPlace place(File site, File written) {
        Path newsletter = PathText.absolute(mojo.outputDirectory.toPath());
        return ReportPlace.of(
                PathText.absolute(site.toPath()),
                newsletter,
                PathText.absolute(written.toPath()),
                mojo.session.getGoals(),
                new PomConfiguration(mojo.project, mojo.execution).phasesOf("render", "site"),
                new PlaceUse(mojo.getPluginContext()).isTaken(newsletter.toString()));
    }

    /** The newsletter's name, or what newsletters are called where it has the project's. */
    String name(Locale locale) {
        boolean named = mojo.name != null
                && !mojo.name.isBlank()
                && !mojo.name.equals(mojo.project.getName())
                && !mojo.name.equals(mojo.project.getArtifactId());
        return named ? mojo.name : word("report", locale);
    }

    String description(Locale locale) {
        String name = mojo.name == null || mojo.name.isBlank() ? mojo.project.getArtifactId() : mojo.name;
        return mojo.description == null || mojo.description.isBlank()
                ? word("reportAbout", locale).replace("{0}", name)
                : mojo.description;
    }

    private String word(String key, Locale locale) {
        Path templates = mojo.templateDirectory == null ? null : mojo.templateDirectory.toPath();
        return new Vocabulary(new Overrides(templates)).word(key, locale.toLanguageTag());
    }
}
