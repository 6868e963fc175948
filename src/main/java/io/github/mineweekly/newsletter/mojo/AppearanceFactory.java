package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.theme.settings.Appearance;
import io.github.mineweekly.newsletter.theme.settings.NavigationLink;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** From the parameters of the pages' look to its record; a wrong value is told with what is allowed. */
final class AppearanceFactory {
    private static final String PROJECT_SITE = "../index.html";

    private final AbstractNewsletterMojo mojo;

    AppearanceFactory(AbstractNewsletterMojo mojo) {
        this.mojo = mojo;
    }

    Appearance look() throws MojoExecutionException {
        return new Appearance(
                existing("logo", mojo.logo),
                existing("css", mojo.css),
                existing("templateDirectory", mojo.templateDirectory),
                dateFormat(),
                blankToNull(mojo.editLink),
                mojo.footer == null ? "" : mojo.footer,
                navigation(),
                projectSite());
    }

    /** The address of the newsletter's folder with its last slash; null if none is known. */
    @Nullable
    String siteUrl() throws MojoExecutionException {
        String given = blankToNull(mojo.siteUrl);
        if (given == null) {
            String site = projectUrl(mojo.project);
            return site == null || !isHttp(site) ? null : withSlash(site) + "newsletter/";
        }
        if (!isHttp(given) || given.matches(".*[?#\\s].*")) {
            throw new MojoExecutionException("newsletter.siteUrl is `" + given
                    + "`; it must be an address as `https://example.org/newsletter/`");
        }
        return withSlash(given);
    }

    private static @Nullable String projectUrl(MavenProject project) {
        DistributionManagement management = project.getDistributionManagement();
        return management == null || management.getSite() == null
                ? null
                : management.getSite().getUrl();
    }

    /** The project's own site lies one folder up, if it was generated at all. */
    private @Nullable String projectSite() {
        Path index = mojo.outputDirectory.toPath().resolve(PROJECT_SITE).normalize();
        return Files.isRegularFile(index) ? PROJECT_SITE : null;
    }

    private @Nullable String dateFormat() throws MojoExecutionException {
        String pattern = blankToNull(mojo.dateFormat);
        if (pattern == null) {
            return null;
        }
        try {
            return LocalDate.EPOCH.format(DateTimeFormatter.ofPattern(pattern)).isBlank() ? null : pattern;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MojoExecutionException(
                    "newsletter.dateFormat is `" + pattern + "`; it must be a pattern for dates as `yyyy-MM-dd`", e);
        }
    }

    private List<NavigationLink> navigation() throws MojoExecutionException {
        List<NavigationLink> links = new ArrayList<>();
        for (AppearanceParameters.Link link :
                mojo.navigation == null ? List.<AppearanceParameters.Link>of() : mojo.navigation) {
            if (link.title == null || link.url == null) {
                throw new MojoExecutionException("a link of newsletter.navigation has no `title` or no `url`");
            }
            links.add(new NavigationLink(link.title, link.url));
        }
        return links;
    }

    private static @Nullable Path existing(String parameter, @Nullable File file) throws MojoExecutionException {
        if (file != null && !file.exists()) {
            throw new MojoExecutionException("newsletter." + parameter + " is `" + file + "`, which does not exist");
        }
        return file == null ? null : file.toPath();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean isHttp(String address) {
        return address.matches("(?i:https?)://[^/].*");
    }

    private static String withSlash(String address) {
        return address.endsWith("/") ? address : address + "/";
    }
}
