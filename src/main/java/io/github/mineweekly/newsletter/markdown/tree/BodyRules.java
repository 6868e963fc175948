package io.github.mineweekly.newsletter.markdown.tree;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.Stage;
import java.util.List;

/** The rules about an issue's Markdown. Those about targets of links are checked where all issues are known. */
public final class BodyRules {
    public static final Rule OUTLINE_MATCHES_NOTHING = Rule.warning("outline-matches-nothing", Stage.BODY);
    public static final Rule HEADING_LEVEL_SKIPPED = Rule.warning("heading-level-skipped", Stage.BODY);
    public static final Rule HEADING_EMPTY = Rule.warning("heading-empty", Stage.BODY);
    public static final Rule HEADING_ID_TAKEN = Rule.warning("heading-id-taken", Stage.BODY);
    public static final Rule SETEXT_HEADING_SUSPECT = Rule.warning("setext-heading-suspect", Stage.BODY);
    public static final Rule IMAGE_WITHOUT_ALT = Rule.warning("image-without-alt", Stage.BODY);
    public static final Rule IMAGE_NOT_SHOWN = Rule.warning("image-not-shown", Stage.BODY);
    public static final Rule IMAGE_SIZE_NOT_APPLIED = Rule.notice("image-size-not-applied", Stage.BODY);
    public static final Rule LINK_WITHOUT_SCHEME = Rule.warning("link-without-scheme", Stage.BODY);
    public static final Rule CONTROL_CHARACTER = Rule.warning("control-character", Stage.BODY);
    public static final Rule BIDI_OVERRIDE = Rule.warning("bidi-override", Stage.BODY);
    public static final Rule CONTENT_DROPPED = Rule.warning("content-dropped", Stage.BODY);
    public static final Rule TAG_OUTSIDE_CODE = Rule.warning("tag-outside-code", Stage.BODY);
    public static final Rule MARKUP_OF_OTHER_TOOL = Rule.warning("markup-of-other-tool", Stage.BODY);
    public static final Rule COMMENT_AS_TEXT = Rule.warning("comment-as-text", Stage.BODY);
    public static final Rule MARKDOWN_WITHIN_HTML = Rule.warning("markdown-within-html", Stage.BODY);
    public static final Rule INDENTED_CODE_SUSPECT = Rule.warning("indented-code-suspect", Stage.BODY);
    public static final Rule BLOCK_UNCLOSED = Rule.warning("block-unclosed", Stage.BODY);
    public static final Rule CONTAINER_UNKNOWN = Rule.warning("container-unknown", Stage.BODY);
    public static final Rule HEADING_WITHOUT_SPACE = Rule.warning("heading-without-space", Stage.BODY);
    public static final Rule LINK_WITH_SPACE = Rule.warning("link-with-space", Stage.BODY);
    public static final Rule TABLE_AS_TEXT = Rule.warning("table-as-text", Stage.BODY);
    public static final Rule LIST_AS_TEXT = Rule.warning("list-as-text", Stage.BODY);
    public static final Rule TASK_AS_TEXT = Rule.warning("task-as-text", Stage.BODY);
    public static final Rule LIST_NUMBER_CHANGED = Rule.notice("list-number-changed", Stage.BODY);
    public static final Rule EMPHASIS_AS_TEXT = Rule.warning("emphasis-as-text", Stage.BODY);
    public static final Rule LINK_AS_TEXT = Rule.warning("link-as-text", Stage.BODY);
    public static final Rule LINK_EMPTY = Rule.warning("link-empty", Stage.BODY);
    public static final Rule LINK_TO_LOCALHOST = Rule.warning("link-to-localhost", Stage.BODY);
    public static final Rule LINK_THROUGH_REDIRECT = Rule.warning("link-through-redirect", Stage.BODY);
    public static final Rule REFERENCE_UNDEFINED = Rule.warning("reference-undefined", Stage.BODY);
    public static final Rule DEAD_LINK = Rule.error("dead-link", Stage.BODY);
    public static final Rule DEAD_ANCHOR = Rule.warning("dead-anchor", Stage.BODY);
    public static final Rule LINK_TO_HIDDEN = Rule.warning("link-to-hidden", Stage.BODY);
    public static final Rule LINK_TO_DRAFT = Rule.warning("link-to-draft", Stage.BODY);
    public static final Rule NESTING_TOO_DEEP = Rule.structural("nesting-too-deep", Stage.BODY);
    public static final Rule TOO_COMPLEX = Rule.structural("too-complex", Stage.BODY);

    public static final List<Rule> ALL = List.of(
            OUTLINE_MATCHES_NOTHING,
            HEADING_LEVEL_SKIPPED,
            HEADING_EMPTY,
            HEADING_ID_TAKEN,
            SETEXT_HEADING_SUSPECT,
            IMAGE_WITHOUT_ALT,
            IMAGE_NOT_SHOWN,
            IMAGE_SIZE_NOT_APPLIED,
            LINK_WITHOUT_SCHEME,
            CONTROL_CHARACTER,
            BIDI_OVERRIDE,
            CONTENT_DROPPED,
            TAG_OUTSIDE_CODE,
            MARKUP_OF_OTHER_TOOL,
            COMMENT_AS_TEXT,
            MARKDOWN_WITHIN_HTML,
            INDENTED_CODE_SUSPECT,
            BLOCK_UNCLOSED,
            CONTAINER_UNKNOWN,
            HEADING_WITHOUT_SPACE,
            LINK_WITH_SPACE,
            TABLE_AS_TEXT,
            LIST_AS_TEXT,
            TASK_AS_TEXT,
            LIST_NUMBER_CHANGED,
            EMPHASIS_AS_TEXT,
            LINK_AS_TEXT,
            LINK_EMPTY,
            LINK_TO_LOCALHOST,
            LINK_THROUGH_REDIRECT,
            REFERENCE_UNDEFINED,
            DEAD_LINK,
            DEAD_ANCHOR,
            LINK_TO_HIDDEN,
            LINK_TO_DRAFT,
            NESTING_TOO_DEEP,
            TOO_COMPLEX);

    private BodyRules() {}
}
