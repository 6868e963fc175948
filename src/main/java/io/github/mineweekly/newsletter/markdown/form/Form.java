package io.github.mineweekly.newsletter.markdown.form;

/**
 * The forms of an item, in the order in which they are tried: headings make the structure, and in the text between
 * them the form that says most of its title comes first.
 */
public enum Form {
    HEADING(
            "heading",
            "a heading of level 3",
            "the heading's links, or the block of addresses below; else the last block, if it says so, or a picture",
            """
            ### Title

            > https://example.org/
            """),
    LINK_HEADING(
            "link heading",
            "a heading of level 2 that is a link, or where most of them have a source below",
            "that link, or the block of addresses below",
            """
            # Section

            ## [Title](https://example.org/)
            """),
    DEEP_HEADING(
            "deep heading",
            "a heading below level 3",
            "as of a heading of level 3, but for several links, the last block and a picture; at least two in a group",
            """
            ### Group

            #### [Title](https://example.org/)

            #### [Second title](https://example.org/2)
            """),
    BOLD_LINE("bold line", "a paragraph's first line, in bold", "a line of the paragraph that is an address", """
            **Title**
            https://example.org/
            What it is.
            """),
    LABELS("labels", "the named or linked thing of a list of labels", "the entry whose label names an address", """
            - Address: [Title](https://example.org/)
            - About: what it is.
            """),
    BOLD_ENTRY(
            "bold entry",
            "the bold beginning of a list's entry",
            "the entry's first link; beside two with one, an entry may have none",
            """
            - **Title:** what it is, as [announced](https://example.org/).
            - **Second title:** what it is, as [announced](https://example.org/2).
            """),
    CHANGE(
            "change",
            "the words after a numbered link: in bold, or where a link to the project is before it",
            "that link",
            """
            - [#12](https://example.org/12) **Title**
            - [#13](https://example.org/13) **Second title** by Anna
            """),
    LINK(
            "link",
            "the link that begins an entry or a paragraph, perhaps after its kind or a day; of a code as "
                    + "`JEP 444`, the few words after it too",
            "that link",
            """
            - [Title](https://example.org/): what it is.
            """),
    LAST_LINK(
            "last link",
            "an entry's words before an address at its end or below, or before a link such as `link`; those of at "
                    + "least three paragraphs, all that are numbered by hand, or all of a section with the address in "
                    + "a line of its own",
            "that address, or the links in an entry below after the label of a source; of at least two in a list",
            """
            - A longer title https://example.org/
            - A second title ([link](https://example.org/2))
            """);

    private final String id;
    private final String title;
    private final String source;
    private final String example;

    Form(String id, String title, String source, String example) {
        this.id = id;
        this.title = title;
        this.source = source;
        this.example = example;
    }

    /** What people call it. */
    public String id() {
        return id;
    }

    /** Where its title is. */
    public String title() {
        return title;
    }

    /** Where its source is. */
    public String source() {
        return source;
    }

    /** Markdown in this form. */
    public String example() {
        return example;
    }
}
