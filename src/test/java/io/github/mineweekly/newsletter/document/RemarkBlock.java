package io.github.mineweekly.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** A configuration of remark: it imports what it uses, and checks the folder of issues by the schema that is written. */
final class RemarkBlock {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (\\w+) from '([\\w@/-]+)';$");

    private RemarkBlock() {}

    static void check(String text) {
        String plugins = text.substring(text.indexOf("export default"));
        assertThat(IMPORT.matcher(text).results().toList())
                .hasSize(2)
                .allMatch(imported -> plugins.contains(imported.group(1)));
        assertThat(plugins).contains("./front-matter.schema.json", "./src/site/newsletter/**/*.md");
    }
}
