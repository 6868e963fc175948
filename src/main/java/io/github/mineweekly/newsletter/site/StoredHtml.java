package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.markdown.ArticleHtml;
import io.github.mineweekly.newsletter.markdown.ArticleWriter;
import io.github.mineweekly.newsletter.markdown.PartHtml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The HTML of an article as it was kept outside the memory. */
record StoredHtml(Map<String, PartHtml> parts, String notes) implements ArticleHtml {
    StoredHtml {
        parts = Map.copyOf(parts);
    }

    @Override
    public PartHtml part(String id) {
        PartHtml part = parts.get(id);
        if (part == null) {
            throw new IllegalArgumentException("no part `" + id + "`");
        }
        return part;
    }

    static byte[] bytes(ArticleWriter article) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(article.ids().size());
        for (String id : article.ids()) {
            PartHtml part = article.part(id);
            write(id, out);
            write(part.title(), out);
            write(part.marks(), out);
            write(part.tagline(), out);
            out.writeInt(part.prose().size());
            for (String piece : part.prose()) {
                write(piece, out);
            }
        }
        write(article.notes(), out);
        return bytes.toByteArray();
    }

    static StoredHtml of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Map<String, PartHtml> parts = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String id = read(in);
            String title = read(in);
            String marks = read(in);
            String tagline = read(in);
            List<String> prose = new ArrayList<>();
            for (int pieces = in.readInt(); pieces > 0; pieces--) {
                prose.add(read(in));
            }
            parts.put(id, new PartHtml(title, marks, tagline, prose));
        }
        return new StoredHtml(parts, read(in));
    }

    /** A string of Java's own format can have 64 KB at most. */
    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
