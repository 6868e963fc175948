package io.github.mineweekly.newsletter.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What a text costs the thread that renders it, which another program on the same machine does not change. */
final class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ArticleRenderer RENDERER = new ArticleRenderer(MarkdownSettings.defaults());

    private CpuTime() {}

    /** In milliseconds. */
    static long of(String body) {
        long start = THREADS.getCurrentThreadCpuTime();
        RENDERER.render(Samples.issue("---\ntitle: 题\n---\n", body), Samples.PAGES);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
    }
}
