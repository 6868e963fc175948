package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.issue.Issue;
import java.util.List;

/** By what issues are grouped, as their front matter says. */
public enum GroupKind {
    TAGS("tags"),
    AUTHORS("authors");

    private final String folder;

    GroupKind(String folder) {
        this.folder = folder;
    }

    /** Where the pages are, and the key of the word that names them. */
    public String folder() {
        return folder;
    }

    public String indexPath() {
        return folder + "/index.html";
    }

    List<String> namesOf(Issue issue) {
        return this == TAGS ? issue.tags() : issue.authors();
    }
}
