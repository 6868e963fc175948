package io.github.mineweekly.newsletter.site.rule;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.RuleList;
import io.github.mineweekly.newsletter.diagnostic.Stage;
import java.util.List;

/** The rules about issues that do not go together. */
public final class CrossRules {
    private static final RuleList RULES = new RuleList(Stage.CROSS);

    public static final Rule OUTPUT_COLLISION = RULES.structural("output-collision");
    public static final Rule DUPLICATE_TITLE = RULES.warning("duplicate-title");
    public static final Rule TITLE_ONLY_NAME = RULES.warning("title-only-name");
    public static final Rule DUPLICATE_NUMBER = RULES.warning("duplicate-number");
    public static final Rule NUMBER_AGAINST_DATE = RULES.warning("number-against-date");
    public static final Rule DATE_SHARED = RULES.warning("date-shared");
    public static final Rule PUBLISHED_DRAFT = RULES.warning("published-draft");
    public static final Rule FILE_UNUSABLE = RULES.warning("file-unusable");
    public static final Rule NUMBER_GAP = RULES.notice("number-gap");

    public static final Rule LINK_SHARED_BEFORE = RULES.notice("link-shared-before");

    public static final List<Rule> ALL = RULES.all();

    private CrossRules() {}
}
