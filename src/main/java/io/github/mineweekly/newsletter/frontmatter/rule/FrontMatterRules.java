package io.github.mineweekly.newsletter.frontmatter.rule;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.RuleList;
import io.github.mineweekly.newsletter.diagnostic.Stage;
import java.util.List;

/** The rules about the block of front matter. */
public final class FrontMatterRules {
    private static final RuleList RULES = new RuleList(Stage.BLOCK);

    public static final Rule FRONT_MATTER_MISSING = RULES.structural("front-matter-missing");
    public static final Rule FRONT_MATTER_UNCLOSED = RULES.structural("front-matter-unclosed");
    public static final Rule FRONT_MATTER_NOT_YAML = RULES.structural("front-matter-not-yaml");

    public static final Rule YAML_SYNTAX = RULES.structural("yaml-syntax");
    public static final Rule YAML_DUPLICATE_KEY = RULES.structural("yaml-duplicate-key");
    public static final Rule YAML_TOO_LARGE = RULES.structural("yaml-too-large");
    public static final Rule YAML_CONTROL_CHARACTER = RULES.structural("yaml-control-character");

    public static final Rule TITLE_MISSING = RULES.structural("title-missing");
    public static final Rule TITLE_NOT_TEXT = RULES.error("title-not-text");
    public static final Rule TITLE_CUT_BY_COMMENT = RULES.error("title-cut-by-comment");

    public static final Rule DATE_MISSING = RULES.structural("date-missing");
    public static final Rule DATE_NOT_ISO = RULES.structural("date-not-iso");
    public static final Rule DATE_IMPOSSIBLE = RULES.structural("date-impossible");

    public static final Rule HIDDEN_NOT_BOOLEAN = RULES.error("hidden-not-boolean");
    public static final Rule DRAFT_NOT_BOOLEAN = RULES.error("draft-not-boolean");
    public static final Rule OUTLINE_INVALID = RULES.error("outline-invalid");
    public static final Rule DESCRIPTION_NOT_TEXT = RULES.error("description-not-text");
    public static final Rule NUMBER_INVALID = RULES.error("number-invalid");
    public static final Rule UPDATED_INVALID = RULES.error("updated-invalid");
    public static final Rule AUTHOR_INVALID = RULES.error("author-invalid");
    public static final Rule TAGS_INVALID = RULES.error("tags-invalid");
    public static final Rule COVER_INVALID = RULES.error("cover-invalid");
    public static final Rule ALIASES_INVALID = RULES.error("aliases-invalid");

    public static final Rule SILENCING_INVALID = RULES.error("silencing-invalid");

    public static final Rule MISSPELT_KEY = RULES.error("misspelt-key");
    public static final Rule UNKNOWN_KEY = RULES.warning("unknown-key");
    public static final Rule DATE_IN_FUTURE = RULES.warning("date-in-future");
    public static final Rule DATE_DIFFERS_FROM_FILE_NAME = RULES.warning("date-differs-from-file-name");

    public static final Rule DATE_IMPLAUSIBLE = RULES.warning("date-implausible");
    public static final Rule MERGE_CONFLICT = RULES.structural("merge-conflict");
    public static final Rule VALUE_CUT_BY_COMMENT = RULES.error("value-cut-by-comment");
    public static final Rule HEADING_IN_FRONT_MATTER = RULES.error("heading-in-front-matter");
    public static final Rule FRONT_MATTER_CONTINUED = RULES.warning("front-matter-continued");
    public static final Rule HIDING_KEY_WITHIN_VALUE = RULES.error("hiding-key-within-value");
    public static final Rule KEY_WITHIN_VALUE = RULES.warning("key-within-value");
    public static final Rule VALUE_IS_ANCHOR = RULES.warning("value-is-anchor");
    public static final Rule VALUE_SUSPECT = RULES.warning("value-suspect");
    public static final Rule HIDING_KEY_OF_OTHER_TOOL = RULES.error("hiding-key-of-other-tool");
    public static final Rule KEY_OF_OTHER_TOOL = RULES.warning("key-of-other-tool");

    public static final Rule KEY_MISSING = RULES.error("key-missing");
    public static final Rule VALUE_OF_WRONG_TYPE = RULES.error("value-of-wrong-type");
    public static final Rule VALUE_NOT_LISTED = RULES.error("value-not-listed");
    public static final Rule VALUE_UNLIKE_PATTERN = RULES.error("value-unlike-pattern");
    public static final Rule LIST_TOO_LONG = RULES.error("list-too-long");

    public static final List<Rule> ALL = RULES.all();

    private FrontMatterRules() {}
}
