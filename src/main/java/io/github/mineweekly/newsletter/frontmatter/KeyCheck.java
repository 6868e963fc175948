package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.block.KeyLine;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.field.Fields;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.rule.HidingKeys;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.frontmatter.rule.OtherTools;
import io.github.mineweekly.newsletter.frontmatter.value.BooleanWord;
import io.github.mineweekly.newsletter.frontmatter.value.DateText;
import io.github.mineweekly.newsletter.frontmatter.value.Invisible;
import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import io.github.mineweekly.newsletter.issue.IssueNumber;
import io.github.mineweekly.newsletter.issue.ShownDays;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Misspelling;
import io.github.mineweekly.newsletter.text.Printable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds misspelt keys, those of other tools and unknown ones among those that are allowed. */
final class KeyCheck {
    /** Of other lists of words a draft may be one: of players, or of a standard. */
    private static final Set<String> CATEGORIES = Set.of("category", "categories", "分类");

    private final FrontMatterSettings settings;
    private final boolean misspeltKeys;
    private final ValueFit fit;
    private final DiagnosticCollector diagnostics;
    private final Set<String> required;
    private final OwnKeys own;
    private final Set<String> heldBack = new HashSet<>();
    private ShownDays shownDays = ShownDays.ALL;

    /**
     * @param silenced a misspelt key that the author vouches for is a key of the author's own
     * @param required the keys that the issue must have
     */
    KeyCheck(
            FrontMatterSettings settings,
            Set<String> silenced,
            Set<String> required,
            ValueFit fit,
            DiagnosticCollector diagnostics) {
        this.settings = settings;
        this.misspeltKeys = settings.misspeltKeys() && !silenced.contains(FrontMatterRules.MISSPELT_KEY.id());
        this.required = required;
        this.fit = fit;
        this.diagnostics = diagnostics;
        this.own = new OwnKeys(diagnostics);
    }

    Fields sort(List<Field> fields) {
        for (Field field : fields) {
            if (Keys.OWN.contains(field.name()) || settings.isTeams(field.name())) {
                own.put(field.name(), field);
            }
            own.see(field);
        }
        // Of two days that of publication is the issue's, wherever that of writing is.
        for (Field field : fields.stream()
                .sorted(Comparator.comparing(KeyCheck::isOfWriting))
                .toList()) {
            if (!isAllowed(field.name())) {
                reportStrange(field);
            } else if (!settings.isTeams(field.name())) {
                reportNested(field);
                if (Keys.VITEPRESS.contains(field.name())) {
                    new OtherKeys(own, fit, diagnostics).reportLeftOut(field);
                }
            }
        }
        return own.fields(heldBack, shownDays);
    }

    private static boolean isOfWriting(Field field) {
        return OtherTools.isLike("date", field.name())
                && OtherTools.schedule(field.name()).isEmpty();
    }

    private boolean isAllowed(String name) {
        return Keys.OWN.contains(name)
                || Keys.VITEPRESS.contains(name)
                || name.equals(Keys.SCHEMA)
                || settings.isTeams(name);
    }

    private void reportNested(Field field) {
        HidingKey hiding = HidingKey.nested(field);
        if (hiding == null && field.name().equals("layout")) {
            hiding = HidingKey.callingItDraft(field);
        }
        if (hiding != null) {
            report(hiding);
        }
    }

    private void report(HidingKey hiding) {
        hiding.report(own, diagnostics);
        heldBack.add(hiding.key());
    }

    private void reportStrange(Field field) {
        ShownDays shown = Schedule.of(field, own.get("date"));
        shownDays = shownDays.and(shown);
        String lost = fit.lost(field);
        // A key of ours in other letters is reported as that.
        String lostKey = lost.isEmpty() ? null : HidingKey.heldBack(field.name(), lost);
        if (lostKey != null) {
            heldBack.add(lostKey);
        }
        HidingKey hiding = HidingKey.of(field, own.get("date"), settings.today());
        hiding = hiding == null ? HidingKey.ofLost(field, lost) : hiding;
        Optional<String> meant = field.merged() ? Optional.empty() : meant(field);
        Optional<OtherTools.Renaming> renaming = renaming(field).filter(other -> !isOtherNumber(other, field));
        if (shown.first() != null
                || renaming.filter(other -> other.key().equals("date")).isPresent()) {
            own.seeDay(field, shown.first());
        }
        if (hiding != null) {
            report(hiding);
        } else if (field.merged()) {
            return; // a map that others refer to may hold anything
        } else if (meant.isPresent()) {
            reportMisspelt(field, meant.get());
            own.put(meant.get(), field);
        } else if (field.value().isBlank() && (renaming.isPresent() || OtherKeys.PATHS.contains(field.name()))) {
            return; // as templates of other tools leave it; it counts as absent
        } else if (renaming.isPresent()) {
            boolean category = CATEGORIES.contains(OtherTools.comparable(field.name()));
            HidingKey draft = category ? HidingKey.callingItDraft(field) : null;
            if (draft == null) {
                reportRenaming(field, renaming.get());
            } else {
                report(draft);
            }
        } else if (!new OtherKeys(own, fit, diagnostics).report(field)) {
            HidingKey slip = misspeltKeys ? HidingKey.misspelt(field) : null;
            slip = slip == null && field.value().isScalar() ? HidingKey.callingItDraft(field) : slip;
            if (holdsBackToo(field)) {
                reportSecond(field);
            } else if (slip == null) {
                reportUnknown(field);
            } else {
                report(slip);
            }
        }
    }

    private static Optional<OtherTools.Renaming> renaming(Field field) {
        String text = field.value().text();
        Optional<OtherTools.Renaming> any = OtherTools.renaming(field.name(), text);
        boolean day = any.isEmpty()
                && field.value().isScalar()
                && DateText.dayOf(text).isPresent();
        return day ? OtherTools.renamingOfDay(field.name()) : any;
    }

    /** Whether it is that of a ticket rather, since the title has another one. */
    private boolean isOtherNumber(OtherTools.Renaming renaming, Field field) {
        String digits = field.value().text().replaceAll("[^0-9]", "");
        return renaming.key().equals("number")
                && !renaming.exact()
                && Optional.ofNullable(own.get("title"))
                        .flatMap(title -> IssueNumber.in(title.value().text()))
                        .filter(number -> number != Integer.parseInt(digits))
                        .isPresent();
    }

    /** The key that was meant: one of ours but for its case or invisible characters, else one that is near. */
    private Optional<String> meant(Field field) {
        if (!misspeltKeys) {
            return Optional.empty();
        }
        String visible = Invisible.plain(field.name());
        Optional<String> same = settings.names().stream()
                .filter(key -> key.equalsIgnoreCase(visible) && !own.isTaken(key))
                .findFirst();
        return same.isPresent()
                ? same
                : Misspelling.nearest(visible, Keys.GUARDED)
                        .filter(key -> !own.isTaken(key) && !isOther(visible))
                        .filter(key -> fit.fits(key, field));
    }

    /** Whether a key has a meaning of its own, however near it is to one of ours. */
    static boolean isOther(String name) {
        return Keys.WORDS.contains(name)
                || HidingKeys.of(name).isPresent()
                || OtherTools.renaming(name).isPresent()
                || OtherTools.schedule(name).isPresent();
    }

    /** Whether a key is one slip away from ours, and not in its first letter; else it may be a word of its own. */
    private static boolean isSlip(Field field, String key) {
        String name = Invisible.plain(field.name()).toLowerCase(Locale.ROOT);
        String lower = key.toLowerCase(Locale.ROOT);
        return name.charAt(0) == lower.charAt(0) && Misspelling.distance(name, lower) <= 1;
    }

    private void reportMisspelt(Field field, String key) {
        String message = Invisible.first(field.name()).isPresent()
                ? "the key " + Printable.quote(Invisible.removed(field.name())) + " has an invisible character, "
                        + Characters.name(Invisible.first(field.name()).getAsInt())
                : "the key " + Printable.quote(field.name()) + " is a misspelt `" + key + "`";
        Diagnostic problem = diagnostics.problem(FrontMatterRules.MISSPELT_KEY, field.key(), message);
        SuggestedFix fix = own.inPlaceOf(key, SuggestedFix.safe(key, diagnostics.rename(field.key(), key)));
        if (!isSlip(field, key)) {
            own.guess(key);
            fix = fix.asUnsafe();
        }
        diagnostics.add(fix.on(problem));
    }

    /** A required key that another tool's key stands for is reported where it is missing. */
    private void reportRenaming(Field field, OtherTools.Renaming renaming) {
        String key = renaming.key();
        boolean there = own.hasInAnyCase(key);
        boolean fits = !there && !own.isTaken(key) && fit.fits(key, field);
        if (fits) {
            own.putOther(key, field);
        }
        if (fits && required.contains(key)) {
            return;
        }
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.KEY_OF_OTHER_TOOL,
                field.key(),
                "the key " + Printable.quote(field.name()) + " is not read; the newsletter's key is `" + key + "`");
        SuggestedFix fix = SuggestedFix.safe(key, diagnostics.rename(field.key(), key));
        SuggestedFix guess = key.equals("cover") ? fix.withWhy(" if its file is in the newsletter's folder") : fix;
        diagnostics.add(
                fits
                        ? own.inPlaceOf(key, renaming.isExact(field.value().text()) ? fix : guess.asUnsafe())
                                .on(problem)
                        : problem.withHelp(
                                (there || field.value().isNone() ? "delete it" : "write " + ValueFit.shape(key, field))
                                        + ", or add " + Printable.quote(field.name()) + " to `extraKeys`"));
    }

    /** Whether it is a slip of {@code hidden} or {@code draft} that is true, and the right one beside it is not. */
    private boolean holdsBackToo(Field field) {
        return misspeltKeys
                && secondOf(field)
                        .filter(key -> BooleanWord.of(field.value().text()).orElse(false))
                        .filter(key -> own.get(key) != null && !own.isTrue(key))
                        .isPresent();
    }

    private static Optional<String> secondOf(Field field) {
        String visible = Invisible.plain(field.name());
        return isOther(visible) ? Optional.empty() : Misspelling.nearest(visible, HidingKeys.OWN);
    }

    private void reportSecond(Field field) {
        String key = secondOf(field).orElseThrow();
        boolean empty = Optional.ofNullable(own.get(key))
                .filter(right -> right.value().isNothing())
                .isPresent();
        heldBack.add(key);
        diagnostics.add(
                FrontMatterRules.MISSPELT_KEY,
                field.key(),
                "the key " + Printable.quote(field.name()) + " is a misspelt `" + key + "`, which is there "
                        + (empty ? "without a value" : "with another value"),
                "delete one of the two");
    }

    private void reportUnknown(Field field) {
        String name = Printable.quote(field.name());
        String help = Optional.of(KeyLine.COMMENT_HELP)
                .filter(comment -> KeyLine.isComment(field.name()))
                .or(() -> Misspelling.nearest(field.name(), settings.names())
                        .filter(key -> !own.has(key) && !isOther(field.name()))
                        .filter(key -> !HidingKeys.OWN.contains(key)
                                || isSlip(field, key)
                                || field.value().isNothing()
                                || fit.fits(key, field))
                        .map(key -> "write `" + key + "`, or add " + name + " to `extraKeys`"))
                .or(() -> OtherTools.nearest(field.name())
                        .filter(key -> !own.has(key))
                        .map(key -> "write `" + key + ": …`, or add " + name + " to `extraKeys`"))
                .orElse("delete it, or add " + name + " to `extraKeys`");
        LocalDate last = Schedule.of(field, null).last();
        String then = last == null ? "" : "; after `" + last + "` it holds the issue back";
        diagnostics.add(FrontMatterRules.UNKNOWN_KEY, field.key(), "the key " + name + " is unknown", help + then);
    }
}
