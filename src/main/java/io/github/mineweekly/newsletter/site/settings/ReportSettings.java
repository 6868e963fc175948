package io.github.mineweekly.newsletter.site.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is reported besides the log.
 *
 * @param repository the root of the checkout, to which paths in reports for code hosts are relative
 * @param sarifFile where the SARIF log goes; null for none
 * @param version the plugin's own
 */
public record ReportSettings(Path repository, @Nullable Path sarifFile, String version) {}
