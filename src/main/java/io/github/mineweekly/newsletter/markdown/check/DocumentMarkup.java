package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.WebAddress;

/** What programs for books, documents and wikis read: LaTeX, Pandoc, Sphinx, MkDocs, docsify, AsciiDoc, Word. */
@SuppressWarnings("ImmutableEnumChecker") // a rule is immutable, and so is a sign
enum DocumentMarkup implements Markup {
    BLOCK(
            MarkupSign.begins("/"),
            "^[ \\t]{0,3}/{3,9}[ \\t]{1,3}(?:[a-z][a-z-]{1,30}[ \\t]{1,3}\\|[ \\t].{1,200}|" + MarkupParts.BLOCKS
                    + ")[ \\t]*$",
            "begins a box in MkDocs" + MarkupParts.TYPED,
            "write `::: tip Title`, and `:::` where it ends"),
    DOCSIFY(
            MarkupSign.begins("!?"),
            "^[ \\t]{0,3}[!?]>[ \\t]{1,3}[\\p{L}\\p{N}“《「【*`\\[\\x00].{0,300}",
            "begins a box in docsify" + MarkupParts.TYPED,
            "write `> [!TIP]`, and the text in lines that begin with `>`"),
    EQUATION(
            MarkupSign.begins("\\"),
            "^[ \\t]{0,3}\\\\begin\\{" + MarkupParts.EQUATIONS + "\\*?}.{0,300}",
            "begins a formula, which is shown as text",
            "show it as a picture, or write it as code"),
    ICON(
            MarkupSign.has("-"),
            "(?<![\\w\\p{L}:/]):(?:material|fontawesome|octicons|mdi|fa-(?:solid|regular|brands))"
                    + "(?:-[a-z0-9]{1,30}){1,9}:(?![\\w\\p{L}:\\x00])",
            "is the name of an icon" + MarkupParts.TYPED,
            "type an emoji, or delete it"),
    DIRECTIVE(
            MarkupSign.begins(".i:"),
            "^[ \\t]{0,3}(?:::[a-z][\\w-]{1,30}(?:\\[[^\\[\\]]{0,200}])?\\{(?=[ \\t]{0,9}(?:[#.]|[\\w-]{1,40}=))[^{}]{1,200}}"
                    + "|\\.\\.[ \\t]+[a-z][a-z-]{1,30}::(?:[ \\t].{0,300})?"
                    + "|image::[^\\s\\[\\]]{1,300}\\[[^\\[\\]]{0,200}])[ \\t]*$",
            "is a directive of another tool" + MarkupParts.TYPED,
            "write it in Markdown, as `::: tip Title`, `![text](picture.png)` or a link"),
    /** With attributes, or with a name that is no word of a sentence before brackets, and no selector of CSS. */
    TEXT_DIRECTIVE(
            MarkupSign.has(":"),
            "(?<![\\w:\\\\]):(?:(?!contentReference)[a-zA-Z][\\w-]{1,30}\\[[^\\[\\]]{1,200}]\\{[ \\t]{0,3}[\\w-]{1,40}=[^{}]{0,200}}"
                    + "|(?<![\\p{L}(（\\[]:)(?:badge|abbr|kbd|icon|button|mark|spoiler)\\[[^\\[\\]=]{1,200}](?![(:]))",
            "is a directive of another tool" + MarkupParts.TYPED,
            "write it in Markdown, or as `<mark>…</mark>`, `<kbd>…</kbd>` or `<abbr title=\"…\">…</abbr>`"),
    /** With signs of no shape or without them, as the clipboard gives it. One alone may be a name. */
    CHAT_SOURCE(
            MarkupSign.has("turn"),
            "(?<!/)(?:\\uE200?(?:(?:file)?cite|navlist)\\uE202?|\\uE202|(?<!\\w)(?=turn\\d{1,3}[a-z]{3,8}\\d{1,3}turn\\d))"
                    + "(?:turn\\d{1,3}(?:search|news|view|file|fetch|image|product|academia|reddit|forecast|finance|sports|maps?)\\d{1,3}[\\uE201\\uE202]?){1,20}",
            "stands for a source that the chat which the text was copied from did not give away",
            "write `[text](https://…)`, or delete it"),
    PAGE_BREAK(
            MarkupSign.begins("\\"),
            "^[ \\t]{0,3}\\\\(?:newpage|pagebreak|clearpage)[ \\t]*$",
            "breaks the page in Pandoc and LaTeX" + MarkupParts.TYPED,
            "delete it, or write `***` for a line across the page"),
    OFFICE(
            MarkupSign.has("<"),
            "(?<!\\\\)</?(?:[ovw]|st\\d):[a-zA-Z]\\w{0,30}(?:[ \\t/][^<>]{0,300})?>|<!\\[(?:if[ \\t][^\\[\\]]{1,99}|endif)](?:--)?>",
            "is a tag of Word" + MarkupParts.TYPED,
            "delete it"),
    CITATION(
            MarkupSign.hasOneOf("@\\"),
            "(?<![\\w\\])\\\\!])\\[(?=[^\\[\\]]{0,300}(?:-@|\\d{2}[a-z]?[];,]|,[ \\t]pp?\\.|;[ \\t]@))(?:[^\\[\\]@]{0,99}[ \\t])?-?@"
                    + "[a-zA-Z_][\\w:.-]{1,99}(?:[,;][^\\[\\]]{0,300})?](?![(\\[:])"
                    + "|(?<![\\w@.\\\\])@(?:fig|tbl|eq|lst)-[a-zA-Z][\\w-]{1,60}"
                    + "|(?<!\\\\)\\\\(?:cite[pt]?|ref|eqref|footnote)\\{[^{}]{1,200}}",
            "refers to something in Pandoc, Quarto or LaTeX" + MarkupParts.TYPED,
            "write `[text](https://…)`, or `[^1]` and a line `[^1]: …`"),
    ASCIIDOC(
            MarkupSign.has("]"),
            "(?<![\\w:])(?:(?:link|xref|image|include:):(?!:|//)[^\\s\\[\\]()]{1,500}|(?:footnote|kbd):(?!\\[ ))"
                    + "\\[[^\\[\\]]{0,200}](?![(:\\[])"
                    + "|https?://[^\\s\\[\\]()<>]{3,500}\\[(?=\\p{Lu}|[^\\[\\]]{0,99}(?: |\\p{IsHan}{4}))[^\\[\\]]{2,200}](?![\\w=/&(:\\[])"
                    + "|^[ \\t]{0,3}\\[(?:(?:source|listing|verse|sidebar)(?:,[^\\[\\]]{0,99})?|NOTE|TIP|IMPORTANT|WARNING|CAUTION)][ \\t]*$",
            "is markup of AsciiDoc" + MarkupParts.TYPED,
            "write it in Markdown, as `[text](https://…)`, or code between lines of ```"),
    WIKI_HEADING(
            MarkupSign.begins("=h"),
            "^[ \\t]{0,3}(?:={2,5}[ \\t]{1,3}(?=[\\p{IsHan}\\p{Lu}])[^=]{1,200}(?:={2,5})?[ \\t]*$|h[1-6]\\.[ \\t]{1,3}\\S.{0,200})",
            "is a heading in AsciiDoc, MediaWiki or Jira" + MarkupParts.TYPED,
            "write `## …`"),
    WIKI(
            MarkupSign.hasOneOf("{|!q"),
            "(?<![$\\w\\\\])\\{color:[#\\w]{3,20}}"
                    + "|^[ \\t]{0,3}(?:\\{(?:code|noformat|panel|quote|expand|info|note|tip|warning)(?:[:|][^{}]{1,200})?}[ \\t]*$|bq\\.[ \\t]{1,3}\\S.{0,200})"
                    + "|(?<![!\\]\\w\\\\])\\[[^\\[\\]|]{1,200}\\|(?:https?://|mailto:)[^\\s\\[\\]|]{1,500}(?:\\|[^\\[\\]|]{0,99})?](?![(\\[:])"
                    + "|(?<![\\p{L}\\p{N}!\\\\])![!-~&&[^!\\[\\]|()]]{1,200}\\." + WebAddress.PICTURE_ENDINGS
                    + "(?:\\|[^!\\[\\]]{0,99})?!(?![\\w!\\[(])",
            "is markup of Jira or Confluence" + MarkupParts.TYPED,
            "write it in Markdown: `[text](https://…)`, `![text](picture.png)`, `> quote`, code between lines of ```"),
    WIKI_TABLE(
            BodyRules.TABLE_AS_TEXT,
            MarkupSign.has("||"),
            "^[ \\t]{0,3}\\|\\|(?:[^|]{1,200}\\|\\|){2,20}[ \\t]*$",
            "begins a table in Jira and Confluence" + MarkupParts.TYPED,
            "write `| a | b |`, a line `|---|---|` below it, and the rows"),
    SIMPLE_TABLE(
            BodyRules.TABLE_AS_TEXT,
            MarkupSign.begins("-="),
            "^[ \\t]{0,3}(?:-{3,99}(?:[ \\t]{1,9}-{3,99}){1,20}|={3,99}(?:[ \\t]{1,9}={3,99}){1,20})[ \\t]*$",
            "draws a table in Pandoc and reStructuredText" + MarkupParts.TYPED,
            "write `| a | b |`, a line `|---|---|` below it, and the rows"),
    RUBY(
            MarkupSign.has("|"),
            "(?<![{$\\\\])\\{\\p{IsHan}{1,20}\\|(?=[^{}]{0,60}[\\p{IsHiragana}\\p{IsKatakana}āáǎàēéěèīíǐìōóǒòūúǔùǘǚǜ])[\\p{L}\\p{M}ー| ]{1,60}}(?!})",
            "is read as ruby in other tools" + MarkupParts.TYPED,
            "write `<ruby>…<rt>…</rt></ruby>`"),
    ROLE(
            MarkupSign.has("\0"),
            "(?<!\\\\)\\{[a-z][a-z0-9:_-]{1,40}}(?=\\x00)|(?<![\\w:\\\\]):(?:" + MarkupParts.ROLES + "):(?=\\x00)",
            "is a role of MyST or Sphinx" + MarkupParts.TYPED,
            "write `[text](path.md)`, or what is in the backquotes alone");

    private final MarkupForm form;

    DocumentMarkup(MarkupSign sign, String pattern, String what, String help) {
        form = MarkupForm.of(sign, pattern, what, help);
    }

    DocumentMarkup(Rule rule, MarkupSign sign, String pattern, String what, String help) {
        form = MarkupForm.of(rule, sign, pattern, what, help);
    }

    @Override
    public MarkupForm form() {
        return form;
    }

    @Override
    public boolean begins(String above, String text, String below) {
        return MarkupPlace.begins(this, above, text, below);
    }
}
