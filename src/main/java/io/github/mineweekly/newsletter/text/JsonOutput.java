package io.github.mineweekly.newsletter.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON value by value, without a tree of it. Names and values alternate as RFC 8259 has them: the caller must
 * keep to that, nothing is checked. Members whose value is null are left out. For one thread.
 *
 * <p>Instead of Gson's {@code JsonWriter}, whose code the JIT compiles again for each class of {@code Writer}.
 */
public final class JsonOutput {
    private static final String INDENT = "  ";
    private static final HexFormat HEX = HexFormat.of();
    private static final boolean[] ESCAPED = escaped("");
    private static final boolean[] ESCAPED_IN_HTML = escaped("<>&='");

    /** So much text is passed on at once. */
    private static final int PIECE = 1 << 14;

    private final StringBuilder text;
    private final Style style;
    private final boolean[] escaped;
    private int depth;
    private boolean empty;
    private @Nullable String name;

    /** How the text looks. */
    public enum Style {
        /** Without white space, for programs. */
        COMPACT,
        /** Without white space or a character that could end the string or the element of HTML that it is in. */
        FOR_HTML,
        /** On indented lines, for people and their diffs. */
        PRETTY
    }

    /** @param text gets what is written; several values at the top have nothing between them */
    public JsonOutput(StringBuilder text, Style style) {
        this.text = text;
        this.style = style;
        this.escaped = style == Style.FOR_HTML ? ESCAPED_IN_HTML : ESCAPED;
    }

    public JsonOutput beginObject() {
        return begin('{');
    }

    public JsonOutput endObject() {
        return end('}');
    }

    public JsonOutput beginArray() {
        return begin('[');
    }

    public JsonOutput endArray() {
        return end(']');
    }

    /** The name of the member whose value is written next. */
    public JsonOutput name(String next) {
        name = next;
        return this;
    }

    public JsonOutput value(@Nullable String value) {
        if (value == null) {
            return nullValue();
        }
        beforeValue();
        string(value);
        return this;
    }

    /** Of a finite number. */
    public JsonOutput value(@Nullable Number value) {
        return value == null ? nullValue() : raw(value.toString());
    }

    public JsonOutput value(boolean value) {
        return raw(String.valueOf(value));
    }

    private JsonOutput raw(String value) {
        beforeValue();
        text.append(value);
        return this;
    }

    /** In an array {@code null}; a member is left out. */
    public JsonOutput nullValue() {
        if (name == null) {
            return raw("null");
        }
        name = null;
        return this;
    }

    /** Passes on in UTF-8 what was written, if it is much. */
    public void passOn(OutputStream out) throws IOException {
        if (text.length() >= PIECE) {
            passOnAll(out);
        }
    }

    /** Passes on in UTF-8 what was written. Not by a {@code Writer}, whose encoder is slow. */
    public void passOnAll(OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    private JsonOutput begin(char bracket) {
        beforeValue();
        text.append(bracket);
        depth++;
        empty = true;
        return this;
    }

    private JsonOutput end(char bracket) {
        depth--;
        if (!empty) {
            line();
        }
        text.append(bracket);
        empty = false;
        return this;
    }

    private void beforeValue() {
        if (depth > 0) {
            if (!empty) {
                text.append(',');
            }
            line();
        }
        empty = false;
        if (name != null) {
            string(name);
            text.append(style == Style.PRETTY ? ": " : ":");
            name = null;
        }
    }

    private void line() {
        if (style == Style.PRETTY) {
            text.append('\n').append(INDENT.repeat(depth));
        }
    }

    /** Most texts have nothing to escape, and what is between two escapes is copied at once. */
    private void string(String value) {
        text.append('"');
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (isEscaped(unit)) {
                text.append(value, done, i);
                escape(unit);
                done = i + 1;
            }
        }
        text.append(value, done, value.length()).append('"');
    }

    /** The last two end a line in scripts of before ES2019. */
    private boolean isEscaped(char unit) {
        return unit < escaped.length ? escaped[unit] : unit == '\u2028' || unit == '\u2029';
    }

    /** Of each ASCII character whether it is written as an escape; asked of every character of every text. */
    private static boolean[] escaped(String besides) {
        boolean[] escaped = new boolean[0x80];
        Arrays.fill(escaped, 0, ' ', true);
        ("\"\\" + besides).chars().forEach(unit -> escaped[unit] = true);
        return escaped;
    }

    private void escape(char unit) {
        switch (unit) {
            case '"', '\\' -> text.append('\\').append(unit);
            case '\t' -> text.append("\\t");
            case '\b' -> text.append("\\b");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\f' -> text.append("\\f");
            default -> text.append("\\u").append(HEX.toHexDigits(unit));
        }
    }
}
