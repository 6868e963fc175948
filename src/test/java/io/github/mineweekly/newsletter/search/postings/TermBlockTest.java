package io.github.mineweekly.newsletter.search.postings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermBlockTest {
    @Test
    void aShardOfManyAndOfLargeTermsComesBack() {
        List<Map.Entry<String, Postings>> terms = new ArrayList<>();
        for (int i = 10_000; i < 20_000; i++) {
            terms.add(Map.entry("term" + i, postings(i % 1_000 == 0 ? 50_000 : i % 7)));
        }
        TermBlockReader reader = new TermBlockReader(TermBlock.of(terms));
        for (Map.Entry<String, Postings> term : terms) {
            assertThat(reader.next()).isTrue();
            assertThat(reader.term()).isEqualTo(term.getKey());
            assertThat(issues(reader.postings())).isEqualTo(issues(term.getValue()));
        }
        assertThat(reader.next()).isFalse();
    }

    private static List<List<Integer>> issues(Postings postings) {
        List<List<Integer>> issues = new ArrayList<>();
        for (PostingsReader issue = postings.read(); issue.next(); ) {
            issues.add(List.of(issue.number(), issue.flags(), issue.groups()));
        }
        return issues;
    }

    private static Postings postings(int count) {
        Postings postings = new Postings();
        for (int number = 0; number < count; number++) {
            postings.add(number, 0, number);
        }
        return postings;
    }
}
