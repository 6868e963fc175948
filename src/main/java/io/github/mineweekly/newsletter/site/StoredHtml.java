package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.markdown.ArticleHtml;
import io.github.mineweekly.newsletter.markdown.ArticleWriter;
import io.github.mineweekly.newsletter.markdown.PartHtml;
import io.github.mineweekly.newsletter.text.StoredText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
            StoredText.write(id, out);
            StoredText.write(part.title(), out);
            StoredText.write(part.marks(), out);
            StoredText.write(part.tagline(), out);
            out.writeInt(part.prose().size());
            for (String piece : part.prose()) {
                StoredText.write(piece, out);
            }
        }
        StoredText.write(article.notes(), out);
        return bytes.toByteArray();
    }

    static StoredHtml of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Map<String, PartHtml> parts = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String id = StoredText.read(in);
            String title = StoredText.read(in);
            String marks = StoredText.read(in);
            String tagline = StoredText.read(in);
            List<String> prose = new ArrayList<>();
            for (int pieces = in.readInt(); pieces > 0; pieces--) {
                prose.add(StoredText.read(in));
            }
            parts.put(id, new PartHtml(title, marks, tagline, prose));
        }
        return new StoredHtml(parts, StoredText.read(in));
    }
}
