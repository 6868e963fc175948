package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.site.output.OutputFile;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The pages of the build before, which need not be made again where nothing changed that they show. Thread-safe. */
public interface KeptPages {
    /** For who has no build before. */
    KeptPages NONE = new KeptPages() {
        @Override
        public @Nullable String contentOf(String key) {
            return null;
        }

        @Override
        public OutputFile page(String path, @Nullable String shown, Supplier<OutputFile> make) {
            return make.get();
        }
    };

    /**
     * Names all that an issue says, by the text of its file and what it asked of others; null if that is not known.
     *
     * @param key of its source
     */
    @Nullable
    String contentOf(String key);

    /**
     * A page, as it was left or made now.
     *
     * @param shown names all that the page shows but what it has in common with every other; null if that is not known
     */
    OutputFile page(String path, @Nullable String shown, Supplier<OutputFile> make);
}
