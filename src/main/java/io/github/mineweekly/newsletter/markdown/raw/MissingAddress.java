package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Optional;

/** Finds a raw image, player or link whose address is missing, or in an attribute that is not read. */
final class MissingAddress {
    /** Those of lazy pictures first: what else is there is smaller. */
    private static final List<String> SOURCES = List.of(
            ("data-src data-original data-actualsrc data-lazy-src data-lazyload data-url _src scr sr rsc srcc scource"
                            + " source url href")
                    .split(" "));

    private static final List<String> TARGETS =
            List.of("herf hrf hre heref hef href_ hfre hrefs data-href src scr url link".split(" "));

    private MissingAddress() {}

    static void check(HtmlTag tag, Inline.Place place, BodyProblems problems) {
        switch (tag.name()) {
            case "img" -> {
                if (SourceSet.shown(tag) == null) {
                    source(tag, "the image", place, problems);
                }
            }
            case "video", "audio", "source" -> {
                if (!tag.name().equals("source") || !tag.has("srcset")) {
                    source(tag, "`<" + tag.name() + ">`", place, problems);
                }
            }
            case "a" -> target(tag, place, problems);
            default -> {}
        }
    }

    private static void source(HtmlTag tag, String what, Inline.Place place, BodyProblems problems) {
        if (!tag.has("src")) {
            String help = written(tag, SOURCES, "src").orElse("write it as `src=\"…\"`, or delete the tag");
            problems.add(BodyRules.LINK_EMPTY, place, what + " has no address", help);
        }
    }

    /** One with an id or a name needs no address: other links lead to it. */
    private static void target(HtmlTag tag, Inline.Place place, BodyProblems problems) {
        boolean anchor = tag.has("id") || tag.has("name");
        if (!anchor && !tag.attributes().containsKey("href")) {
            written(tag, TARGETS, "href")
                    .ifPresent(help -> problems.add(BodyRules.LINK_EMPTY, place, "the link leads nowhere", help));
        }
    }

    private static Optional<String> written(HtmlTag tag, List<String> names, String right) {
        return names.stream()
                .filter(tag::has)
                .findFirst()
                .map(name -> "write "
                        + Printable.quote(right + "=\"" + tag.attributes().get(name) + "\"") + " instead of `" + name
                        + "`");
    }
}
