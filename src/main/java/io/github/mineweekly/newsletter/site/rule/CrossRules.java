package io.github.mineweekly.newsletter.site.rule;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.Stage;
import java.util.List;

/** The rules about issues that do not go together. */
public final class CrossRules {
    public static final Rule OUTPUT_COLLISION = Rule.structural("output-collision", Stage.CROSS);
    public static final Rule DUPLICATE_TITLE = Rule.warning("duplicate-title", Stage.CROSS);
    public static final Rule TITLE_ONLY_NAME = Rule.warning("title-only-name", Stage.CROSS);
    public static final Rule DUPLICATE_NUMBER = Rule.warning("duplicate-number", Stage.CROSS);
    public static final Rule NUMBER_AGAINST_DATE = Rule.warning("number-against-date", Stage.CROSS);
    public static final Rule DATE_SHARED = Rule.warning("date-shared", Stage.CROSS);
    public static final Rule PUBLISHED_DRAFT = Rule.warning("published-draft", Stage.CROSS);
    public static final Rule FILE_UNUSABLE = Rule.warning("file-unusable", Stage.CROSS);
    public static final Rule NUMBER_GAP = Rule.notice("number-gap", Stage.CROSS);

    public static final Rule LINK_SHARED_BEFORE = Rule.notice("link-shared-before", Stage.CROSS);

    public static final List<Rule> ALL = List.of(
            OUTPUT_COLLISION,
            DUPLICATE_TITLE,
            TITLE_ONLY_NAME,
            DUPLICATE_NUMBER,
            NUMBER_AGAINST_DATE,
            DATE_SHARED,
            PUBLISHED_DRAFT,
            FILE_UNUSABLE,
            NUMBER_GAP,
            LINK_SHARED_BEFORE);

    private CrossRules() {}
}
