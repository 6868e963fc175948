package io.github.mineweekly.newsletter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.github.mineweekly.newsletter.search.EncodedTerms;
import io.github.mineweekly.newsletter.text.Resource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the index writes is what the search page's own script reads. {@code -Dfuzz.encodings=100000} tries more,
 * {@code -Dfuzz.seed=7} others.
 */
@ExtendWith(WithChromium.class)
class SearchEncodingTest {
    private static final int TRIES = Integer.getInteger("fuzz.encodings", 300);
    private static final int SEED = Integer.getInteger("fuzz.seed", 1);

    private static final String DECODE = """
            ([digits, scale, shards, terms]) => {
              const values = new Map(Array.from(digits, (c, i) => [c, i]));
              const read = {};
              for (const term of terms) {
                let text = '';
                const wants = (key, head) => (head ? term.startsWith(key) : key === term);
                for (const shard of shards) {
                  newsletterSearch.scan(shard, values, scale, wants, (...issue) => { text += issue.join(' ') + ';'; });
                }
                read[term] = text;
              }
              return read;
            }
            """;

    @Test
    void everyTermComesBackWithItsIssues(Browser browser) {
        try (Page page = browser.newPage()) {
            page.evaluate(opened(Resource.text("search/index.js")));
            for (long seed = SEED; seed < SEED + TRIES; seed++) {
                EncodedTerms terms = EncodedTerms.of(seed);
                Object read = page.evaluate(
                        DECODE,
                        List.of(
                                EncodedTerms.digits(),
                                terms.scale(),
                                terms.shards(),
                                List.copyOf(terms.expected().keySet())));

                assertThat(read).as("seed %s", seed).isEqualTo(Map.copyOf(terms.expected()));
            }
        }
    }

    /** The script with what it keeps to itself, in the window and not in a function. */
    private static String opened(String script) {
        String opened = script.replace("receive.open =", "receive.scan = scan;\n  receive.open =")
                .replace("var newsletterSearch =", "window.newsletterSearch =");
        assertThat(opened).contains("receive.scan").contains("window.");
        return opened;
    }
}
