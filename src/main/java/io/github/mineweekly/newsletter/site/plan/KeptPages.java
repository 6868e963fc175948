package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.search.StoredTerms;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.store.Shelf;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the build before, and other files, which need not be made again where nothing changed that they show.
 * Thread-safe.
 */
public interface KeptPages {
    /** For a build that has none before it. */
    KeptPages NONE = new KeptPages() {
        @Override
        public @Nullable String contentOf(String key) {
            return null;
        }

        @Override
        public @Nullable String linksOf(String key) {
            return null;
        }

        @Override
        public UnaryOperator<@Nullable String> namesOf(String madeOf) {
            return path -> null;
        }

        @Override
        public OutputFile page(String path, @Nullable String shown, Supplier<OutputFile> make) {
            return make.get();
        }

        @Override
        public @Nullable OutputFile named(String shown) {
            return null;
        }

        @Override
        public void made(String path, String shown) {}

        @Override
        public StoredTerms terms() {
            return StoredTerms.none();
        }

        @Override
        public void keepTerms(StoredTerms terms) {}

        @Override
        public Shelf shelf() {
            return Shelf.inMemory();
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
     * Names the links that an issue shares; null if that is not known.
     *
     * @param key of its source
     */
    @Nullable
    String linksOf(String key);

    /**
     * What names all that each of some pages shows, by path, if the build before made them of the same; else null for
     * each, as for pages that it did not make.
     *
     * @param madeOf names all that they are made of, and is one for each build
     */
    UnaryOperator<@Nullable String> namesOf(String madeOf);

    /**
     * A page, as it was left or made now.
     *
     * @param shown names all that the page shows but what it has in common with every other; null if that is not known
     */
    OutputFile page(String path, @Nullable String shown, Supplier<OutputFile> make);

    /** A file whose path says what is in it, as it was left; null if there is none that shows this. */
    @Nullable
    OutputFile named(String shown);

    /** Keeps such a file that was made now. */
    void made(String path, String shown);

    /** Of the search of the build before. */
    StoredTerms terms();

    void keepTerms(StoredTerms terms);

    /** Where what the search needs later is kept until all is written. */
    Shelf shelf();
}
