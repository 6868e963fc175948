package io.github.mineweekly.newsletter.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every link of an outline leads to its heading and is marked there, whatever the ids are that a team has typed. */
@ExtendWith(WithChromium.class)
class OutlineTest {
    private static final List<String> PIECES = List.of(
            "%",
            "%E4",
            "%E4%B8%AD",
            "%25",
            "%00",
            "%zz",
            "中",
            "é",
            "e\u0301",
            "a",
            "A",
            "1",
            ".",
            ":",
            "&amp;",
            "&",
            "'",
            "+",
            "~",
            "=",
            "-",
            "_",
            "👩",
            "?",
            "/",
            "@",
            "!",
            "constructor",
            "top");

    private static final String CLICK_ALL = """
            async () => {
              const links = Array.from(document.querySelectorAll('.nl-outline ol a'));
              const wrong = [];
              const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
              for (const link of links) {
                link.click();
                await frames();
                await frames();
                const current = document.querySelector('.nl-outline [aria-current]');
                const heading = document.querySelector(':target');
                if (current !== link) wrong.push('marked ' + (current && current.hash) + ' for ' + link.hash);
                if (!heading || !heading.textContent.includes(link.textContent.trim())) {
                  wrong.push(link.hash + ' leads to ' + (heading && heading.id));
                }
              }
              return [links.length, ...wrong];
            }
            """;

    @TempDir
    Path folder;

    @Test
    void everyLinkLeadsToItsHeadingAndIsMarkedThere(Browser browser) throws IOException {
        List<String> ids = ids();
        StringBuilder text = new StringBuilder("---\ntitle: T\ndate: 2024-01-07\noutline: deep\n---\n");
        for (int i = 0; i < ids.size(); i++) {
            text.append("\n## Heading ")
                    .append(i)
                    .append("! {#")
                    .append(ids.get(i))
                    .append("}\n\n");
            IntStream.range(0, 40)
                    .forEach(line -> text.append("Line ").append(line).append(".\n\n"));
        }
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(source.resolve("a.md"), text);
        List<String> errors = new ArrayList<>();
        try (Site site = Site.at(Site.render(folder, null));
                Page page = browser.newPage()) {
            page.onPageError(errors::add);
            page.setViewportSize(1280, 700);
            page.navigate(site.url("a.html"));
            page.evaluate("document.documentElement.style.scrollBehavior = 'auto'");

            assertThat(page.evaluate(CLICK_ALL)).isEqualTo(List.of(ids.size()));
        }
        assertThat(errors).isEmpty();
    }

    private static List<String> ids() {
        Random random = new Random(1);
        Set<String> ids = new LinkedHashSet<>(List.of("100%", "%25", "%", "%E4", "%E4%B8%AD", "a%20b"));
        while (ids.size() < 60) {
            StringBuilder id = new StringBuilder();
            for (int left = 1 + random.nextInt(4); left > 0; left--) {
                id.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            if (isOneOfAKind(id.toString())) {
                ids.add(id.toString());
            }
        }
        return List.copyOf(ids);
    }

    /** Whether no other id is the same address: not a letter that is the decoded form of another, nor both in one. */
    private static boolean isOneOfAKind(String id) {
        boolean ascii = id.chars().allMatch(letter -> letter < 128);
        return ascii || (id.indexOf('%') < 0 && !id.equals("中"));
    }
}
