package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import java.util.regex.Pattern;

/** What programs for notes read: Obsidian with its extension Dataview, and Logseq. */
@SuppressWarnings("ImmutableEnumChecker") // a rule is immutable, and so is a sign
enum NoteMarkup implements Markup {
    COMMENT(
            BodyRules.COMMENT_AS_TEXT,
            MarkupSign.has("%%"),
            "(?<![\\w%])%%(?=[^%\\s]|[ \\t][^%\\s])(?:[^%]|%(?!%)){1,300}%%(?![\\w%])"
                    + "|^[ \\t]{0,9}%%(?:[ \\t].{0,300}|[^%\\s][^%]{0,300})?$",
            "is a comment in Obsidian, and is shown here",
            "write it as `<!-- … -->`"),
    EMBED(
            BodyRules.MARKUP_OF_OTHER_TOOL,
            MarkupSign.has("[["),
            "(?<!\\\\)[!！]\\[\\[[^\\[\\]]{1,200}]]",
            "is an embed of Obsidian" + MarkupParts.TYPED,
            "write `![text](path)`"),
    /** Of one word it may be a slot of JavaScript or an attribute of C++. */
    LINK(
            BodyRules.MARKUP_OF_OTHER_TOOL,
            MarkupSign.has("[["),
            "(?<![!！\\]\\w\\\\])\\[\\[(?![ \\t]|_TOC_)(?=[^\\[\\]]{0,200}(?:[|#/\\p{IsHan}]|\\d-\\d|\\.(?:md|png|jpe?g|gif|pdf)]])"
                    + "|\\p{L}[\\p{L}\\p{N}'’-]{0,60}(?: [\\p{L}\\p{N}&'’-]{1,60}){1,12}]])[^\\[\\]]{1,200}]](?![(\\[:])",
            "is a link of Obsidian" + MarkupParts.TYPED,
            "write `[text](path.md)`"),
    /** With a letter, and a digit or a hyphen: else it may be raised, or point upwards. */
    BLOCK_ID(
            BodyRules.MARKUP_OF_OTHER_TOOL,
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
            BodyRules.MARKUP_OF_OTHER_TOOL,
            MarkupSign.has("::"),
            "(?<=^[ \\t>]{0,9}(?:[-*+][ \\t]{1,4})?)(?:[a-z][a-z0-9_-]{1,30}::(?=[ \\t]+\\S).{1,300})"
                    + "|(?<![\\w\\\\])(?:\\[[\\p{L}][\\p{L}\\p{N}_ -]{0,30}::[ \\t]{1,9}[^\\[\\]]{1,200}](?!\\()"
                    + "|\\([\\p{L}][\\p{L}\\p{N}_ -]{0,30}::[ \\t]{1,9}[^()]{1,200}\\))",
            "is a property of Logseq or Dataview" + MarkupParts.TYPED,
            "delete it, or write it with one colon if it is for readers"),
    TIME(
            BodyRules.MARKUP_OF_OTHER_TOOL,
            MarkupSign.begins("SDC:"),
            "^[ \\t]{0,9}(?:(?:SCHEDULED|DEADLINE|CLOSED):[ \\t]{1,4}[<\\[]\\d{4}-.{1,60}|:LOGBOOK:[ \\t]{0,9}$)",
            "is a note of Logseq or Org on a task" + MarkupParts.TYPED,
            "delete it"),
    REFERENCE(
            BodyRules.MARKUP_OF_OTHER_TOOL,
            MarkupSign.has("(("),
            "(?<!\\{\\{embed )\\(\\([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\)\\)",
            "refers to a block of Logseq" + MarkupParts.TYPED,
            "write the text of that block, or a link to it"),
    MACRO(
            BodyRules.MARKUP_OF_OTHER_TOOL,
            MarkupSign.has("{{"),
            "\\{\\{(?:(?:query|embed|video|youtube|youtube-timestamp|tweet|twitter|bilibili|renderer|cloze|function|namespace|pdf)"
                    + "[ \\t]{1,9}|\\[\\[[a-z]{2,20}]])[^{}]{1,300}}}",
            "is a macro of Logseq" + MarkupParts.TYPED,
            "write what it would show, or a link"),
    BLOCK(
            BodyRules.MARKUP_OF_OTHER_TOOL,
            MarkupSign.has("#+"),
            "^[ \\t]{0,9}(?:[-*+][ \\t]{1,4})?#\\+(?:BEGIN|begin)_[A-Za-z]{2,20}",
            "begins a block of Logseq or Org" + MarkupParts.TYPED,
            "write `> …` for a quote, a tip as `::: tip`, and code between lines of ```");

    private final Rule rule;
    private final MarkupSign sign;
    private final Pattern form;
    private final boolean whole;
    private final String what;
    private final String help;

    NoteMarkup(Rule rule, MarkupSign sign, String form, String what, String help) {
        this.rule = rule;
        this.sign = sign;
        this.whole = form.startsWith("^");
        this.form = Pattern.compile(form);
        this.what = what;
        this.help = help;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public boolean maybeIn(String line) {
        return sign.isIn(line);
    }

    @Override
    public Pattern form() {
        return form;
    }

    @Override
    public boolean isWhole() {
        return whole;
    }

    @Override
    public boolean begins(String above, String text, String below) {
        return true;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String help() {
        return help;
    }
}
