package io.github.mineweekly.newsletter.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** The rules of one stage, in the order in which they are made. */
public final class RuleList {
    private final Stage stage;
    private final List<Rule> rules = new ArrayList<>();

    public RuleList(Stage stage) {
        this.stage = stage;
    }

    /** Those made so far. */
    public List<Rule> all() {
        return List.copyOf(rules);
    }

    public Rule structural(String id) {
        return listed(Rule.structural(id, stage));
    }

    public Rule error(String id) {
        return listed(Rule.error(id, stage));
    }

    public Rule warning(String id) {
        return listed(Rule.warning(id, stage));
    }

    public Rule notice(String id) {
        return listed(Rule.notice(id, stage));
    }

    private Rule listed(Rule rule) {
        rules.add(rule);
        return rule;
    }
}
