package io.github.mineweekly.newsletter.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.markdown.tree.Reference;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkResolverTest {
    private final LinkResolver links = new LinkResolver("2026/01-11.md", Set.of("2026/01-11.md"));

    @ParameterizedTest
    @ValueSource(strings = {"/", "../", "../index.md", "/index", "/index.html", "../index.html"})
    void theHomePageIsThereWithoutASourceFile(String address) {
        assertThat(links.resolve(address, Reference.Kind.LINK))
                .isEqualTo(new LinkResolver.Destination.Other("../index.html"));
        assertThat(links.resolve(address + "#a", Reference.Kind.LINK).href()).isEqualTo("../index.html#a");
    }
}
