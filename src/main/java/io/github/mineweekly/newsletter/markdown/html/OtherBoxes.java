package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.text.Resource;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the boxes of other tools are called here. */
public final class OtherBoxes {
    private static final Map<String, String> KINDS = Resource.words("markdown/boxes.txt");

    private OtherBoxes() {}

    /** The kind of container for a name in any case, or null. */
    public static @Nullable String kind(String name) {
        return KINDS.get(name.toLowerCase(Locale.ROOT));
    }
}
