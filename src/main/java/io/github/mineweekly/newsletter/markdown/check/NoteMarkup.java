package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.WebAddress;

/** What programs for notes read: Obsidian with its extension Dataview, Logseq and HackMD. */
@SuppressWarnings("ImmutableEnumChecker") // a rule is immutable, and so is a sign
enum NoteMarkup implements Markup {
    COMMENT(
            BodyRules.COMMENT_AS_TEXT,
            MarkupSign.has("%%"),
            "(?<![\\w%=]|]\\()%%(?=[^%\\s]|[ \\t][^%\\s])(?:[^%]|%(?!%)){1,300}%%(?![\\w%])"
                    + "|^[ \\t]{0,9}%%(?:[ \\t].{0,300}|[^%\\s][^%]{0,300})?$",
            "is a comment in Obsidian, and is shown here",
            "write it as `<!-- … -->`"),
    EMBED(
            MarkupSign.has("[["),
            "(?<!\\\\)[!！]\\[\\[[^\\[\\]]{1,200}]]",
            "is an embed of Obsidian" + MarkupParts.TYPED,
            "write `![text](path)`"),
    /** Of one word it may be a slot of JavaScript or an attribute of C++. */
    LINK(
            MarkupSign.has("[["),
            "(?<![!！\\]\\w\\\\])\\[\\[(?![ \\t]|_TOC_)(?=[^\\[\\]]{0,200}(?:[|#/\\p{IsHan}]|\\d-\\d|\\.(?:md|pdf|"
                    + WebAddress.PICTURE_ENDINGS + ")]])"
                    + "|\\p{L}[\\p{L}\\p{N}'’-]{0,60}(?: [\\p{L}\\p{N}&'’-]{1,60}){1,12}]])[^\\[\\]]{1,200}]](?![(\\[:])",
            "is a link of Obsidian" + MarkupParts.TYPED,
            "write `[text](path.md)`"),
    /** With a letter, and a digit or a hyphen: else it may be raised, or point upwards. */
    BLOCK_ID(
            MarkupSign.has("^"),
            "(?:(?<=\\S[ \\t]{1,9})|(?<=^[ \\t]{0,9}))\\^(?=[\\p{Alpha}]{0,30}[\\d-])(?=[\\d-]{0,30}\\p{Alpha})\\p{Alnum}[\\p{Alnum}-]{3,40}[ \\t]{0,9}$",
            "is the id of a block in Obsidian" + MarkupParts.TYPED,
            "delete it"),
    TASK(
            BodyRules.TASK_AS_TEXT,
            MarkupSign.has("["),
            "^[ \\t]{0,3}(?:[-*+]|\\d{1,9}[.)])[ \\t]{1,4}\\[[/><?!~*-]](?=[ \\t]{1,4}[\\p{L}\\p{N}“《「\\[*_`\\x00])",
            "begins a task with a state that only Obsidian knows" + MarkupParts.TYPED,
            "write `- [ ] …` or `- [x] …`, and the state in words"),
    /** A key in brackets, or alone on a line as no sentence begins. */
    PROPERTY(
            MarkupSign.has("::"),
            "(?<=^[ \\t>]{0,9}(?:[-*+][ \\t]{1,4})?)(?:[a-z][a-z0-9_-]{1,30}::(?=[ \\t]+\\S).{1,300})"
                    + "|(?<![\\w\\\\])(?:\\[[\\p{L}][\\p{L}\\p{N}_ -]{0,30}::[ \\t]{1,9}[^\\[\\]]{1,200}](?!\\()"
                    + "|\\([\\p{L}][\\p{L}\\p{N}_ -]{0,30}::[ \\t]{1,9}[^()]{1,200}\\))",
            "is a property of Logseq or Dataview" + MarkupParts.TYPED,
            "delete it, or write it with one colon if it is for readers"),
    /** Alone on a line of a quote, or with a day or colour: else it may be a selector of CSS. */
    SPEAKER(
            MarkupSign.has("[name="),
            "(?<=^[ \\t]{0,3}>[ \\t]{0,3})\\[name=[^\\[\\]=]{1,60}](?=[ \\t]{0,9}$)"
                    + "|(?<![\\w\\\\])\\[name=[^\\[\\]=]{1,60}](?=[ \\t]{0,3}\\[(?:time|color)=[^\\[\\]]{1,60}])",
            "says in HackMD whose words these are" + MarkupParts.TYPED,
            "write the name, as `— Li`"),
    TIME(
            MarkupSign.begins("SDC:"),
            "^[ \\t]{0,9}(?:(?:SCHEDULED|DEADLINE|CLOSED):[ \\t]{1,4}[<\\[]\\d{4}-.{1,60}|:LOGBOOK:[ \\t]{0,9}$)",
            "is a note of Logseq or Org on a task" + MarkupParts.TYPED,
            "delete it"),
    REFERENCE(
            MarkupSign.has("(("),
            "(?<!\\{\\{embed )\\(\\([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\)\\)",
            "refers to a block of Logseq" + MarkupParts.TYPED,
            "write the text of that block, or a link to it"),
    MACRO(
            MarkupSign.has("{{"),
            "\\{\\{(?:(?:query|embed|video|youtube|youtube-timestamp|tweet|twitter|bilibili|renderer|cloze|function|namespace|pdf)"
                    + "[ \\t]{1,9}|\\[\\[[a-z]{2,20}]])[^{}]{1,300}}}",
            "is a macro of Logseq" + MarkupParts.TYPED,
            "write what it would show, or a link"),
    BLOCK(
            MarkupSign.has("#+"),
            "^[ \\t]{0,9}(?:[-*+][ \\t]{1,4})?#\\+(?:BEGIN|begin)_[A-Za-z]{2,20}",
            "begins a block of Logseq or Org" + MarkupParts.TYPED,
            "write `> …` for a quote, a tip as `::: tip`, and code between lines of ```");

    private final MarkupForm form;

    NoteMarkup(MarkupSign sign, String pattern, String what, String help) {
        form = MarkupForm.of(sign, pattern, what, help);
    }

    NoteMarkup(Rule rule, MarkupSign sign, String pattern, String what, String help) {
        form = MarkupForm.of(rule, sign, pattern, what, help);
    }

    @Override
    public MarkupForm form() {
        return form;
    }
}
