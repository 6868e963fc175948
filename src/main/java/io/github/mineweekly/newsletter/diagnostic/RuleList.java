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

    /** Of a problem that makes an issue unusable. */
    public Rule structural(String id) {
        return listed(new Rule(id, Severity.ERROR, stage, true));
    }

    public Rule error(String id) {
        return listed(new Rule(id, Severity.ERROR, stage, false));
    }

    public Rule warning(String id) {
        return listed(new Rule(id, Severity.WARNING, stage, false));
    }

    public Rule notice(String id) {
        return listed(new Rule(id, Severity.NOTICE, stage, false));
    }

    private Rule listed(Rule rule) {
        rules.add(rule);
        return rule;
    }
}
