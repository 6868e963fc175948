package io.github.mineweekly.newsletter.markdown;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that an issue's Markdown can hold, with {@code @} wherever there is text that readers should see and
 * {@code %} where there is text for authors only.
 */
final class Constructs {
    /** What can be anywhere, and in quotes, entries and containers too. */
    static final List<String> ANYWHERE = List.of(
            "@ @",
            "@  \n@\\\n@",
            "**@** *@* ~~@~~ `@` [@](https://a.cn) ![@](./a.png) <https://a.cn/> &amp; @",
            "[@][r] @\n\n[r]: https://a.cn/r",
            "# @",
            "## @ {#x}",
            "### @",
            "#### @ `@`",
            "@\n===",
            "> @\n> @",
            "> @\n@",
            "> [!NOTE] @\n> @",
            "- @\n- @\n  - @",
            "1. @\n\n   @\n2. @",
            "- [x] @\n- [ ] @",
            "| @ | @ |\n|---|:-:|\n| @ | @ |\n| @ |",
            "| @ | @ |\n|---|---|\n| `@ | @` | @ |\n| @ | @ | @ | @ |",
            "```js {1} [@]\n@\n@ // [!code highlight]\n```",
            "```\n@\n```",
            "``` @ @ @\n@\n```",
            "~~~ 说明 @\n@\n~~~",
            "    @\n    @",
            "::: tip @\n@\n:::",
            "::: details @ {open}\n@\n:::",
            "::: tipp @\n\n@\n\n:::",
            ":::@\n@\n:::",
            "@[^@n]\n\n[^@n]: @\n    @",
            "@ [^none] @",
            "***",
            "[[toc]]",
            "@ https://a.cn/b，@",
            "[@](irc://a.cn) ![@](ftp://a.cn/a.png) ![@](data:image/png;base64,AA)");

    /** Items in each form, and what resembles them. */
    static final List<String> FORMS = List.of(
            "### @\n\n> https://a.cn/1\n\n@",
            "### [@](https://a.cn/1) @\n\n> @：https://a.cn/2\n\n@",
            "### @\n\n- [@](https://a.cn/1)：@\n- **[@](https://a.cn/2)** @\n- @",
            "### @\n\n1、[@](https://a.cn/1)\n\n2、[@](https://a.cn/2)：@，[@](https://a.cn/3)\n\n@",
            "### @\n\n#### [@](https://a.cn/1)\n\n@\n\n##### [@](https://a.cn/2)\n\n@\n\n#### @\n\n@",
            "## [@](https://a.cn/1)\n\n@\n\n### @",
            "## @\n\n> @\n\n- [@](https://a.cn/1) @\n  - [@](https://a.cn/2)\n- [@](https://a.cn/3)",
            "## @\n\n✅ **@**：\n\n- [@](https://a.cn/1) @\n- [@](https://a.cn/2)\n\n**@**\n- [@](https://a.cn/3)\n- [@](https://a.cn/4)",
            "《[@](https://a.cn/1)》\n\n1、「[@](https://a.cn/2)」 @\n\n- 『[@](https://a.cn/3)』：@",
            "# @\n\n## [@](https://a.cn/1)\n\n@\n\n# @\n\n## @\n\n@",
            "- **@:** @ [@](https://a.cn/1) @\n\n  @\n- **@**：@ <https://a.cn/2>",
            "- 项目地址：[@](https://a.cn/1)\n- 项目说明：@\n- @：@\n\n@\n\n---\n\n@",
            "- 名称：@ **@**\n- **地址**：<https://a.cn/1>\n- 名称：@\n- 地址：https://a.cn/2",
            "**@**\nhttps://a.cn/1\n@\n\n@",
            "1. **@**  \n   <https://a.cn/1>  \n   @\n2. @",
            "**@ [@](https://a.cn/1)**\n@：https://a.cn/2",
            "[@](https://a.cn/1)\n\n[@](https://a.cn/2)\n\n@",
            "[@](https://a.cn/1) | [@](https://a.cn/2)",
            "- [@](#a) @\n- [@](https://github.com/a)\n- [#12](https://a.cn/1) @",
            "- @\n  - [@](https://a.cn/1)：@\n  - [@](https://a.cn/2)\n    - @");

    static final List<String> RAW = List.of(
            "<div class=\"a\">@ <b>@</b></div>",
            "<div>\n\n@ **@**\n\n</div>",
            "<h2 id=x>@</h2>\n@\n\n<p>@</p>\n<h3>@</h3>\n<div>\n<h3>@</h3></div>",
            "<details><summary>@</summary>\n\n@\n\n</details>",
            "<table><tr><td>@</td><td>@</td></tr></table>",
            "@<aside>@</aside>@<main>@</main>@<nav>@</nav>@",
            "<div>@<section>@</section>@<article>@</article>@<header>@</header>@<footer>@</footer>@</div>",
            "<div>@<nav>@</nav>@<aside>@</aside>@<main>@</main>@<figure>@<figcaption>@</figcaption></figure>@</div>",
            "<table><caption>@</caption><tr><td>@</td><td>@</td></tr></table>",
            "<p align=center>@<br>@",
            "<div>@",
            "@ <b>@</b> <kbd>@</kbd> <s>@ <font color=red>@",
            "@</b> @ </p> @",
            "@ <script> @ <style> @ <iframe> @ <xmp> @",
            "<script> @\n@",
            "<style> @ </style> @",
            "<iframe> @ </iframe> @",
            "<title> @ </title> @",
            "<textarea>@\n\n@</textarea> @",
            "<noembed>@</noembed>\n\n<noframes>@</noframes> @\n\n<plaintext> @",
            "<frameset>@</frameset> @ <frame> @",
            "<script>@</script>",
            "<style>\n@\n\n@\n</style>\n\n@",
            "<script>\n@",
            "<iframe src=\"https://a.cn/p\"></iframe>\n\n@",
            "<iframe src='https://a.cn/p' title=\"@\">@</iframe>",
            "@ <iframe src=\"https://a.cn/p\">@</iframe> @",
            "<video src=\"./a.mp4\" controls></video>\n\n@",
            "@ <audio src=\"./a.mp3\"/> @",
            "<video>@</video> @ <video poster=x>@ @",
            "<video src=\"data:x\">@</video>",
            "<object data=x>@</object> <embed src=x> @",
            "<svg width=1><title>@</title><path d=x/></svg>\n\n@",
            "@ <svg width=1><title>@</title></svg> @ <svg> @",
            "<svg width=1>\n\n@ <title>@",
            "<form action=x><label>@</label><input type=text><button>@</button></form>",
            "<select name=a><option>@<option>@</select> @",
            "List<@> Map<A> @ <results> @ </T> @",
            "<Badge type=\"tip\" text=\"@\" /> @",
            "<MyCard title=\"@\">\n\n@\n\n</MyCard>",
            "<div>\n<Card> @ </Card> <T> @ </div>",
            "<div @",
            "<div title=\"@ @",
            "<a href=\"javascript:x\">@</a> <img src=\"ftp://a\" alt=\"@\"> <img alt=\"@\">",
            "<div hidden>@</div> @",
            "<div hidden>\n\n@\n\n> @\n\n</div>\n\n@",
            "<div hidden>\n\n@",
            "<p style=\"display:none\">@</p>",
            "@ <span hidden>@</span> @ <img hidden src=a.png alt=\"@\">",
            "<template>@</template> @",
            "<pre>\n@\n\n@ <b>@</b></pre> @",
            "<?php @ ?> @ <!X @> @ <![CDATA[@]]> @",
            "<?php @\n\n@",
            "@ <!-- % --> @",
            "<!-- %\n\n% -->\n\n@",
            "<!-- % --> @",
            "<!--@include: @.md-->",
            "<div><!-- @\n\n@",
            "@ <!-- @",
            "@ < @ & @ &amp @ &copy; @ </ @ <> @",
            "<div>@ < @ & @ &amp @ &#8;@ </ @ <> @</div>",
            "<b>@\uFFFF@</b>@\u0008@ <i>\uFFFE@</i> @",
            "<div>\uFFFF@\u0000@\uFDD0</div>");

    /** What is never closed takes all that follows. */
    static final List<String> LAST = List.of(
            "```\n@\n\n## @",
            "::: tip\n@\n\n## @",
            "<pre>\n@\n\n## @",
            "<script>\n@\n\n## @",
            "<style> @\n\n## @",
            "<textarea>\n\n@",
            "<xmp>\n\n@",
            "<svg width=1>\n\n@",
            "<div hidden>\n\n@",
            "<details>\n\n@",
            "<video src=a.mp4>\n\n@",
            "<iframe src=x>\n\n@",
            "<!-- @");

    private Constructs() {}

    static List<String> all() {
        return Stream.of(ANYWHERE, FORMS, RAW, LAST).flatMap(List::stream).toList();
    }

    /** A block with a prefix that marks or, after the first line, indents it. */
    static String within(String prefix, String block) {
        String rest = prefix.replaceAll("[-\\d.]", " ");
        return prefix + block.replace("\n", "\n" + rest);
    }

    /** A text with a word of its own for each {@code @}, which begins with w, and each {@code %}, which begins with h. */
    static String filled(String text) {
        int words = 0;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean include = text.startsWith("@include", i);
            if ((c == '@' && !include) || c == '%') {
                boolean label = text.startsWith("@n]", i);
                out.append(label ? "n" : String.format("%c%04dz", c == '@' ? 'w' : 'h', ++words));
            } else {
                out.append(c);
            }
        }
        return out.toString().replace("[^nn]", "[^n" + words + "]");
    }
}
