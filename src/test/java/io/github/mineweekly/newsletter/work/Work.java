package io.github.mineweekly.newsletter.work;

import java.util.List;

/** What is run and counted. Its class has a constructor without arguments and does the same for the same text. */
public interface Work {
    /** @return how it ended, in lines that a test can compare */
    List<String> run(String text);
}
