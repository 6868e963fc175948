package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a title and, at its end or below it, an address or a link that does not say what is there.
 *
 * @param before a number typed by hand
 * @param after what the paragraph holds after the title
 * @param sources the address first; several below a title after a label
 * @param rest what is below the paragraph
 */
record LastLink(
        Block.Paragraph home,
        List<Inline> before,
        List<Inline> title,
        List<Inline> after,
        List<ItemSource> sources,
        List<Block> rest) {
    private static final String COLONS = ":：";
    private static final String MARKS = "-–—|→(（[【" + COLONS;
    private static final String BETWEEN = " \t\u3000,，" + MARKS;
    private static final Pattern END = Pattern.compile("[)）\\]】.。 ]*");

    /** What a title does not hold, and words that it does not end with. */
    private static final Pattern SENTENCE = Pattern.compile("。|[.;；] |[,，、;；.…]$");

    /** A name as {@code npm} may begin a title; words in small letters go on with what is above. */
    private static final Pattern GOES_ON_ABOVE = Pattern.compile("\\p{Ll}+(?: \\p{Ll}+){2}");

    private static final Pattern FULL_STOP = Pattern.compile("[。.]$");

    private static final Pattern GOES_ON = Pattern.compile(
            ".*(?:\\b(?:at|on|in|to|see|from|via|the|this|an?|our|my|is|are|with|and|or|of|for|by|visit|open|here)|[见到在看是为自的])",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * What asks readers to do something, or is about the newsletter itself. {@code file}, {@code report} and the like
     * are asked for only before what they are done to: news are of them too.
     */
    private static final Pattern REQUEST = Pattern.compile(
            "欢迎|投稿|(?<!发布[/-]?)订阅|退订|扫码|打赏|^(?:关注|加入)|本[期周月半]{0,2}刊|(?<![a-z])(?:(?:un)?subscribe|sign up"
                    + "|view (?:this|it|in|the (?:e?mail|issue|newsletter)) .{0,40}browser|(?:photo|picture|cover) by"
                    + "|register (?:here|now|for|at|to|your)"
                    + "|(?:join|report|file) (?:an?|any|the|our|us|your|it|them|bugs?|issues?|faults?|problems?))(?![a-z])",
            Pattern.CASE_INSENSITIVE);

    /** What a letter or an instruction asks for or says of itself: more than in a list, a paragraph may be its. */
    private static final Pattern LETTER = Pattern.compile(
            "^(?:关注|加入|感谢|谢谢|写于|请(?![求教])|访问|打开|进入|报名|直播|下载|安装|(?:our|my|your|see you|thank)(?![a-z]))",
            Pattern.CASE_INSENSITIVE);

    /** An address of a machine, which is no page of news. */
    private static final Pattern MACHINE = Pattern.compile(
            "https?://(?:localhost|[0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?:[:/?#].*|$)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern TIME = Pattern.compile(
            "(?:[上中下]午|晚上?)? ?(?:\\d{1,2}[:：]\\d{2}|\\d{1,2} ?[ap]\\.?m)(?![a-z0-9]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Before an address in a line of its own: {@code 链接：}; {@code 来源：} is of those who said what is above it. */
    private static final Pattern LABEL_OF_SOURCE =
            Pattern.compile("[🔗👉]?[ ]?(?:(?:原文|文章|项目)?(?:链接|地址|网址)|link|url)[:：] ?", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMA = Pattern.compile("，|, ");

    /** What logs of changes end their entries with. */
    private static final Pattern CHANGE = Pattern.compile("/(?:pull|issues|commit|merge_requests)/\\w");

    /** A label is not wider. */
    private static final int LABEL = 12;

    private static final int LABEL_BEFORE_COLON = 20;

    /** Null if the entry is anything else. A task is none. */
    static @Nullable LastLink of(Block.ListItem entry) {
        if (entry.checked() != null || !Entries.isText(entry)) {
            return null;
        }
        Block.Paragraph home = Entries.home(entry);
        return of(home, List.of(), home.content(), Entries.rest(entry));
    }

    /** The same of a paragraph that is numbered by hand, or that has its address in a line of its own. */
    static @Nullable LastLink of(Block.Paragraph home) {
        int number = numberLength(home);
        List<Inline> before = new ArrayList<>();
        List<Inline> words = new ArrayList<>(home.content());
        if (number > 0) {
            String typed = ((Inline.Text) words.get(0)).text();
            if (number == typed.length()) {
                return null;
            }
            before.add(new Inline.Text(typed.substring(0, number)));
            words.set(0, new Inline.Text(typed.substring(number)));
        }
        LastLink found = of(home, before, words, List.of());
        return found != null
                        && !LETTER.matcher(found.name()).find()
                        && (number > 0 || (found.isLong() && found.isLine()))
                ? found
                : null;
    }

    /** How long the number is that a paragraph begins with. */
    static int numberLength(Block.Paragraph home) {
        return !home.content().isEmpty() && home.content().get(0) instanceof Inline.Text text
                ? Lead.numberLength(text.text())
                : 0;
    }

    private static @Nullable LastLink of(
            Block.Paragraph home, List<Inline> before, List<Inline> content, List<Block> rest) {
        int at = firstLink(content);
        List<ItemSource> sources =
                at < content.size() ? List.of(new ItemSource((Inline.Link) content.get(at), null)) : below(rest);
        LastLink found = sources.isEmpty() ? null : cut(home, before, content, at, sources, rest);
        return found != null && found.isNews() ? found : null;
    }

    /** The one address that the blocks below are, or the only entry of a list; or those in an entry after a label. */
    private static List<ItemSource> below(List<Block> rest) {
        List<Block.ListItem> entries =
                rest.size() == 1 && rest.get(0) instanceof Block.ListBlock list ? list.items() : List.of();
        List<List<ItemSource>> labelled = entries.stream()
                .map(entry -> SourceBlock.inEntry(entry, false))
                .filter(sources -> !sources.isEmpty())
                .toList();
        if (labelled.size() == 1) {
            List<ItemSource> named = SourceBlock.inList(rest.get(0));
            if (!named.isEmpty() || !labelled.get(0).get(0).link().bare()) {
                return named;
            }
        }
        List<Block> blocks = entries.size() == 1 ? entries.get(0).children() : rest;
        if (blocks.size() != 1 || !(blocks.get(0) instanceof Block.Paragraph only) || ItemFinder.isTitleAlone(only)) {
            return List.of();
        }
        List<ItemSource> sources = SourceBlock.of(only);
        return sources != null && sources.size() == 1
                ? List.of(new ItemSource(sources.get(0).link(), null))
                : List.of();
    }

    private static LastLink cut(
            Block.Paragraph home,
            List<Inline> before,
            List<Inline> content,
            int at,
            List<ItemSource> sources,
            List<Block> rest) {
        List<Inline> title = new ArrayList<>(content.subList(0, at));
        List<Inline> after = new ArrayList<>(content.subList(at, content.size()));
        int line = title.size() - 2;
        if (line > 0
                && title.get(line) instanceof Inline.LineBreak
                && title.get(line + 1) instanceof Inline.Text label
                && LABEL_OF_SOURCE.matcher(label.text()).matches()) {
            after.add(0, title.remove(line + 1));
        }
        if (!title.isEmpty() && title.get(title.size() - 1) instanceof Inline.LineBreak) {
            after.add(0, title.remove(title.size() - 1));
        }
        if (!title.isEmpty() && title.get(title.size() - 1) instanceof Inline.Text text) {
            int end = Characters.before(text.text(), text.text().length(), BETWEEN);
            title.set(title.size() - 1, new Inline.Text(text.text().substring(0, end)));
            if (end < text.text().length()) {
                after.add(0, new Inline.Text(text.text().substring(end)));
            }
        }
        return new LastLink(home, before, title, after, sources, rest);
    }

    /** The index of the first link; that of the end if there is none. */
    private static int firstLink(List<Inline> content) {
        int at = 0;
        while (at < content.size() && !(content.get(at) instanceof Inline.Link)) {
            at++;
        }
        return at;
    }

    private Inline.Link link() {
        return sources.get(0).link();
    }

    /** Whether the address is below the title, after a label. */
    private boolean isLabelled() {
        return sources.get(0).label() != null;
    }

    /** Where the first link is in what is after the title; -1 if it is below. */
    private int place() {
        int at = firstLink(after);
        return at < after.size() ? at : -1;
    }

    /** Whether it is a line above its address; one that begins in lower case goes on from what is above. */
    private boolean isLine() {
        int at = place();
        return at > 0
                && after.get(0) instanceof Inline.LineBreak
                && !GOES_ON_ABOVE.matcher(name()).lookingAt();
    }

    private boolean isNews() {
        TreeIndex index = TreeIndex.of(List.of(new Block.Paragraph(title, 0)));
        boolean text = index.images().isEmpty()
                && index.raw().isEmpty()
                && title.stream().noneMatch(Inline.LineBreak.class::isInstance);
        String name = name();
        return text
                && WebAddress.isSite(link().url())
                && !MACHINE.matcher(link().url()).matches()
                && !CHANGE.matcher(WebAddress.path(link().url())).find()
                && !name.isEmpty()
                && !NoTitle.is(name)
                && !NoTitle.isLabel(name)
                && !NoTitle.isPerson(name, link().url())
                && !SENTENCE.matcher(titled()).find()
                && !REQUEST.matcher(name).find()
                && !TIME.matcher(name).matches()
                && !(hasColon() && COMMA.matcher(name).find())
                && isEnd()
                && isSetOff(name);
    }

    /** Whether nothing is said after the link, which may be below. */
    private boolean isEnd() {
        int at = place();
        List<Inline> rest = after.subList(at + 1, after.size());
        return at < 0
                || (rest.stream().allMatch(Inline.Text.class::isInstance)
                        && END.matcher(PlainText.of(rest)).matches());
    }

    /** Whether the link only says where, and what is before it is no beginning of a sentence. */
    private boolean isSetOff(String name) {
        Inline first = after.isEmpty() ? null : after.get(0);
        String gap = first instanceof Inline.Text text ? text.text() : first instanceof Inline.LineBreak ? "\n" : "";
        String said = PlainText.of(link().children()).strip();
        NoTitle.Generic generic = NoTitle.Generic.of(said);
        if (first == null && isLabelled()) {
            return true;
        }
        boolean below = first == null && NoTitle.Generic.isAddress(said);
        boolean address = below || link().bare() || WebAddress.isSite(said);
        if (gap.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)) {
            return address || (generic != null && !generic.isPlace());
        }
        boolean noun = generic == NoTitle.Generic.ADDRESS;
        return (gap.isBlank() ? address || (noun && !gap.isEmpty()) : noun)
                && !GOES_ON.matcher(name).matches();
    }

    /** Whether its title is no label, as of a list of addresses. */
    boolean isLong() {
        return DisplayWidth.of(name()) > (hasColon() ? LABEL_BEFORE_COLON : LABEL);
    }

    private boolean hasColon() {
        return !after.isEmpty()
                && after.get(0) instanceof Inline.Text gap
                && gap.text().chars().anyMatch(c -> COLONS.indexOf(c) >= 0);
    }

    private String name() {
        return PlainText.of(title).strip();
    }

    /** The name without the full stop that a sentence has before an address with a label. */
    private String titled() {
        boolean label =
                after.size() > 1 && after.get(0) instanceof Inline.LineBreak && after.get(1) instanceof Inline.Text;
        return isLabelled() || label ? FULL_STOP.matcher(name()).replaceFirst("") : name();
    }

    FoundItem item() {
        return new FoundItem(Form.LAST_LINK, home, before, title, after, titled(), sources, rest);
    }
}
