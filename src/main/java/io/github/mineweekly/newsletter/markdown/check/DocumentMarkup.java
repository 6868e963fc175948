package io.github.mineweekly.newsletter.markdown.check;

/** What programs for books, papers and letters read: LaTeX, Pandoc, Quarto, Sphinx, AsciiDoc and Word. */
@SuppressWarnings("ImmutableEnumChecker") // a sign is immutable
enum DocumentMarkup implements Markup {
    DIRECTIVE(
            MarkupSign.begins(".i"),
            "^[ \\t]{0,3}(?:\\.\\.[ \\t]+[a-z][a-z-]{1,30}::(?:[ \\t].{0,300})?|image::[^\\s\\[\\]]{1,300}\\[[^\\[\\]]{0,200}])[ \\t]*$",
            "is a directive of reStructuredText or AsciiDoc" + MarkupParts.TYPED,
            "write it in Markdown, as `::: tip Title` or `![text](picture.png)`"),
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
    ROLE(
            MarkupSign.has("\0"),
            "(?<!\\\\)\\{[a-z][a-z0-9:_-]{1,40}}(?=\\x00)|(?<![\\w:\\\\]):(?:" + MarkupParts.ROLES + "):(?=\\x00)",
            "is a role of MyST or Sphinx" + MarkupParts.TYPED,
            "write `[text](path.md)`, or what is in the backquotes alone");

    private final MarkupForm form;

    DocumentMarkup(MarkupSign sign, String pattern, String what, String help) {
        form = MarkupForm.of(sign, pattern, what, help);
    }

    @Override
    public MarkupForm form() {
        return form;
    }
}
