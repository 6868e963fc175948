package io.github.mineweekly.newsletter.site.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is reported, and where besides the log.
 *
 * @param repository the root of the checkout, to which paths in reports for code hosts are relative
 * @param sarifFile where the SARIF log goes; null for none
 * @param codeQualityFile where GitLab's report goes; null for none
 * @param deliveryDirectory where the changes of the site are written, for those who deliver it; null for nowhere
 * @param execution the id of the execution in the pom; empty if it has none of its own
 * @param version the plugin's own
 * @param only the files that are reported, as paths from the repository's root separated by commas; empty for all
 */
public record ReportSettings(
        Path repository,
        @Nullable Path sarifFile,
        @Nullable Path codeQualityFile,
        @Nullable Path deliveryDirectory,
        String execution,
        String version,
        String only) {
    /** Where problems are reported. */
    public List<Path> files() {
        return Stream.of(sarifFile, codeQualityFile).flatMap(Stream::ofNullable).toList();
    }
}
