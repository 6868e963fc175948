package io.github.mineweekly.newsletter.theme.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import com.samskivert.mustache.Template;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.Resource;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * The templates by name, each compiled once, when it is first asked for. Thread-safe.
 *
 * <p>An absent value is an error and never an empty place. The engine does not say in which of the partials it met an
 * error, so the template is found again by the line and the missing name.
 */
public final class Templates {
    static final List<String> NAMES = List.of(("page skin head navigation footer outline issue masthead section item"
                    + " cluster neighbour part piece home latest year row years archive sections sectionpage group"
                    + " links link search subscribe checks problems notfound redirect mail mailtext release wechat"
                    + " wechatarticle")
            .split(" "));

    /** About how many characters a page has. */
    private static final int PAGE = 1 << 14;

    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler;

    /**
     * Empty buffers for reuse: growing one to the length of a page costs more than filling it. Each keeps the room of
     * the longest page that it held.
     */
    private final Queue<StringWriter> idle = new ConcurrentLinkedQueue<>();

    /** @throws TemplateException if one of the team's own is not well-formed */
    public Templates(Overrides overrides) {
        List<String> replaced = new ArrayList<>();
        for (String name : NAMES) {
            String own = overrides.own(name + ".mustache");
            if (own != null) {
                replaced.add(name);
            }
            sources.put(name, own == null ? Resource.text("theme/" + name + ".mustache") : own);
        }
        this.compiler = Mustache.compiler()
                .withEscaper(HtmlEscape::anywhere)
                .withCollector(new RecordCollector())
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withFormatter(Templates::text)
                .withLoader(name -> new StringReader(partial(name)));
        // The theme's own are well-formed, and a build renders few of them by themselves.
        replaced.forEach(this::compiled);
    }

    /** @throws TemplateException if the template, or one that it includes, asks for an undefined value */
    public String render(String name, Object values) {
        return render(name, values, Map.of());
    }

    /**
     * @param values what the template may ask for: components of a record, and its methods without parameters
     * @param around what it may ask for besides
     * @throws TemplateException if the template, or one that it includes, asks for an undefined value
     */
    public String render(String name, Object values, Object around) {
        return render(name, values, around, false);
    }

    /**
     * The same without white space at its end.
     *
     * @throws TemplateException if the template, or one that it includes, asks for an undefined value
     */
    public String renderStripped(String name, Object values, Object around) {
        return render(name, values, around, true);
    }

    private String render(String name, Object values, Object around, boolean stripped) {
        Template template = compiled(name);
        StringWriter out = Objects.requireNonNullElseGet(idle.poll(), () -> new StringWriter(PAGE));
        try {
            template.execute(values, around, out);
            return stripped ? withoutEnd(out.getBuffer()) : out.toString();
        } catch (MustacheException.Context e) {
            throw new TemplateException(
                    "the template " + found(name, e) + ", line " + e.lineNo + ": there is no value `" + e.key + "`", e);
        } catch (MustacheException e) {
            throw new TemplateException("the template " + name + ".mustache: " + e.getMessage(), e);
        } finally {
            out.getBuffer().setLength(0);
            idle.add(out);
        }
    }

    private static String withoutEnd(StringBuffer text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /**
     * The engine asks for the text of whatever a section is about, to see whether it is empty. Of a record or a list
     * that would be the text of all that is in it, and nobody reads it.
     */
    private static String text(Object value) {
        return value instanceof Record || value instanceof Collection<?> ? "values" : value.toString();
    }

    private Template compiled(String name) {
        return compiled.computeIfAbsent(name, this::compile);
    }

    private Template compile(String name) {
        String source = sources.get(name);
        if (source == null) {
            throw new IllegalArgumentException("no template " + name);
        }
        try {
            return compiler.compile(source);
        } catch (MustacheParseException e) {
            throw new TemplateException("the template " + name + ".mustache is not well-formed: " + e.getMessage(), e);
        }
    }

    private String partial(String name) {
        String source = sources.get(name);
        if (source == null) {
            throw new MustacheException("there is no template `" + name + "` to include");
        }
        // A partial takes part in a line: its last line end would part what belongs together.
        return source.stripTrailing();
    }

    /** The templates that name the missing value on that line: the one at fault is among them. */
    private String found(String rendered, MustacheException.Context e) {
        String candidates = sources.entrySet().stream()
                .filter(entry -> line(entry.getValue(), e.lineNo).contains(e.key))
                .map(entry -> entry.getKey() + ".mustache")
                .collect(Collectors.joining(" or "));
        return candidates.isEmpty() ? rendered + ".mustache" : candidates;
    }

    private static String line(String text, int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }
}
