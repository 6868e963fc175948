package io.github.mineweekly.newsletter.markdown.tree;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.RuleList;
import io.github.mineweekly.newsletter.diagnostic.Stage;
import java.util.List;

/** The rules about an issue's Markdown. Those about targets of links are checked where all issues are known. */
public final class BodyRules {
    private static final RuleList RULES = new RuleList(Stage.BODY);

    public static final Rule OUTLINE_MATCHES_NOTHING = RULES.warning("outline-matches-nothing");
    public static final Rule HEADING_LEVEL_SKIPPED = RULES.warning("heading-level-skipped");
    public static final Rule HEADING_EMPTY = RULES.warning("heading-empty");
    public static final Rule HEADING_ID_TAKEN = RULES.warning("heading-id-taken");
    public static final Rule SETEXT_HEADING_SUSPECT = RULES.warning("setext-heading-suspect");

    /** Help for it where nothing but keys is between the front matter and the dashes. */
    public static final String HELP_BELOW_KEYS =
            "delete the `---` above it if it is front matter; else leave an empty line before the dashes";

    public static final Rule IMAGE_WITHOUT_ALT = RULES.warning("image-without-alt");
    public static final Rule IMAGE_NOT_SHOWN = RULES.warning("image-not-shown");
    public static final Rule IMAGE_SIZE_NOT_APPLIED = RULES.notice("image-size-not-applied");
    public static final Rule LINK_WITHOUT_SCHEME = RULES.warning("link-without-scheme");
    public static final Rule CONTROL_CHARACTER = RULES.warning("control-character");
    public static final Rule BIDI_OVERRIDE = RULES.warning("bidi-override");
    public static final Rule CONTENT_DROPPED = RULES.warning("content-dropped");
    public static final Rule TAG_OUTSIDE_CODE = RULES.warning("tag-outside-code");
    public static final Rule MARKUP_OF_OTHER_TOOL = RULES.warning("markup-of-other-tool");
    public static final Rule COMMENT_AS_TEXT = RULES.warning("comment-as-text");
    public static final Rule MARKDOWN_WITHIN_HTML = RULES.warning("markdown-within-html");
    public static final Rule INDENTED_CODE_SUSPECT = RULES.warning("indented-code-suspect");
    public static final Rule BLOCK_UNCLOSED = RULES.warning("block-unclosed");
    public static final Rule CONTAINER_UNKNOWN = RULES.warning("container-unknown");
    public static final Rule HEADING_WITHOUT_SPACE = RULES.warning("heading-without-space");
    public static final Rule LINK_WITH_SPACE = RULES.warning("link-with-space");
    public static final Rule LINK_MISTYPED = RULES.warning("link-mistyped");
    public static final Rule TABLE_AS_TEXT = RULES.warning("table-as-text");
    public static final Rule LIST_AS_TEXT = RULES.warning("list-as-text");
    public static final Rule TASK_AS_TEXT = RULES.warning("task-as-text");
    public static final Rule LIST_NUMBER_CHANGED = RULES.notice("list-number-changed");
    public static final Rule EMPHASIS_AS_TEXT = RULES.warning("emphasis-as-text");
    public static final Rule LINK_AS_TEXT = RULES.warning("link-as-text");
    public static final Rule LINK_EMPTY = RULES.warning("link-empty");
    public static final Rule LINK_TO_LOCALHOST = RULES.warning("link-to-localhost");
    public static final Rule LINK_THROUGH_REDIRECT = RULES.warning("link-through-redirect");
    public static final Rule REFERENCE_UNDEFINED = RULES.warning("reference-undefined");
    public static final Rule DEAD_LINK = RULES.error("dead-link");
    public static final Rule DEAD_ANCHOR = RULES.warning("dead-anchor");
    public static final Rule LINK_TO_HIDDEN = RULES.warning("link-to-hidden");
    public static final Rule LINK_TO_DRAFT = RULES.warning("link-to-draft");
    public static final Rule NESTING_TOO_DEEP = RULES.structural("nesting-too-deep");
    public static final Rule TOO_COMPLEX = RULES.structural("too-complex");

    public static final List<Rule> ALL = RULES.all();

    private BodyRules() {}
}
