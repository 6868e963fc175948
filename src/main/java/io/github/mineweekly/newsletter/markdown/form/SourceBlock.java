package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.InlineVisitor;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the block that says where an item comes from: a quote or paragraph that holds nothing but addresses, each
 * with a label before it or as its text. Addresses of people come last, and a block of none else is a byline.
 */
public final class SourceBlock {
    private static final int LONGEST_LABEL = 12;
    private static final String PART_OF_SENTENCE = "，。、；";
    private static final String BETWEEN = " \t\n　,，、;；|/·｜";
    private static final String AFTER_LABEL = " \t\n　:：-—→";

    /** Labels of the address of what is told: {@code 购买链接} or {@code 视频地址} are those of something else. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:(?:项目|原文|文章|论文|源码|仓库)?(?:地址|链接|网址)|(?:项目|代码)?(?:官网|仓库|主页|源码)|(?:原文)?出处|来源|原文)"
                    + "|(?:(?:project|original|source) )?(?:url|link|address|source|repo|repository|github|website|homepage)"
                    + "|リンク|出典|링크|주소|출처|fuente|fonte|quelle|источник",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Labels of what something is told after. */
    private static final Pattern EVIDENCE = Pattern.compile("证据|via|sources", Pattern.CASE_INSENSITIVE);

    /** Labels of those who made an item, not of what it is about. */
    private static final Pattern PERSON = Pattern.compile(
            "(?:作者|译者|(?:责任|整理)?编辑|责编|编辑整理|校对|审校|撰文|撰稿|供稿|投稿)(?:人|者)?|推荐(?:人|者|来源)"
                    + "|(?:by|author|editor|translator|translated by|contributor|submitted by|written by)s?",
            Pattern.CASE_INSENSITIVE);

    /** Labels of people, or of another text. */
    private static final Pattern PERSON_OR_TEXT = Pattern.compile("翻译|整理");

    /** When it was written, perhaps after a label or a place: {@code 发表于：2021/09/27}. */
    private static final Pattern DAY = Pattern.compile("[^0-9.。!！?？\\n]{0,16}(?:19|20)[0-9]{2}[-/.年] ?[0-9]{1,2}[-/.月]"
            + " ?[0-9]{1,2}日?(?:[ T]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?");

    /** Tags that only say how an address looks. */
    private static final Pattern STYLE = Pattern.compile(
            "</?(?:span|small|sub|sup|font|em|i)(?:\\s(?![^>]*\\b(?:id|name|hidden|display|visibility)\\b)[^>]*)?>",
            Pattern.CASE_INSENSITIVE);

    /** Before the first address they point at it, or show what it is of. */
    private static final Pattern SIGNS = Pattern.compile("^[🔗👉📎🌐➡→▶]\\x{FE0F}?+");

    /** What a link's title may say again. */
    private final String told;

    private final List<ItemSource> sources = new ArrayList<>();
    private final List<ItemSource> people = new ArrayList<>();
    private final StringBuilder label = new StringBuilder();
    private final Visit visit = new Visit();

    private SourceBlock(String told) {
        this.told = told;
    }

    /** The sources that a block consists of, or null if it says anything else. */
    public static @Nullable List<ItemSource> of(Block block) {
        return of(block, "");
    }

    /**
     * The same below a heading.
     *
     * @param heading what it says, which the title of a link may say too
     */
    public static @Nullable List<ItemSource> of(Block block, String heading) {
        SourceBlock reader = read(block, heading);
        if (reader == null || reader.sources.isEmpty()) {
            return null;
        }
        return Stream.concat(reader.sources.stream(), reader.people.stream()).toList();
    }

    /**
     * The sources in the only entry of a list that has the label of one. Links to people do not count, and steps have
     * none.
     */
    public static List<ItemSource> inList(Block block) {
        List<List<ItemSource>> found = block instanceof Block.ListBlock list && !list.ordered()
                ? list.items().stream()
                        .map(entry -> inEntry(entry, true))
                        .filter(sources -> !sources.isEmpty()
                                && sources.stream()
                                        .noneMatch(one -> !one.link().bare()
                                                && NoTitle.isPerson(
                                                        "", one.link().url())))
                        .toList()
                : List.of();
        return found.size() == 1 ? found.get(0) : List.of();
    }

    /**
     * What an entry has after a label, as in {@code Source: [Title](…)}; empty if it says anything else.
     *
     * @param named whether the label has to be that of a source
     */
    static List<ItemSource> inEntry(Block.ListItem entry, boolean named) {
        boolean one = entry.children().size() == 1 && Entries.isText(entry);
        Label label = one ? Label.of(Entries.home(entry).content()) : null;
        List<ItemSource> sources = label != null && (!named || isSource(label.name())) ? of(Entries.home(entry)) : null;
        return sources == null ? List.of() : sources;
    }

    /** Whether a block is one link that its label or its text calls an address: no title, reference or bare address. */
    public static boolean isAddress(Block block) {
        boolean quoted = block instanceof Block.Quote quote && quote.children().size() == 1;
        Block only = quoted ? ((Block.Quote) block).children().get(0) : block;
        if (!(only instanceof Block.Paragraph paragraph)) {
            return false;
        }
        Label label = Label.of(paragraph.content());
        List<Inline> value = label == null ? paragraph.content() : label.value();
        return value.size() == 1
                && value.get(0) instanceof Inline.Link link
                && (label != null
                        ? ADDRESS.matcher(label.name()).matches()
                        : NoTitle.Generic.isAddress(
                                PlainText.of(link.children()).strip()));
    }

    /** Whether a block names people or a day, and nothing else. */
    public static boolean isByline(Block block) {
        if (block instanceof Block.Paragraph day
                && day.content().size() == 1
                && day.content().get(0) instanceof Inline.Text text
                && DAY.matcher(text.text().strip()).matches()) {
            return true;
        }
        SourceBlock reader = read(block, "");
        return reader != null && reader.sources.isEmpty() && !reader.people.isEmpty();
    }

    /** Null if it says anything else. */
    private static @Nullable SourceBlock read(Block block, String told) {
        SourceBlock reader = new SourceBlock(told);
        boolean pure;
        if (block instanceof Block.Quote quote) {
            pure = !quote.children().isEmpty();
            for (Block child : quote.children()) {
                pure = pure && child instanceof Block.Paragraph paragraph && reader.read(paragraph.content());
            }
        } else {
            pure = block instanceof Block.Paragraph paragraph && reader.read(paragraph.content());
        }
        return pure ? reader : null;
    }

    private boolean read(List<Inline> content) {
        boolean pure = pieces(content);
        boolean nothingLeft = strip(label.toString(), BETWEEN).isEmpty();
        label.setLength(0);
        return pure && nothingLeft;
    }

    private boolean pieces(List<Inline> content) {
        return content.stream().allMatch(inline -> inline.accept(visit));
    }

    private final class Visit implements InlineVisitor<Boolean> {
        @Override
        public Boolean visit(Inline.Text text) {
            label.append(text.text());
            return true;
        }

        @Override
        public Boolean visit(Inline.Code code) {
            return false;
        }

        @Override
        public Boolean visit(Inline.MarkedSpan span) {
            return span.mark() != Inline.Mark.DELETED && pieces(span.children());
        }

        @Override
        public Boolean visit(Inline.Link link) {
            return WebAddress.isSite(link.url()) && link(link);
        }

        @Override
        public Boolean visit(Inline.Image image) {
            return false;
        }

        @Override
        public Boolean visit(Inline.Html html) {
            return STYLE.matcher(html.raw().source().text()).matches();
        }

        @Override
        public Boolean visit(Inline.Typed tag) {
            return false;
        }

        @Override
        public Boolean visit(Inline.LineBreak lineBreak) {
            label.append(label.isEmpty() ? "" : " ");
            return true;
        }

        @Override
        public Boolean visit(Inline.NoteMark mark) {
            return false;
        }
    }

    private boolean link(Inline.Link link) {
        String words = strip(label.toString(), BETWEEN);
        boolean first = sources.isEmpty() && people.isEmpty();
        String typed = first ? strip(SIGNS.matcher(words).replaceFirst(""), BETWEEN) : words;
        boolean plain = link.children().stream()
                .allMatch(child -> child instanceof Inline.Text || child instanceof Inline.Code);
        String text = link.bare() ? "" : PlainText.of(link.children());
        boolean titled = !link.title().isEmpty()
                && !link.title().equals(told)
                && !link.title().equals(text);
        if (!(typed.isEmpty() || isLabel(typed)) || !plain || titled) {
            return false;
        }
        String whole = typed.isEmpty() ? text : text.isEmpty() ? strip(typed, AFTER_LABEL) : typed + gap(typed) + text;
        boolean person = !typed.isEmpty() && isPerson(strip(typed, AFTER_LABEL), link);
        (person ? people : sources)
                .add(new ItemSource(link, whole.isEmpty() || whole.equals(link.url()) ? null : whole));
        label.setLength(0);
        return true;
    }

    /** @param label without its colon */
    static boolean isSource(String label) {
        return ADDRESS.matcher(label).matches() || EVIDENCE.matcher(label).matches();
    }

    /** @param label without its colon */
    static boolean isPerson(String label) {
        return PERSON.matcher(label).matches();
    }

    private static boolean isPerson(String label, Inline.Link link) {
        return isPerson(label) || (!link.bare() && PERSON_OR_TEXT.matcher(label).matches());
    }

    /**
     * A sentence that happens to hold a link, or an entry of a list numbered by hand, says more than where it leads.
     */
    private static boolean isLabel(String text) {
        return Label.endsWithColon(text)
                && text.codePointCount(0, text.length()) <= LONGEST_LABEL
                && text.chars().noneMatch(c -> PART_OF_SENTENCE.indexOf(c) >= 0)
                && !Character.isDigit(text.charAt(0));
    }

    /** Where a script has spaces between words, one is after its colon too: {@code Source: News}. */
    private String gap(String typed) {
        boolean typedBlank = !label.isEmpty() && Character.isWhitespace(label.charAt(label.length() - 1));
        boolean narrow = typed.charAt(typed.length() - 1) < 0x80;
        return typedBlank && narrow ? " " : "";
    }

    private static String strip(String text, String characters) {
        int start = Characters.after(text, 0, characters);
        return text.substring(start, Math.max(start, Characters.before(text, text.length(), characters)));
    }
}
