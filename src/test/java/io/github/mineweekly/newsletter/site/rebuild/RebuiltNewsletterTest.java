package io.github.mineweekly.newsletter.site.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happened since the build before, and to what it left: the next build says and leaves what one does that finds
 * nothing of an earlier one. {@code -Dfuzz.rebuilds=100 -Dfuzz.seed=7} tries more.
 */
class RebuiltNewsletterTest {
    private static final int TRIES = Integer.getInteger("fuzz.rebuilds", 2);
    private static final int SEED = Integer.getInteger("fuzz.seed", 1);

    /** How many edits are made to a long newsletter, whose builds take longer. */
    private static final int EDITS_OF_LONG = 16;

    @TempDir
    Path temporary;

    private final List<String> story = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private Random random = new Random(0);
    private EditedSettings settings = new EditedSettings(random);
    private LookEdits look = new LookEdits(Path.of("."), random);
    private TargetEdits target = new TargetEdits(Path.of("."), Path.of("."), random);
    private @Nullable Outcome clean;

    /** What was told last of what changed; null if it is not known. */
    private @Nullable Map<String, String> delivered;

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + TRIES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachBuildIsAsOneFromNothing(long seed) throws IOException {
        EditedFolder folder = begin(seed);
        folder.begin(12);
        make(half(new SourceEdits(folder, random).all(), seed), half(siteEdits(), seed), target.all());
        assertMade("index.html", "old[0-9].html", "sections/.*html", "sections/.*xml", "tags/.*", "authors/.*");
        assertMade("links.html", "search.html", "subscribe.html", "feed.xml", "404.html", "sitemap.xml", "llms.txt");
        assertMade("p[0-9].png", "files/data.*", "assets/.*png");
    }

    @ParameterizedTest
    @ValueSource(longs = 1)
    void eachBuildOfALongNewsletterIsAsOneFromNothing(long seed) throws IOException {
        EditedFolder folder = begin(seed);
        folder.beginLong();
        List<Edit> edits = new ArrayList<>(new SourceEdits(folder, random).all());
        Collections.shuffle(edits, random);
        make(edits.subList(0, EDITS_OF_LONG), List.of(), target.all());
        assertMade("archive/20.*", "tags/java/.*", "sections/动态/.*", "links/site1.*html", "links/other.*");
    }

    @Test
    void anOldIssueWhosePictureIsAnotherKeepsItsText() throws IOException {
        EditedFolder folder = begin(1);
        folder.beginMany();
        look.begin();
        check();
        clean = null;
        Pictures.write(folder.directory().resolve("p0.png"), 300, 200, 1);
        check();
        assertMade("short/.*md", "sections/旧闻.*");
    }

    private EditedFolder begin(long seed) {
        random = new Random(seed);
        story.add("seed " + seed);
        settings = new EditedSettings(random);
        look = new LookEdits(project().resolve("look"), random);
        target = new TargetEdits(project().resolve("target"), temporary.resolve("copy"), random);
        return new EditedFolder(project().resolve("issues"), random);
    }

    private List<Edit> siteEdits() {
        List<Edit> edits = new ArrayList<>(look.all());
        edits.addAll(settings.edits());
        return edits;
    }

    /** A seed and the next have the two halves. */
    private static List<Edit> half(List<Edit> all, long seed) {
        List<Edit> edits = new ArrayList<>(all);
        Collections.shuffle(edits, new Random((seed + 1) / 2));
        int half = edits.size() / 2;
        return seed % 2 == 1 ? edits.subList(0, half) : edits.subList(half, edits.size());
    }

    /**
     * Builds after some of the edits, until all of issues and of the site were made, each once.
     *
     * @param ofSite each has a build of its own, since it hides what an edit of one issue leaves undone
     * @param ofTarget edits of what builds left
     */
    private void make(List<Edit> ofIssues, List<Edit> ofSite, List<Edit> ofTarget) throws IOException {
        Deque<Edit> issues = shuffled(ofIssues);
        Deque<Edit> site = shuffled(ofSite);
        Deque<Edit> targets = shuffled(ofTarget);
        look.begin();
        check();
        while (!issues.isEmpty() || !site.isEmpty()) {
            int kind = random.nextInt(8);
            boolean input = kind < 3 ? make(site, 1) : kind < 7 && make(issues, 1 + random.nextInt(3));
            if (input) {
                clean = null;
            }
            if (!input || random.nextInt(3) == 0) {
                make(targets, 1);
            }
            check();
        }
    }

    /** Makes the next edits, as far as there are any; false if there is none. */
    private boolean make(Deque<Edit> edits, int number) throws IOException {
        boolean any = !edits.isEmpty();
        for (int i = 0; i < number && !edits.isEmpty(); i++) {
            story.add(edits.pop().make());
        }
        return any;
    }

    private Deque<Edit> shuffled(List<Edit> edits) {
        List<Edit> shuffled = new ArrayList<>(edits);
        Collections.shuffle(shuffled, random);
        return new ArrayDeque<>(shuffled);
    }

    private void check() throws IOException {
        Map<String, String> before = Outcome.site(project());
        Outcome again = Outcome.of(settings, project());
        Outcome expected = clean == null ? ofCleanBuild() : clean;
        clean = expected;
        assertSaid(again, expected);
        if (!expected.built()) {
            assertSame(again.site(), before);
            Object failure = expected.said().get("failure");
            if (failure != null) {
                assertThat(failure.toString()).as("%s", story).contains("link");
            }
            story.add("refused");
            settings.neverFail();
            look.repair();
            clean = null;
            return;
        }
        assertSame(withoutChanged(again), expected.site());
        assertThat(Difference.between(before, expected.site()))
                .as("%s", story)
                .filteredOn(file -> !file.isDeletion())
                .hasSize(again.changed());
        assertDelivered(expected.site());
        target.repaired();
        paths.addAll(expected.site().keySet());
        story.add("build");
    }

    /** Of a project with the same files and settings, and nothing that a build left. */
    private Outcome ofCleanBuild() throws IOException {
        Path other = Files.createDirectories(temporary.resolve("clean" + story.size()));
        for (String folder : List.of("issues", "look")) {
            if (Files.isDirectory(project().resolve(folder))) {
                PathUtils.copyDirectory(project().resolve(folder), other.resolve(folder), LinkOption.NOFOLLOW_LINKS);
            }
        }
        Outcome outcome = Outcome.of(settings, other);
        assertThat(outcome.ofBefore()).as("%s", story).isEmpty();
        PathUtils.deleteDirectory(other);
        return outcome;
    }

    private Path project() {
        return temporary.resolve("project");
    }

    private void assertSaid(Outcome again, Outcome expected) {
        expected.said()
                .forEach((what, said) -> assertThat(again.said().get(what))
                        .as("%s after %s", what, story)
                        .isEqualTo(said));
        assertThat(again.said())
                .as("%s", story)
                .containsOnlyKeys(expected.said().keySet());
        assertThat(again.built()).as("%s", story).isEqualTo(expected.built());
        if (!target.damaged() && target.touched().isEmpty()) {
            assertThat(again.ofBefore()).as("%s", story).isEmpty();
        }
    }

    /** A file that somebody changed stays where it is, and whoever is told of it deletes it. */
    private Map<String, String> withoutChanged(Outcome outcome) throws IOException {
        for (String path : target.touched()) {
            String start = "target/site/newsletter/" + path + " is not part of the newsletter any more";
            if (outcome.ofBefore().stream().anyMatch(warning -> warning.startsWith(start))) {
                Files.delete(project().resolve("target/site/newsletter").resolve(path));
            }
        }
        return Outcome.site(project());
    }

    private void assertSame(Map<String, String> site, Map<String, String> expected) {
        assertThat(Difference.between(expected, site)).as("%s", story).isEmpty();
    }

    private void assertDelivered(Map<String, String> site) throws IOException {
        if (delivered != null && !target.deliveryLost()) {
            List<String> changes = Files.readAllLines(project().resolve("target/delivery/changes.txt"));
            assertThat(Difference.between(delivered, site))
                    .as("%s", story)
                    .extracting(Difference::change)
                    .containsExactlyInAnyOrderElementsOf(changes);
        }
        delivered = site;
    }

    private void assertMade(String... patterns) {
        for (String pattern : patterns) {
            assertThat(paths.stream().filter(path -> path.matches(pattern)))
                    .as(pattern)
                    .isNotEmpty();
        }
    }
}
