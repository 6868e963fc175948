package io.github.mineweekly.newsletter.frontmatter.rule;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.Stage;
import java.util.List;

/** The rules about the block of front matter. */
public final class FrontMatterRules {
    public static final Rule FRONT_MATTER_MISSING = structural("front-matter-missing");
    public static final Rule FRONT_MATTER_UNCLOSED = structural("front-matter-unclosed");
    public static final Rule FRONT_MATTER_NOT_YAML = structural("front-matter-not-yaml");

    public static final Rule YAML_SYNTAX = structural("yaml-syntax");
    public static final Rule YAML_DUPLICATE_KEY = structural("yaml-duplicate-key");
    public static final Rule YAML_TOO_LARGE = structural("yaml-too-large");
    public static final Rule YAML_CONTROL_CHARACTER = structural("yaml-control-character");

    public static final Rule TITLE_MISSING = structural("title-missing");
    public static final Rule TITLE_NOT_TEXT = error("title-not-text");
    public static final Rule TITLE_CUT_BY_COMMENT = error("title-cut-by-comment");

    public static final Rule DATE_MISSING = structural("date-missing");
    public static final Rule DATE_NOT_ISO = structural("date-not-iso");
    public static final Rule DATE_IMPOSSIBLE = structural("date-impossible");

    public static final Rule HIDDEN_NOT_BOOLEAN = error("hidden-not-boolean");
    public static final Rule DRAFT_NOT_BOOLEAN = error("draft-not-boolean");
    public static final Rule OUTLINE_INVALID = error("outline-invalid");
    public static final Rule DESCRIPTION_NOT_TEXT = error("description-not-text");
    public static final Rule NUMBER_INVALID = error("number-invalid");
    public static final Rule UPDATED_INVALID = error("updated-invalid");
    public static final Rule AUTHOR_INVALID = error("author-invalid");
    public static final Rule TAGS_INVALID = error("tags-invalid");
    public static final Rule COVER_INVALID = error("cover-invalid");
    public static final Rule ALIASES_INVALID = error("aliases-invalid");

    public static final Rule SILENCING_INVALID = error("silencing-invalid");

    public static final Rule MISSPELT_KEY = error("misspelt-key");
    public static final Rule UNKNOWN_KEY = warning("unknown-key");
    public static final Rule DATE_IN_FUTURE = warning("date-in-future");
    public static final Rule DATE_DIFFERS_FROM_FILE_NAME = warning("date-differs-from-file-name");

    public static final Rule DATE_IMPLAUSIBLE = warning("date-implausible");
    public static final Rule MERGE_CONFLICT = structural("merge-conflict");
    public static final Rule VALUE_CUT_BY_COMMENT = error("value-cut-by-comment");
    public static final Rule HEADING_IN_FRONT_MATTER = error("heading-in-front-matter");
    public static final Rule FRONT_MATTER_CONTINUED = warning("front-matter-continued");
    public static final Rule HIDING_KEY_WITHIN_VALUE = error("hiding-key-within-value");
    public static final Rule KEY_WITHIN_VALUE = warning("key-within-value");
    public static final Rule VALUE_IS_ANCHOR = warning("value-is-anchor");
    public static final Rule VALUE_SUSPECT = warning("value-suspect");
    public static final Rule HIDING_KEY_OF_OTHER_TOOL = error("hiding-key-of-other-tool");
    public static final Rule KEY_OF_OTHER_TOOL = warning("key-of-other-tool");

    public static final Rule KEY_MISSING = error("key-missing");
    public static final Rule VALUE_OF_WRONG_TYPE = error("value-of-wrong-type");
    public static final Rule VALUE_NOT_LISTED = error("value-not-listed");
    public static final Rule VALUE_UNLIKE_PATTERN = error("value-unlike-pattern");
    public static final Rule LIST_TOO_LONG = error("list-too-long");

    public static final List<Rule> ALL = List.of(
            FRONT_MATTER_MISSING,
            FRONT_MATTER_UNCLOSED,
            FRONT_MATTER_NOT_YAML,
            YAML_SYNTAX,
            YAML_DUPLICATE_KEY,
            YAML_TOO_LARGE,
            YAML_CONTROL_CHARACTER,
            TITLE_MISSING,
            TITLE_NOT_TEXT,
            TITLE_CUT_BY_COMMENT,
            DATE_MISSING,
            DATE_NOT_ISO,
            DATE_IMPOSSIBLE,
            HIDDEN_NOT_BOOLEAN,
            DRAFT_NOT_BOOLEAN,
            OUTLINE_INVALID,
            DESCRIPTION_NOT_TEXT,
            NUMBER_INVALID,
            UPDATED_INVALID,
            AUTHOR_INVALID,
            TAGS_INVALID,
            COVER_INVALID,
            ALIASES_INVALID,
            SILENCING_INVALID,
            MISSPELT_KEY,
            UNKNOWN_KEY,
            DATE_IN_FUTURE,
            DATE_DIFFERS_FROM_FILE_NAME,
            DATE_IMPLAUSIBLE,
            MERGE_CONFLICT,
            VALUE_CUT_BY_COMMENT,
            HEADING_IN_FRONT_MATTER,
            FRONT_MATTER_CONTINUED,
            HIDING_KEY_WITHIN_VALUE,
            KEY_WITHIN_VALUE,
            VALUE_IS_ANCHOR,
            VALUE_SUSPECT,
            HIDING_KEY_OF_OTHER_TOOL,
            KEY_OF_OTHER_TOOL,
            KEY_MISSING,
            VALUE_OF_WRONG_TYPE,
            VALUE_NOT_LISTED,
            VALUE_UNLIKE_PATTERN,
            LIST_TOO_LONG);

    private FrontMatterRules() {}

    private static Rule structural(String id) {
        return Rule.structural(id, Stage.BLOCK);
    }

    private static Rule error(String id) {
        return Rule.error(id, Stage.BLOCK);
    }

    private static Rule warning(String id) {
        return Rule.warning(id, Stage.BLOCK);
    }
}
