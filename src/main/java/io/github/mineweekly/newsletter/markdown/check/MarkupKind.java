package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.markdown.link.VuePressPlayers;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.BraceAttributes;

/** A kind of markup that another tool reads and the dialect does not. */
@SuppressWarnings("ImmutableEnumChecker") // a rule is immutable, and so is a sign
enum MarkupKind implements Markup {
    TEMPLATE_COMMENT(
            BodyRules.COMMENT_AS_TEXT,
            MarkupSign.has("{"),
            "\\{%-?[ \\t]*comment\\b[^%]{0,99}%}|\\{\\{-?[ \\t]*/\\*[^}]{0,300}|(?<!\\{)\\{[ \\t]*/\\*[^}]{0,300}"
                    + "|\\{#-?[ \\t][^{}#]{1,300}#}|\\{%-?[ \\t]*#[^%]{1,300}%}|\\{::comment\\b[^{}]{0,99}}"
                    + "|\\{\\{!(?:--|[ \\t])[^{}]{1,300}}}|\\{\\{--[^{}]{1,300}--}}|\\{>>[^{}]{1,300}<<}",
            "is a comment in another tool, and is shown here",
            "write it as `<!-- … -->`"),
    SERVER_COMMENT(
            BodyRules.COMMENT_AS_TEXT,
            MarkupSign.has("<%"),
            "<%(?:#|--)[^%]{1,300}%>",
            "is a comment in another tool, and is shown here",
            "write it as `<!-- … -->`"),
    LINE_COMMENT(
            BodyRules.COMMENT_AS_TEXT,
            MarkupSign.begins("%"),
            "^[ \\t]{0,3}%[ \\t]+[\\p{L}“《「].{0,300}",
            "is a comment in another tool, and is shown here",
            "write it as `<!-- … -->`"),
    LABEL_COMMENT(
            BodyRules.COMMENT_AS_TEXT,
            MarkupSign.has("]:"),
            "^[ \\t>]{0,9}\\[(?://|(?i:comment))[^\\[\\]]{0,99}]:.{0,300}",
            "is not a comment, since a line of text is above it or more follows, and is shown here",
            "write it as `<!-- … -->`"),
    OPEN_COMMENT(
            BodyRules.COMMENT_AS_TEXT,
            MarkupSign.has("<!"),
            "(?<!\\\\)<!--(?![\"”'’」』）)])",
            "begins a comment that does not end in its paragraph, and is shown here",
            "begin it on a line of its own, and end it with `-->`"),
    LIKE_COMMENT(
            BodyRules.COMMENT_AS_TEXT,
            MarkupSign.hasOneOf("<＜"),
            "(?<!\\\\)(?:<!(?:[–—]|-(?!-))|<！[-–—]|＜[!！][-–—])",
            "begins no comment, as `<!--` does, and is shown here",
            "write it as `<!-- … -->`"),
    SHORTCODE(
            MarkupSign.has("{{"),
            "\\{\\{[<%][ \\t]*/?[ \\t]*[a-zA-Z][^\\n]{0,300}?[>%]}}"
                    + "|\\{\\{[ \\t]*[a-z]\\w{0,60}\\((?:[ \\t]*\\w{1,60}[ \\t]*=[^{}]{0,300})?\\)[ \\t]*}}",
            "is a shortcode of Hugo or Zola" + MarkupParts.TYPED,
            "write it in Markdown, or in backquotes"),
    TAG(
            MarkupSign.has("{%"),
            "(?<!\\{)\\{%-?[ \\t]*(?!comment\\b|endcomment\\b)[a-z][^%{}]{0,300}%}",
            "is a tag of Jekyll or Hexo" + MarkupParts.TYPED,
            "write it in Markdown, or in backquotes"),
    BLOCK_HELPER(
            MarkupSign.has("{{"),
            "\\{\\{(?:[#/^]>?[ \\t]{0,3}|>[ \\t]{0,3})[a-zA-Z][^{}\\n]{0,200}}}",
            "is a block or partial of Handlebars" + MarkupParts.TYPED,
            "write it in Markdown, or in backquotes"),
    PLACEHOLDER(
            MarkupSign.has("{{"),
            // As an address without quotes it is a link with a space.
            "\\{\\{-?[ \\t]*(?:[\"'][^\"'{}]{1,200}[\"'][ \\t]*\\|[ \\t]*\\w"
                    + "|(?<!]\\(\\{\\{[ \\t-]{0,3})(?:\\$(?:frontmatter|params|page|site|theme)\\b"
                    + "|(?:page|site|post|content|config|section)\\.\\w|\\.[A-Z]\\w))"
                    + "[^{}]{0,200}}}",
            "is a placeholder of a template" + MarkupParts.TYPED,
            "write the value"),
    ATTRIBUTES(
            MarkupSign.has("{"),
            "(?<!\\\\)" + BraceAttributes.OF_KRAMDOWN
                    + "|(?<!\\\\)\\[[^\\[\\]]{1,200}]\\{[ \\t]{0,3}(?:[.#][a-zA-Z]|style=)[^{}]{0,200}}"
                    + "|(?<=[^\\s*_~][*_~]{1,3}|\\x00)" + MarkupParts.ATTRIBUTES_IN_BRACES
                    + "|(?<![)\\].\\\\]|::[\\w-]{2,31})" + MarkupParts.ATTRIBUTES_IN_BRACES + "(?=[ \\t]*$)",
            "is a list of attributes for other tools" + MarkupParts.TYPED,
            "delete it, or write `\\{` if it is text"),
    HEADING_ID(
            MarkupSign.has("{#"),
            "\\{#(?<=[ \\t]\\{#)(?!(?:if|each|await|key|snippet)\\b)[\\w\\p{L}-]{1,60}[ \\t][\\w\\p{L} \\t-]{1,60}}"
                    + "(?=[ \\t]*$)",
            "is not the heading's id, since it has a space" + MarkupParts.TYPED,
            "write `-` for the space"),
    CONTENTS(
            MarkupSign.begins("[{$@"),
            "^(?i)[ \\t]{0,3}(?:\\[TOC]|\\[\\[_TOC_]]|\\{\\{TOC}}|\\$\\{TOC}|@\\[TOC](?:\\([^()]{0,99}\\))?|\\{:TOC})[ \\t]*$",
            "is another tool's marker for a table of contents" + MarkupParts.TYPED,
            "write `[[toc]]`, or delete it"),
    CONTAINER(
            MarkupSign.begins("+"),
            "^[ \\t]{0,3}\\+\\+\\+[ \\t]?[a-z][a-z-]{1,30}[ \\t]*$",
            "begins a container in other tools" + MarkupParts.TYPED,
            "write `::: tip Title`, and `:::` where it ends"),
    FENCE(
            MarkupSign.begins("·｀"),
            "^[ \\t]{0,3}(?:·{3,9}|｀{3,9})[\\w+#-]{0,20}[ \\t]*$",
            "begins no code, since it is not of backquotes" + MarkupParts.TYPED,
            "write ``` above and below the code"),
    QUOTE(
            MarkupSign.begins("＞》"),
            "^[ \\t]{0,3}[＞》][ \\t\\u3000]{0,3}[^\\s＞》\\[].{0,40}",
            "begins no quote, since its sign is not `>`" + MarkupParts.TYPED,
            "write `> …`"),
    ADMONITION(
            MarkupSign.begins("!?"),
            "^[ \\t]{0,3}(?:!!!|\\?\\?\\?\\+?)[ \\t]+[a-z][a-z-]{1,30}"
                    + "(?:(?:[ \\t]+[a-z][a-z-]{1,30}){0,5}[ \\t]+\"[^\"]{0,200}\"|(?:[ \\t]+(?:inline|end)){0,2})[ \\t]*$",
            "begins an admonition in MkDocs" + MarkupParts.TYPED,
            "write `::: tip Title`, and `:::` where it ends"),
    TAB(
            MarkupSign.has("==="),
            "^[ \\t]{0,3}===[!+]?[ \\t]+\"[^\"]{1,200}\"[ \\t]*$",
            "begins a tab in MkDocs" + MarkupParts.TYPED,
            "write a heading, or `::: code-group` for code"),
    INCLUDE(
            MarkupSign.begins("@!{-"),
            "^[ \\t]{0,3}(?:@include\\([^()]{1,200}\\)|!!!include\\([^()]{1,200}\\)!!!|\\{\\{#include [^{}]{1,200}}}"
                    + "|\\{![^{}!]{1,200}!}|--8<--[ \\t]+[\"'][^\"']{1,200}[\"']|@\\[code[^\\[\\]]{0,99}]\\([^()]{1,200}\\))[ \\t]*$",
            "includes a file in another tool" + MarkupParts.TYPED,
            "copy the text of the file"),
    PLAYER(
            MarkupSign.begins("@"),
            "^(?i)[ \\t]{0,3}@\\[(?:" + VuePressPlayers.NAMES + ")\\b[^\\[\\]]{0,99}]\\([^()]{1,300}\\)[ \\t]*$",
            "embeds something in another tool, and not here",
            "write a link: `[text](https://…)`"),
    EMBED(
            MarkupSign.begins("%"),
            "^[ \\t]{0,3}%\\[https?://[^\\[\\]\\s]{1,300}][ \\t]*$",
            "embeds a page in another tool" + MarkupParts.TYPED,
            "write a link: `[text](https://…)`"),
    MDX(
            MarkupSign.begins("ie{"),
            "^(?:\\{[ \\t]*(?:false|process\\.env\\.\\w{1,40})[ \\t]*&&|(?:import[ \\t]+(?:[\\w{}*,$ \\t]{1,200}[ \\t]from[ \\t]+)?[\"'][^\"']{1,200}[\"'];?"
                    + "|import[ \\t]+(?:type[ \\t]+)?(?:\\w{1,60},[ \\t]*)?\\{[\\w,$ \\t]{0,200}"
                    + "|export[ \\t]+(?:(?:const|let|default|(?:async[ \\t]+)?function)[ \\t].{0,300}"
                    + "|(?:\\*|\\{[^{}]{0,200}})[ \\t]+from[ \\t]+[\"'][^\"']{1,200}[\"'];?))[ \\t]*$)",
            "is a line of MDX" + MarkupParts.TYPED,
            "delete it, or write it as code"),
    FORMULA(
            MarkupSign.has("$"),
            "(?<![\\w$\\\\])\\$(?=[^\\s$])(?=[^$]{0,200}(?:\\\\[a-zA-Z]{2}|[_^](?:\\{|\\d|[a-z]\\b)))[^$]{0,200}[^\\s$\\\\]\\$(?![\\w$])"
                    + "|^[ \\t>]{0,9}\\$\\$(?![\\w$]).{0,300}|(?<![\\w$\\\\])\\$\\x00{1,200}\\$(?![\\w$])",
            "is a formula, which is shown as text",
            "show it as a picture, or write it as code"),
    TEX(
            MarkupSign.has("\\"),
            "(?<!\\\\|\\\\])\\\\\\((?!\\S{0,99}://|[ \\t]{0,9}-[a-z])(?=(?:[^\\\\]|\\\\(?![()])){0,200}?"
                    + MarkupParts.OF_FORMULA
                    + ")(?:[^\\\\]|\\\\(?![()])){1,300}\\\\\\)"
                    + "|(?<!\\\\)\\\\\\[(?=(?:[^\\\\]|\\\\(?![\\[\\]])){0,200}?" + MarkupParts.OF_FORMULA
                    + ")(?:[^\\\\]|\\\\(?![\\[\\]])){1,300}\\\\]|^[ \\t>]{0,9}\\\\\\[[ \\t]*$",
            "is a formula, which is shown as text without its backslashes",
            "show it as a picture, or write it as code"),
    HIGHLIGHT(
            MarkupSign.has("=="),
            "(?<![\\w=!<>+*/-])==(?=[\\p{L}\\p{N}“「《])[^=]{0,200}[^\\s=!<>]==(?![\\w=])",
            "is highlighted in other tools" + MarkupParts.TYPED,
            "write `<mark>…</mark>`"),
    /** No operators of a program, which are before or after a word of ASCII. */
    INSERTED(
            MarkupSign.has("++"),
            "(?<![\\w+=\\\\])\\+\\+(?:(?=\\p{IsHan})[^+]{0,200}[\\p{IsHan}\\p{N}。！？”」》）]|[A-Za-z]{4,30})\\+\\+(?![\\w+=])",
            "is underlined as inserted in other tools" + MarkupParts.TYPED,
            "write `<ins>…</ins>`"),
    LOWERED(
            MarkupSign.has("~"),
            "(?<=[A-Za-z)])~\\d{1,2}~(?![~\\d])",
            "is lowered in other tools" + MarkupParts.TYPED,
            "write `<sub>…</sub>`"),
    RAISED(
            MarkupSign.has("^"),
            "(?<=[\\w)])(?<!HEAD)\\^(?:[+-]?\\d{1,2}|n|th|st|nd|rd)\\^(?![\\w^])",
            "is raised in other tools" + MarkupParts.TYPED,
            "write `<sup>…</sup>`"),
    ABBREVIATION(
            MarkupSign.begins("*"),
            "^[ \\t]{0,3}\\*\\[[^\\[\\]]{1,60}]:[ \\t]{1,9}\\S.{0,300}",
            "says what an abbreviation means in other tools" + MarkupParts.TYPED,
            "write `<abbr title=\"…\">…</abbr>` where it is used"),
    GRID(
            BodyRules.TABLE_AS_TEXT,
            MarkupSign.has("-+"),
            "^[ \\t]{0,3}\\+(?:-{2,99}\\+){2,99}[ \\t]*$",
            "draws a table in other tools" + MarkupParts.TYPED,
            "write `| a | b |`, a line `|---|---|` below it, and the rows"),
    DEFINITION(
            MarkupSign.begins(":"),
            "^:[ \\t]{1,9}[\\p{L}\\p{N}“《「].{0,40}",
            "is a definition of the line above in other tools" + MarkupParts.TYPED,
            "write a list: `- **term**: text`"),
    TASK(
            BodyRules.TASK_AS_TEXT,
            MarkupSign.hasOneOf("[【"),
            "^[ \\t]{0,3}(?:[-*+]|\\d{1,9}[.)])[ \\t]{1,4}(?:\\[ ](?=[\\p{L}\\p{N}“《「])|\\[x](?=[\\p{IsHan}\\p{IsHangul}“《「])"
                    + "|\\[](?=[ \\t]{0,9}\\p{IsHan})|【X】(?=[ \\t]{1,9}[\\p{L}\\p{N}“《「])|\\[[ xX]](?=[\\u00A0\\u3000\\u200B\\uFEFF])"
                    + "|(?:\\[[\\u3000\\u00A0]]|【[ \\u3000x]】)(?=[ \\t]{0,9}[\\p{L}\\p{N}“《「]))",
            "begins no task" + MarkupParts.TYPED,
            "write `- [ ] …` or `- [x] …`, with ASCII brackets and a space after them"),
    ENTRY(
            BodyRules.LIST_AS_TEXT,
            MarkupSign.hasOneOf("\u00A0\u200B\uFEFF\u3000"),
            "^[ \\t]{0,9}(?:[-+]\\u00A0(?![ \\u00A0]{0,9}\\p{N})|\\*\\u00A0|[-*+][\\u200B\\uFEFF]|-\\u3000|[\\u00A0\\u200B\\uFEFF][ \\u00A0\\u200B\\uFEFF]{0,9}[-*+][ \\u00A0])"
                    + "(?=[ \\u00A0\\u200B\\uFEFF\\u3000]{0,9}[\\p{L}\\p{N}\\[“《「*`\\x00])",
            "begins no entry of a list, since what is beside it is no ASCII space" + MarkupParts.TYPED,
            "write the sign with an ASCII space after it"),
    SHEET(
            BodyRules.TABLE_AS_TEXT,
            MarkupSign.has("\t"),
            "^(?! {0,3}(?:[-*+>#]|\\d{1,9}[.)])[ \\t])(?!\\[[^\\]]{1,999}]:)[^\\t|]{1,200}(?=(?:\\t[^\\t|]{1,200}){2,20}$)",
            "begins a row with tabs, as sheets have it, and not one of a table",
            "write `| a | b |`, a line `|---|---|` below the first row, and the other rows"),
    UNDERSCORES(
            BodyRules.EMPHASIS_AS_TEXT,
            MarkupSign.has("__"),
            "(?<![\\w\\\\])" + MarkupParts.UNDERSCORED + "(?=\\p{IsHan})|(?<=\\p{IsHan})" + MarkupParts.UNDERSCORED
                    + "(?![\\w])",
            "is not bold on its own, since letters are right beside the underscores",
            "write it with `**`"),
    FULL_WIDTH_BOLD(
            BodyRules.EMPHASIS_AS_TEXT,
            MarkupSign.has("＊＊"),
            // Not of names and numbers that are masked: 张＊＊和李＊＊.
            "(?<![＊\\p{L}\\p{N}])＊＊(?![＊\\s])[^＊，。、；]{0,200}[^＊\\s]＊＊(?!＊)",
            "is not bold, since its asterisks are full-width" + MarkupParts.TYPED,
            "write it with `**`"),
    /** In Latin letters; of Chinese the parser says so. What begins with a small letter may be a name of a program. */
    BOLD_WITH_SPACE(
            BodyRules.EMPHASIS_AS_TEXT,
            MarkupSign.has(" **"),
            "(?<![\\w*\\\\])\\*\\*(?=\\p{Lu}[^*]{0,98}[:.!?] \\*\\*[\\p{L}\"“(]"
                    + "|\\p{IsLatin}{3}[^*]{0,96}(?<=\\S) \\*\\*(?:[ .,;:!?)]|$))"
                    + "[^*\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,99} \\*\\*(?![^*]{0,300}\\S\\*\\*(?!\\w))",
            "is not bold, since a space is before the `**` that was to end it" + MarkupParts.TYPED,
            "write the space after the `**`"),
    /** At the beginning of a line: elsewhere it may be a power, or the sign that is spoken of. */
    BOLD_IN_SPACES(
            BodyRules.EMPHASIS_AS_TEXT,
            MarkupSign.has("** "),
            "\\*\\*(?<=^[ \\t>]{0,9}(?:[-*+][ \\t]{1,3})?\\*\\*)[ \\t]{1,3}(?=\\p{Lu})\\p{IsLatin}{3}"
                    + "[^*\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{0,99}(?<=\\S)[ \\t]{1,3}\\*\\*(?![\\w*])",
            "is not bold, since spaces are within its asterisks" + MarkupParts.TYPED,
            "write `**` right before and after what is to be bold"),
    PASTED(
            MarkupSign.hasOneOf("†存:\uFFFC!"),
            "\\uFFFC|(?<=!\\[)(?:null|undefined|在这里插入图片描述)(?=]\\()"
                    + "|!\\[[^\\[\\]]{0,99}]\\([^\\s()]{1,300} {1,3}\"(?:null|undefined)\"\\)"
                    + "|:contentReference\\[oaicite:[^\\]]{1,40}](?:\\{[^{}]{0,40}})?|【\\d{1,3}(?::\\d{1,3})?†[^】]{1,60}】"
                    + "|\\[oai_citation:[^\\]]{1,99}]|\\[外链图片转存(?:失败|中)[^\\]]{0,300}]",
            "stands for what the tool that the text was copied from did not give away",
            "delete it, or write what it stands for"),
    INLINE_NOTE(
            MarkupSign.has("^["),
            "(?<![\\w\\])\\\\(/])\\^\\[(?=[^\\[\\]]{0,300}[ \\p{IsHan}])[^\\[\\]]{2,300}](?![(\\[*+?$])",
            "is a footnote in other tools" + MarkupParts.TYPED,
            "write `[^1]`, and a line `[^1]: …`"),
    EMOJI(
            MarkupSign.has(":"),
            "(?<![\\w:/])(?:(?<!\\p{IsHan}):[a-z]{1,20}(?:_[a-z0-9]{1,20}){1,5}:(?!\\p{IsHan})|:(?:\\+1|-1|100|"
                    + MarkupParts.EMOJI + "):)(?![\\w:\\x00])",
            "is the name of an emoji" + MarkupParts.TYPED,
            "type the emoji itself"),
    OPEN_TAG(
            BodyRules.TAG_OUTSIDE_CODE,
            MarkupSign.has("<"),
            "(?<!\\\\)<(?i:a|audio|font|iframe|img|kbd|mark|source|span|sub|sup|video)"
                    + "[ \\t]{1,9}[a-zA-Z:@-]{1,30}=[\"'][^<>]{0,500}$",
            "begins no tag, since no `>` ends it in its paragraph" + MarkupParts.TYPED,
            "write `>` where it ends"),
    CHAT(
            MarkupSign.has("<"),
            "(?<!\\\\)<(?:(?:https?://|mailto:|tel:)[^\\s<>|]{1,500}\\|[^<>|]{1,200}|t:\\d{9,11}(?::[a-zA-Z])?|a?:\\w{2,40}:\\d{15,21}"
                    + "|[@#][!&]?(?:[UWC][A-Z0-9]{7,20}|\\d{15,21})(?:\\|[^<>|]{0,99})?)>",
            "is a link or name of Slack or Discord" + MarkupParts.TYPED,
            "write `[text](https://…)`, or what it stands for"),
    BB_CODE(
            MarkupSign.has("[/"),
            "(?i)(?<!\\\\)\\[([bius]|code|list|table|left|right|" + MarkupParts.BB_CODES
                    + ")(?:[= ][^\\[\\]]{0,300})?].{0,500}?\\[/\\1]|(?<!\\\\)\\[/(?:" + MarkupParts.BB_CODES + ")]",
            "is BBCode or a shortcode" + MarkupParts.TYPED,
            "write Markdown: `[text](https://…)`, `![text](https://…)`, `**bold**`"),
    HELD_BACK(
            MarkupSign.has("[/"),
            "(?i)(?<!\\\\)\\[(" + MarkupParts.HIDES + ")(?:[= ][^\\[\\]]{0,300})?].{0,500}?\\[/\\1]|(?<!\\\\)\\[/(?:"
                    + MarkupParts.HIDES + ")]",
            "is of text that another tool hides, and the text is shown here",
            "delete the text, or fold it by `::: details`"),
    SPOILER(
            MarkupSign.hasOneOf("|!"),
            "(?<![|\\\\\\p{L}\\p{N}])" + MarkupParts.IN_BARS + "(?!\\|)|(?<![|\\\\])" + MarkupParts.IN_BARS
                    + "(?![|\\p{L}\\p{N}])|(?<!\\\\)>![^\\s!].{0,300}?!<",
            "is hidden in Discord or Reddit, and is shown here",
            "delete it, or fold it by `::: details`");

    private final MarkupForm form;

    MarkupKind(MarkupSign sign, String pattern, String what, String help) {
        form = MarkupForm.of(sign, pattern, what, help);
    }

    MarkupKind(Rule rule, MarkupSign sign, String pattern, String what, String help) {
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

    @Override
    public boolean is(String typed) {
        return this != FORMULA || !MarkupParts.NO_FORMULA.matcher(typed).matches();
    }
}
