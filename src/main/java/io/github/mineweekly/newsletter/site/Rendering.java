package io.github.mineweekly.newsletter.site;

import java.util.Optional;

/**
 * What a run of the renderer did.
 *
 * @param written empty if the validation failed; then nothing was written or deleted
 */
public record Rendering(Validation validation, Optional<Written> written) {}
