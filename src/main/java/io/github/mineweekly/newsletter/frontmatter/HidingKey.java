package io.github.mineweekly.newsletter.frontmatter;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.frontmatter.yaml.NestedText;
import io.github.mineweekly.newsletter.frontmatter.yaml.ValueKind;
import io.github.mineweekly.newsletter.issue.Today;
import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A key by which another tool holds a page back, with a value that does so. Read or not, such an issue must not be
 * published.
 *
 * @param shown the key with its value, unless that may be a secret
 * @param reason what the key does elsewhere, as the end of a sentence
 * @param key ours that says so: {@code hidden} or {@code draft}
 * @param fix how ours is written in its place; null if the value says more, which would be lost
 */
record HidingKey(Field field, String shown, String reason, String key, Fix.@Nullable Kind fix) {
    /** Under which a map has the value of its own key, as exports of Notion do. */
    private static final Set<String> VALUES = Set.of("value", "name", "level", "select", "label", "type");

    /** What is said to those who edit the page. */
    private static final Set<String> NOTES =
            Set.of("note", "notes", "remark", "remarks", "todo", "editornote", "internalnote", "备注", "備註", "说明", "說明");

    private static final Pattern BOX = Pattern.compile("\\[[ xX]]");
    private static final Pattern LOST_END = Pattern.compile("[\\s#]");

    /** Eleventy takes {@code true}, or the names of the lists in which a page is not. */
    private static final String COLLECTIONS = "eleventyexcludefromcollections";

    /** Those of which a slip is no other word; shorter ones are near too many. */
    private static final List<String> UNMISTAKABLE =
            List.of(("published unpublished unlisted isHidden eleventyExcludeFromCollections saveAsDraft"
                            + " membersOnly visibility")
                    .split(" "));

    /** Those that are said of a page where a map may be about one; some are too short to look for slips of them. */
    static final Set<String> OF_PAGE = Stream.concat(
                    UNMISTAKABLE.stream(),
                    Stream.of(("draft private publish toPublish unpublish noPublish doNotPublish dg-publish"
                                    + " 发布 公开 私密 草稿")
                            .split(" ")))
            .map(HidingKeys::bare)
            .collect(toUnmodifiableSet());

    /** Words that are near one of them all the same. */
    private static final Set<String> WORDS = Set.of("publisher", "publishes", "enlisted");

    /**
     * Null if the field holds no page back.
     *
     * @param date that of the issue
     */
    static @Nullable HidingKey of(Field field, @Nullable Field date, Today today) {
        HidingKey nested = nested(field);
        if (nested != null) {
            return nested;
        }
        if (BuildOptions.are(field.name())) {
            String key = BuildOptions.key(field);
            return key == null ? null : whole(field, holds("Hugo"), key, null);
        }
        if (OtherTools.plain(field.name()).equals(COLLECTIONS) && field.value().kind() == ValueKind.LIST) {
            return field.value().texts().isEmpty() ? null : whole(field, holds("Eleventy"), "hidden", null);
        }
        if (OtherTools.plain(field.name()).equals("hide")
                && field.value().texts().stream()
                        .anyMatch(text -> HeldBack.word(text).equals("all"))) {
            return whole(field, holds("Valaxy"), "hidden", field.value().isScalar() ? Fix.Kind.SAFE : null);
        }
        String schedule = Schedule.reason(field, date, today);
        return schedule != null
                ? whole(field, schedule, "draft", null)
                : HidingKeys.of(field.name()).map(hiding -> of(field, hiding)).orElse(null);
    }

    /** Which of our keys a key as its tool spells it, with this value, is; null if it holds no page back. */
    static @Nullable String heldBack(String name, String text) {
        String plain = OtherTools.plain(name);
        if (HidingKeys.OWN.contains(plain)) {
            return HeldBack.word(text).equals("true") ? plain : null;
        }
        // In a text any value of a password would do.
        return HidingKeys.of(name)
                .filter(hiding -> !hiding.value().isEmpty() && HeldBack.is(text, hiding))
                .map(hiding -> key(text, hiding))
                .orElse(null);
    }

    /**
     * What a value that is lost to a comment holds back, or the word with which that begins; null if nothing is.
     */
    static @Nullable HidingKey ofLost(Field field, String lost) {
        HidingKeys.Hiding hiding = HidingKeys.of(field.name()).orElse(null);
        if (hiding == null || lost.isEmpty()) {
            return null;
        }
        if (hiding.value().isEmpty()) {
            return new HidingKey(field, field.name(), holds(hiding.tool()), hiding.key(), null);
        }
        String first = LOST_END.split(lost, 2)[0];
        boolean clear = BooleanWord.of(first).isPresent() || HeldBack.isDraft(first);
        String key = heldBack(field.name(), lost);
        key = key == null && clear ? heldBack(field.name(), first) : key;
        return key == null ? null : new HidingKey(field, field.name() + ": #" + lost, holds(hiding.tool()), key, null);
    }

    /** A slip of a key with a value that would hold the page back; null if it is none. */
    static @Nullable HidingKey misspelt(Field field) {
        String name = OtherTools.plain(field.name());
        Optional<String> near = UNMISTAKABLE.stream()
                .filter(key -> isSlip(name, OtherTools.plain(key)))
                .filter(key -> !WORDS.contains(name) && field.value().isScalar())
                .findFirst();
        HidingKeys.Hiding hiding = near.map(HidingKeys.TABLE::get).orElse(null);
        String text = meantText(field);
        if (hiding == null || !HeldBack.is(text, hiding)) {
            return null;
        }
        Fix.Kind fix = HeldBack.saysNoMore(text, hiding) ? Fix.Kind.UNSAFE : null;
        String reason = "is a misspelt " + Printable.quote(near.orElseThrow()) + ", which " + holds(hiding.tool());
        return whole(field, reason, key(text, hiding), fix);
    }

    /**
     * A key whose value is no more than a word for a draft, as {@code type: draft}, or a note that says no more than
     * not to publish, as {@code note: do not publish}; null if it is none.
     */
    static @Nullable HidingKey callingItDraft(Field field) {
        if (isDraft(field)) {
            return whole(field, "calls the page a draft, and is not read", "draft", Fix.Kind.UNSAFE);
        }
        return NOTES.contains(OtherTools.plain(field.name())) && HeldBack.forbids(meantText(field))
                ? whole(field, "forbids to publish the page, and is not read", "draft", null)
                : null;
    }

    /** Whether its only text is a word for a draft, as in {@code categories: [draft]}. */
    private static boolean isDraft(Field field) {
        List<String> texts = field.value().meantTexts();
        return texts.size() == 1 && field.value().nestedTexts().isEmpty() && HeldBack.isDraft(texts.get(0));
    }

    private static boolean isSlip(String name, String key) {
        return Math.abs(name.length() - key.length()) <= 1 && Misspelling.distance(name, key) <= 1;
    }

    private static @Nullable HidingKey of(Field field, HidingKeys.Hiding hiding) {
        // YAML takes a box without quotes for a list: `done: [ ]`.
        boolean box = hiding.isSwitch(field.name())
                && BOX.matcher(field.value().raw()).matches();
        List<String> texts = box ? List.of(field.value().raw()) : field.value().meantTexts();
        String first = texts.stream()
                .filter(text -> HeldBack.is(text, hiding))
                .reduce((one, other) -> key(one, hiding).equals("draft") ? one : other)
                .orElse(null);
        if (first == null) {
            return null;
        }
        String shown = hiding.value().isEmpty() ? field.name() : withValue(field);
        boolean alone = texts.size() == 1 && field.value().nestedTexts().isEmpty();
        Fix.Kind own = box || isOpen(first, hiding) ? Fix.Kind.UNSAFE : Fix.Kind.SAFE;
        Fix.Kind fix = alone && HeldBack.saysNoMore(first, hiding) ? own : null;
        return new HidingKey(field, shown, holds(tool(first, hiding)), key(first, hiding), fix);
    }

    /** Whether a switch says neither: Jekyll publishes such a page. */
    private static boolean isOpen(String text, HidingKeys.Hiding hiding) {
        return hiding.value().contains("later") && Set.of("null", "~").contains(HeldBack.word(text));
    }

    private static String tool(String text, HidingKeys.Hiding hiding) {
        return isOpen(text, hiding) ? "other tools" : hiding.tool();
    }

    /** A page that only those find who have its address is what {@code hidden} means. */
    private static String key(String text, HidingKeys.Hiding hiding) {
        return HeldBack.isUnlisted(text, hiding) ? "hidden" : hiding.key();
    }

    /** One within a map, as under {@code params}, rather one that means a draft; null if the field has none. */
    static @Nullable HidingKey nested(Field field) {
        HidingKey hidden = null;
        for (NestedText nested : field.value().nestedTexts()) {
            HidingKey found = of(field, nested);
            if (found != null && found.key.equals("draft")) {
                return found;
            }
            hidden = hidden == null ? found : hidden;
        }
        return hidden;
    }

    private static @Nullable HidingKey of(Field field, NestedText nested) {
        String text = nested.text();
        String path = field.name() + ": "
                + nested.maps().stream().map(map -> map + ": ").collect(joining());
        String shown = path + nested.name();
        String own = OtherTools.plain(nested.name());
        if (PageMaps.isOwn(field, nested)) {
            String reason = "holds a page back in other tools, and is read here only at the beginning of a line";
            return new HidingKey(field, shown + ": true", reason, own, null);
        }
        String name = VALUES.contains(OtherTools.plain(nested.name()))
                        && HidingKeys.of(field.name()).isPresent()
                ? field.name()
                : nested.name();
        String built = PageMaps.isOfTool(field.name()) ? BuildOptions.key(nested) : null;
        if (built != null) {
            return new HidingKey(field, shown + ": " + text, holds("Hugo"), built, null);
        }
        return HidingKeys.of(name)
                .filter(hiding -> PageMaps.isOfPage(field, nested, name))
                .filter(hiding -> HeldBack.is(text, hiding))
                .filter(hiding -> hiding.isSwitch(name) || !BOX.matcher(text).matches())
                .map(hiding -> new HidingKey(
                        field,
                        shown + (hiding.value().isEmpty() ? "" : ": " + text),
                        holds(tool(text, hiding)),
                        key(text, hiding),
                        null))
                .orElse(null);
    }

    /** With the whole value shown. */
    private static HidingKey whole(Field field, String reason, String key, Fix.@Nullable Kind fix) {
        return new HidingKey(field, withValue(field), reason, key, fix);
    }

    private static String meantText(Field field) {
        return field.value().meantTexts().stream().findFirst().orElse("");
    }

    private static String withValue(Field field) {
        boolean anchor = field.value().isNothing() && field.value().isAnchored();
        return field.name() + ": "
                + (anchor ? "&" + meantText(field) : field.value().shown());
    }

    private static String holds(String tool) {
        return "holds a page back in " + tool + ", and is not a key of the newsletter";
    }

    /** Reports it, unless our own key says the same already. */
    void report(OwnKeys own, DiagnosticCollector diagnostics) {
        if (own.isTrue(key)) {
            return;
        }
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.HIDING_KEY_OF_OTHER_TOOL, field.key(), Printable.quote(shown) + " " + reason);
        String written = key + ": true";
        boolean apart = field.value().isReplaceable() && !field.value().isAnchored();
        if (!own.has(key) && fix != null && apart && own.take(key)) {
            diagnostics.add(
                    own.inPlaceOf(key, renaming(fix, written, diagnostics)).on(problem));
        } else {
            String help = nested(field) == null
                    ? "write `" + written + "`, or delete `" + field.name() + "`"
                    : "write `" + written + "` at the beginning of a line, or delete it here";
            diagnostics.add(problem.withHelp(help));
        }
    }

    private SuggestedFix renaming(Fix.Kind kind, String written, DiagnosticCollector diagnostics) {
        Edit name = diagnostics.rename(field.key(), key);
        Edit value = diagnostics.edit(field.value().span(), "true");
        List<Edit> edits = List.of(name, value);
        boolean quoted = !name.replacement().equals(key);
        return quoted
                ? new SuggestedFix(kind, name.replacement(), " with the value true", edits)
                : new SuggestedFix(kind, written, "", edits);
    }
}
