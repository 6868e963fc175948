package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.MarkdownSource;
import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.structure.Levels;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Body;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.RawLinks;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.markdown.tree.Verbatim;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks an issue's Markdown by the rules that need no other file. Used once. */
public final class BodyChecks {
    /** They show in a whole issue or in none of it, and are reported at their first place, with a count. */
    private static final Set<Rule> HABITS = Set.of(BodyRules.IMAGE_WITHOUT_ALT, BodyRules.HEADING_LEVEL_SKIPPED);

    private static final int FENCE = 3;

    /** Lines that begin with a key, or are a part of the value of one above. */
    private static final Pattern KEYS =
            Pattern.compile("(?=\\S)(?:(?:[\\p{Ll}\\p{Lo}][\\p{L}\\w-]*+:(?=\\s)|[ \\t]++\\S).*+\\R)++");

    /** Characters of {@link Characters#isDirection} as YAML escapes them. */
    private static final Pattern DIRECTION = Pattern.compile("(?<!\\\\)\\\\(?:u|U0000)(202[A-Ea-e]|206[6-9])");

    private final Body body;
    private final MarkdownSource issue;
    private final List<Diagnostic> problems = new ArrayList<>();

    private BodyChecks(Body body) {
        this.body = body;
        this.issue = body.source();
    }

    /**
     * @param rawLinks of the raw HTML in {@code index}
     * @param elements that raw tags begin
     * @param references to characters that no page can hold
     */
    public static List<Diagnostic> of(
            Body body,
            TreeIndex index,
            Levels levels,
            RawLinks rawLinks,
            Verbatim verbatim,
            List<Raw.Element> elements,
            Map<Integer, Integer> references,
            Labels labels) {
        BodyChecks checks = new BodyChecks(body);
        List<Block.HeadingBlock> headings = index.headings();
        checks.outline(TreeIndex.of(levels.blocks()).headings());
        headings.forEach(heading -> checks.empty(heading, levels.typed(heading)));
        checks.levels(levels);
        checks.problems.addAll(HeadingIds.check(headings, index.raw(), body));
        headings.forEach(checks::underline);
        checks.problems.addAll(ElementEndsCheck.check(elements, levels.blocks(), body));
        index.images().forEach(checks::image);
        index.links().forEach(checks::link);
        index.raw().forEach(raw -> rawLinks.in(raw).forEach(checks::raw));
        checks.escapes();
        checks.characters(references);
        LineChecks lines = new LineChecks(
                checks.issue, verbatim.masked(body), verbatim.texts(body), labels, checks.addresses(index));
        checks.problems.addAll(lines.found());
        return BodyProblems.capped(checks.problems, rule -> HABITS.contains(rule) ? 1 : Integer.MAX_VALUE);
    }

    private void outline(List<Block.HeadingBlock> headings) {
        Outline outline = issue.outline();
        boolean shown = headings.stream().anyMatch(heading -> outline == null || outline.shows(heading.level()));
        if (!(outline instanceof Outline.LevelRange levels) || shown) {
            return;
        }
        String range = levels.low() == levels.high()
                ? "level " + levels.low()
                : "levels " + levels.low() + " to " + levels.high();
        problems.add(BodyRules.OUTLINE_MATCHES_NOTHING
                .at(issue.location("outline"), "`outline` shows headings of " + range + ", and the text has none")
                .withHelp("name levels that the text has, or write `outline: false`"));
    }

    private void empty(Block.HeadingBlock heading, int level) {
        if (heading.text().isEmpty() && TreeIndex.of(List.of(heading)).images().isEmpty()) {
            problems.add(BodyRules.HEADING_EMPTY
                    .at(body.location(heading.place()), "a heading of level " + level + " without text")
                    .withHelp("give it a text, or delete the line"));
        }
    }

    /** What is within lists, quotes and the like has levels of its own. */
    private void levels(Levels levels) {
        List<Block.HeadingBlock> headings = levels.blocks().stream()
                .filter(Block.HeadingBlock.class::isInstance)
                .map(Block.HeadingBlock.class::cast)
                .toList();
        // A team whose issues begin at a lower level means that, as long as nothing is above it.
        int before = headings.stream().mapToInt(levels::typed).min().orElse(Levels.SECTION) - 1;
        int previous = before;
        for (Block.HeadingBlock heading : headings) {
            int level = levels.typed(heading);
            if (level > previous + 1) {
                String found = "a heading of level " + level
                        + (previous == before ? " is the first one" : " follows level " + previous);
                problems.add(BodyRules.HEADING_LEVEL_SKIPPED
                        .at(body.location(heading.place()), found + "; at most level " + (previous + 1) + " can")
                        .withHelp("write `" + "#".repeat(previous + 1) + "` here"));
            }
            previous = level;
        }
    }

    private void underline(Block.HeadingBlock heading) {
        Block.Underline underline = heading.underline();
        if (underline == null) {
            return;
        }
        String text = heading.text();
        if (Underlines.isSuspect(text, underline)) {
            boolean one = Underlines.dashes(underline) == 1;
            problems.add(BodyRules.SETEXT_HEADING_SUSPECT
                    .at(
                            body.location(underline.place()),
                            (one ? "the dash" : "the dashes") + " right below " + Printable.quote(text)
                                    + (one ? " makes" : " make") + " a heading of it")
                    .withHelp(
                            isFrontMatter(heading, underline)
                                    ? BodyRules.HELP_BELOW_KEYS
                                    : "leave an empty line before " + (one ? "it" : "the dashes")
                                            + "; if it is a heading, write `##` before it"));
        }
    }

    /** Whether nothing but keys and their values is between the front matter and dashes that may close it. */
    private boolean isFrontMatter(Block.HeadingBlock heading, Block.Underline underline) {
        return issue.bodyOffset() > 0
                && heading.place().start() == 0
                && Underlines.dashes(underline) == FENCE
                && KEYS.matcher(body.text())
                        .region(0, underline.place().start())
                        .matches();
    }

    private void image(Inline.Image image) {
        Location location = body.location(image.place());
        if (image.alt().isBlank()) {
            silent(image.url(), location, "write `![what it shows](…)`");
        }
        Diagnostic typo = AddressTypo.ofImage(image.url(), location);
        add(typo != null ? typo : ImageFormat.of(image.url(), location));
        add(TypedSize.of(image, body));
    }

    private void silent(String url, Location location, String help) {
        problems.add(BodyRules.IMAGE_WITHOUT_ALT
                .at(
                        location,
                        "the image " + (url.isBlank() ? "" : Printable.quote(url) + " ")
                                + "has no text for those who do not see it")
                .withHelp(help));
    }

    /** Where in the file the addresses of links and images are that have brackets before them. */
    private Set<Integer> addresses(TreeIndex index) {
        return Stream.concat(
                        index.images().stream().map(Inline.Image::place),
                        index.links().stream().filter(link -> !link.bare()).map(Inline.Link::place))
                .map(place -> body.sourceOffset(place.start()))
                .collect(Collectors.toSet());
    }

    private void link(Inline.Link link) {
        Location location = body.location(link.place());
        Diagnostic typo = AddressTypo.ofLink(link, location);
        add(typo != null ? typo : UnseenLink.of(link, location));
        add(Redirect.of(link.url(), location));
    }

    private void raw(RawLinks.Link link) {
        Location location = body.location(link.place());
        if (link.silent()) {
            silent(link.url(), location, "write `alt=\"what it shows\"`, or `alt=\"\"` if it says nothing");
        }
        if (link.kind() == Reference.Kind.IMAGE) {
            add(ImageFormat.ofAddress(link.url(), location));
        }
        Diagnostic typo = AddressTypo.ofRaw(link, location);
        add(typo != null ? typo : UnseenLink.of(link, body.text(), location));
        add(link.kind() == Reference.Kind.LINK ? Redirect.of(link.url(), location) : null);
    }

    private void add(@Nullable Diagnostic problem) {
        if (problem != null) {
            problems.add(problem);
        }
    }

    /** At most one problem of each kind a line, so that a broken file does not bury the rest. */
    private void characters(Map<Integer, Integer> references) {
        Map<Integer, Integer> ends = new HashMap<>();
        references.forEach((start, end) -> ends.put(body.sourceOffset(start), body.sourceOffset(end)));
        String text = issue.source().text();
        int controlLine = 0;
        int bidiLine = 0;
        // The direction of what the front matter says is the page's too; its control characters are reported with it.
        for (int i = 0; i < text.length(); i++) {
            boolean reference = text.charAt(i) == '&' && ends.containsKey(i);
            if (!reference && Characters.isOrdinary(text.charAt(i))) {
                continue;
            }
            int c = text.codePointAt(i);
            boolean control = reference || (i >= issue.bodyOffset() && Characters.isForbidden(c));
            boolean bidi = Characters.isDirection(c);
            if (control || bidi) {
                int line = issue.source().lines().lineAt(i);
                if (line != (control ? controlLine : bidiLine)) {
                    int end = ends.getOrDefault(i, i + Character.charCount(c));
                    problems.add(character(control, reference ? text.substring(i, end) : Characters.name(c), i, end));
                }
                controlLine = control ? line : controlLine;
                bidiLine = bidi ? line : bidiLine;
            }
        }
    }

    /** Direction characters that an issue's texts have, and its front matter only as escapes. */
    private void escapes() {
        String shown = issue instanceof Issue read
                ? String.join(" ", read.title(), read.description(), read.authors() + " " + read.tags())
                : issue.title();
        if (shown.chars().noneMatch(Characters::isDirection)) {
            return;
        }
        int last = 0;
        Matcher escape = DIRECTION.matcher(issue.source().text()).region(0, issue.bodyOffset());
        while (escape.find()) {
            int c = Integer.parseInt(escape.group(1), 16);
            int line = issue.source().lines().lineAt(escape.start());
            if (shown.indexOf(c) >= 0 && line != last) {
                problems.add(character(false, Characters.name(c), escape.start(), escape.end()));
                last = line;
            }
        }
    }

    private Diagnostic character(boolean control, String name, int offset, int end) {
        Rule rule = control ? BodyRules.CONTROL_CHARACTER : BodyRules.BIDI_OVERRIDE;
        String kind = control ? "the control character" : "the direction character";
        String part = offset < issue.bodyOffset() ? "front matter" : "text";
        String message = kind + " `" + name + "` in the " + part;
        return rule.at(issue.source().location(offset, end), message).withHelp("delete it");
    }
}
