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
    KeptPages NONE = new KeptPages() {};

    /**
     * Names all that an issue says, by the text of its file and what it asked of others; null if that is not known.
     *
     * @param key of its source
     */
    default @Nullable String contentOf(String key) {
        return null;
    }

    /**
     * Names the links that an issue shares; null if that is not known.
     *
     * @param key of its source
     */
    default @Nullable String linksOf(String key) {
        return null;
    }

    /**
     * What names all that each of some pages shows, by path, if the build before made them of the same; else null for
     * each, as for pages that it did not make.
     *
     * @param madeOf names all that they are made of, and is one for each build
     */
    default UnaryOperator<@Nullable String> namesOf(String madeOf) {
        return path -> null;
    }

    /**
     * A page, as it was left or made now.
     *
     * @param shown names all that the page shows but what it has in common with every other; null if that is not known
     */
    default OutputFile page(String path, @Nullable String shown, Supplier<OutputFile> make) {
        return make.get();
    }

    /** A file whose path says what is in it, as it was left; null if there is none that shows this. */
    default @Nullable OutputFile named(String shown) {
        return null;
    }

    /** Keeps such a file that was made now. */
    default void made(String path, String shown) {}

    /** Of the search of the build before. */
    default StoredTerms terms() {
        return StoredTerms.none();
    }

    default void keepTerms(StoredTerms terms) {}

    /** Where what the search needs later is kept until all is written. */
    default Shelf shelf() {
        return Shelf.inMemory();
    }
}
