package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.skin.SkinPage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.swing.text.SimpleAttributeSet;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkEventAttributes;
import org.apache.maven.doxia.sink.SinkFactory;

/** Gives pages to the writer of the project's site, byte for byte. */
final class SinkWriter {
    /** What a sink calls a tag that has no end. */
    private static final Object[] SIMPLE_TAG = {1};

    private final Sink main;
    private final SinkFactory sinks;
    private final Path directory;

    /**
     * @param main takes the index
     * @param directory the newsletter's folder in the site that is written
     */
    SinkWriter(Sink main, SinkFactory sinks, Path directory) {
        this.main = main;
        this.sinks = sinks;
        this.directory = directory;
    }

    void write(List<SkinPage> pages) throws IOException {
        for (SkinPage page : pages) {
            if (page.isIndex()) {
                write(page, main);
            } else {
                File folder = directory.resolve(page.folder()).toFile();
                write(page, sinks.createSink(folder, page.name()));
            }
        }
    }

    /** With the methods that all versions of Doxia have. */
    private static void write(SkinPage page, Sink sink) {
        sink.head();
        sink.title();
        sink.text(page.title());
        sink.title_();
        if (!page.indexed()) {
            // A sink takes no text here.
            sink.unknown("meta", SIMPLE_TAG, new TagAttributes("name", "robots", "content", "noindex"));
        }
        sink.head_();
        sink.body();
        sink.rawText(page.html());
        sink.body_();
        sink.flush();
    }

    /** As Doxia's own, which is in another of its libraries in each of its versions. */
    private static final class TagAttributes extends SimpleAttributeSet implements SinkEventAttributes {
        private static final long serialVersionUID = 1L;

        TagAttributes(String... namesAndValues) {
            for (int i = 0; i < namesAndValues.length; i += 2) {
                addAttribute(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
    }
}
