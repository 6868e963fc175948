package io.github.mineweekly.newsletter.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.Sample;
import io.github.mineweekly.newsletter.search.postings.Postings;
import io.github.mineweekly.newsletter.search.postings.TermBlock;
import io.github.mineweekly.newsletter.store.Shelf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private static final SearchDocument HOSTILE = new SearchDocument(
            "a.html",
            "</script><script>alert(1)</script>",
            null,
            "2023-10-01",
            List.of(new Passage(
                    "x", "\" + alert(1) + \" ${alert(1)} `", "\u2028 \\ ' <!-- ]]> \uD800 \u0000 结束", "example.org")));

    @Test
    void theSameIssuesGiveTheSameFiles() {
        assertThat(files(List.of(HOSTILE))).isEqualTo(files(List.of(HOSTILE)));
    }

    @Test
    void aFileNameChangesWithItsContent() {
        List<String> one = paths(List.of(HOSTILE));
        SearchDocument other = new SearchDocument("a.html", "t", 1, "", List.of(new Passage("", "t", "别的", "")));
        List<String> two = paths(List.of(other));
        assertThat(one).hasSameSizeAs(two);
        assertThat(one.stream().filter(two::contains))
                .hasSize(2)
                .allSatisfy(path -> assertThat(path).containsPattern("/(search|n)-"));
    }

    @Test
    void aNewIssueLeavesTheTextsOfOlderOnesWhereTheyAre() {
        SearchDocument older = new SearchDocument("b.html", "t", 1, "", List.of(new Passage("", "t", "旧闻", "")));
        List<String> before = paths(List.of(older));
        List<String> after = paths(List.of(HOSTILE, older));
        assertThat(after)
                .containsAll(before.stream().filter(path -> path.contains("/t")).toList());
    }

    @Test
    void aNewShardDoesNotRenameThoseFarAfterIt() {
        String text = words("w", 40_000);
        String first = words("a", 9_000);
        List<String> before = shards(one(text));
        List<String> after = shards(one(text + " " + first));
        assertThat(after)
                .hasSizeGreaterThan(before.size())
                .containsAll(before.subList(before.size() - 3, before.size()));
    }

    @Test
    void nothingInAFileEndsItsStringsOrThePage() {
        for (SearchFile file : files(List.of(HOSTILE))) {
            if (!file.path().matches(".*/(search|n)-.*")) {
                assertThat(file.content())
                        .doesNotContain("<", ">", "\u2028", "`${")
                        .matches("newsletterSearch\\(\"[a-z0-9-]+\",[^\n]*\\);\n");
            }
        }
    }

    @Test
    void theAddressesThatAPassageLinksToAreSearchedToo() {
        assertThat(Inversion.of(new int[] {0}, number -> HOSTILE, Shelf.inMemory(), 2))
                .toIterable()
                .extracting(Map.Entry::getKey)
                .contains("example");
    }

    @Test
    void termsAreInTheOrderOfJavaScript() {
        String text = "word 一丁 一\ud840\udc00 一豈 \ud840\udc00一 豈豈 が 12";
        SearchDocument document = new SearchDocument("a", "", 1, "", List.of(new Passage("", "", text, "")));

        assertThat(Inversion.of(new int[] {0}, number -> document, Shelf.inMemory(), 1))
                .toIterable()
                .extracting(Map.Entry::getKey)
                .hasSizeGreaterThan(10)
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theSameTermsComeHoweverManyIssuesAreInMemoryAtOnce(int atOnce) {
        String[] texts = "一丁 word|豈豈 一丁 a|word word word|\ud840\udc00一 一丁|丁|b 豈豈|一丁 一丁 一丁 word|".split("[|]", -1);
        int[] numbers = {0, 1, 5, 300, 301, 4_000, 90_000, 90_001};
        Map<Integer, SearchDocument> documents = new HashMap<>();
        for (int i = 0; i < texts.length; i++) {
            List<Passage> passages = List.of(new Passage("", i % 3 == 0 ? texts[i] : "", texts[i], ""));
            documents.put(numbers[i], new SearchDocument("a", "", 1, "", passages));
        }
        assertThat(bytes(Inversion.of(numbers, documents::get, Shelf.inMemory(), 1, atOnce)))
                .isEqualTo(bytes(Inversion.of(numbers, documents::get, Shelf.inMemory(), 1)));
    }

    /** Of thousands of issues, the packed terms would fill the memory. */
    @Test
    void packedTermsAreOnTheShelfAndAskedForOnce() {
        AtomicInteger put = new AtomicInteger();
        AtomicInteger asked = new AtomicInteger();
        Shelf shelf = bytes -> {
            put.incrementAndGet();
            return () -> {
                asked.incrementAndGet();
                return bytes;
            };
        };
        String words = IntStream.range(0, 26 * 26 * 26)
                .mapToObj(i -> "" + letter(i / 26 / 26) + letter(i / 26) + letter(i))
                .collect(Collectors.joining(" "));
        SearchDocument document = new SearchDocument("a", "", 1, "", List.of(new Passage("", "", words, "")));
        Iterator<Map.Entry<String, Postings>> terms =
                Inversion.of(new int[] {0, 1, 2}, number -> document, shelf, 1, 2);
        assertThat(put).hasValueGreaterThan(4);
        List<String> found = new ArrayList<>();
        terms.forEachRemaining(term -> {
            found.add(term.getKey());
            assertThat(term.getValue().size()).isEqualTo(3);
        });
        assertThat(String.join(" ", found)).isEqualTo(words);
        assertThat(asked).hasValue(put.get());
    }

    private static char letter(int number) {
        return (char) ('a' + number % 26);
    }

    private static byte[] bytes(Iterator<Map.Entry<String, Postings>> terms) {
        List<Map.Entry<String, Postings>> all = new ArrayList<>();
        terms.forEachRemaining(all::add);
        assertThat(all)
                .extracting(Map.Entry::getKey)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("一丁", "豈豈", "word");
        return TermBlock.of(all);
    }

    @Test
    void noIssuesGiveAnIndexThatFindsNothing() {
        List<SearchFile> files = new ArrayList<>();
        SearchIndex index = index(List.of(), files);
        assertThat(files).extracting(SearchFile::path).hasSize(3).contains(index.directory(), index.script());
    }

    @Test
    void anIssueIsSearchedInTitleDescriptionSectionsAndItems() {
        Sample sample = Sample.of("2023/第 20 期.md", """
                ---
                title: 周刊 第 20 期
                description: 导语
                date: 2023-10-01
                tags: [工具, Rust]
                author: 小李
                ---

                [开场白](https://github.com/owner/name/issues/1)

                ## 动态

                > 口号

                段落

                ### [条目](https://example.org/)

                正文 **粗体**，[另见](https://mp.weixin.qq.com/s/a)这里
                """);
        SearchDocument document = SearchDocument.of(sample.issue(), sample.article(), "2023 年");
        assertThat(document.url()).isEqualTo("2023/%E7%AC%AC%2020%20%E6%9C%9F.html");
        assertThat(document.number()).isEqualTo(20);
        assertThat(document.passages())
                .containsExactly(
                        new Passage("", "周刊 第 20 期", "导语", ""),
                        new Passage("", "", "工具\nRust\n小李", ""),
                        new Passage("", "", "开场白", "github.com/owner/name"),
                        new Passage("动态", "动态", "口号\n段落", ""),
                        new Passage("条目", "条目", "正文 粗体，另见这里", "example.org mp.weixin.qq.com"));
    }

    @Test
    void groupsAndTheirItemsAreSearchedEachWithItsAddresses() {
        Sample sample = Sample.of("1.md", """
                ---
                title: 周刊
                date: 2023-10-01
                ---
                [![](https://example.org/a.png)](https://gitee.com/o/r.git)

                ## 节

                ### 组

                说明，[另见](https://example.com/b)。

                - [一篇文章](https://example.org/c)：短讯

                #### 小组

                ##### 条

                > https://example.org/a

                [甲](https://example.net/d)

                ###### 注意

                [乙](https://example.com/e)
                """);
        SearchDocument document = SearchDocument.of(sample.issue(), sample.article(), "");
        assertThat(document.passages())
                .containsExactly(
                        new Passage("", "周刊", "", ""),
                        new Passage("", "", "", "gitee.com/o/r"),
                        new Passage("节", "节", "", ""),
                        new Passage("组", "组", "说明，另见。", "example.com"),
                        new Passage("一篇文章", "一篇文章", "短讯", "example.org"),
                        new Passage("小组", "小组", "", ""),
                        new Passage("条", "条", "甲\n注意\n乙", "example.org example.net example.com"));
    }

    @Test
    void aPassageNamesFiftySites() {
        String links = IntStream.rangeClosed(1, 51)
                .mapToObj("[链接](https://a%d.example.org/)\n"::formatted)
                .collect(Collectors.joining());
        Sample sample = Sample.of("1.md", "---\ntitle: 周刊\ndate: 2023-10-01\n---\n## 节\n\n" + links);
        SearchDocument document = SearchDocument.of(sample.issue(), sample.article(), "");
        assertThat(document.passages().get(1).sources().split(" ")).hasSize(50).endsWith("a50.example.org");
    }

    @Test
    void textsAreComposedAndHaveANumberThatTheTitleDoesNotSay() {
        Passage passage = new Passage("", "e\u0301", "a\u0301", "");
        assertThat(files(List.of(
                        new SearchDocument("a", "u\u0301 7", 7, "", List.of(passage)),
                        new SearchDocument("b", "b", 8, "", List.of()))))
                .filteredOn(file -> file.path().contains("/t"))
                .extracting(SearchFile::content)
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text)
                                .contains("\"ú 7\"", "\"é\",\"á\"")
                                .doesNotContain("\"number\":7"),
                        text -> assertThat(text).contains("\"number\":8"));
    }

    @Test
    void footnotesAndTheirAddressesAreSearchedAndLeadThere() {
        Sample sample = Sample.of("1.md", """
                ---
                title: 周刊
                date: 2023-10-01
                ---
                ## 一节

                正文[^1][^2]

                [^1]: [脚注](https://example.org/)里的话

                [^2]: ![](https://example.org/a.png)
                """);
        SearchDocument document = SearchDocument.of(sample.issue(), sample.article(), "");
        assertThat(document.passages())
                .endsWith(new Passage("一节", "一节", "正文", ""), new Passage("nl-note-1", "", "脚注里的话", "example.org"));
    }

    @Test
    void shardsAreAboutEqual() {
        List<Integer> sizes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Random random = new Random(1);
        for (int i = 0; i < 60_000; i++) {
            text.appendCodePoint(0x4e00 + random.nextInt(5000));
        }
        SearchDocument document =
                new SearchDocument("a", "t", 1, "", List.of(new Passage("", "t", text.toString(), "")));
        for (SearchFile file : files(List.of(document))) {
            if (file.path().contains("/i")) {
                sizes.add(file.content().length());
            }
        }
        assertThat(sizes)
                .hasSizeGreaterThan(3)
                .allSatisfy(size -> assertThat(size).isLessThan(28_000));
        assertThat(sizes.subList(0, sizes.size() - 1))
                .allSatisfy(size -> assertThat(size).isGreaterThan(15_000));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1000, 1", "1001, 2", "2001, 4", "10000, 16", "100000, 16"})
    void manyIssuesShareTheFilesOfTheirTexts(int documents, int group) {
        assertThat(TextFiles.group(documents)).isEqualTo(group);
    }

    @Test
    void aThousandAndOneIssuesHaveHalfAsManyFilesOfTexts() {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 1001; i > 0; i--) {
            documents.add(new SearchDocument(i + ".html", "t", i, "", List.of(new Passage("", "t", "文" + i, ""))));
        }
        assertThat(paths(documents).stream().filter(path -> path.contains("/t")))
                .hasSize(501);
    }

    @Test
    void numbersAreWrittenWhereTheyDoNotCountUp() {
        assertThat(directory(9, 8, null, null, 5, 3, 2, 1)).contains("\"numbers\":[0,1,3,5,4,-1,6,8]");
        assertThat(directory(2, 1, null, null)).contains("\"numbers\":[0,-1,2,1]");
    }

    private static String directory(@Nullable Integer... newestFirst) {
        List<SearchDocument> documents = Arrays.stream(newestFirst)
                .map(number -> new SearchDocument("a.html", "t", number, "", List.of()))
                .toList();
        List<SearchFile> files = new ArrayList<>();
        String path = index(documents, files).directory();
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(SearchFile::content)
                .collect(Collectors.joining());
    }

    private static String words(String first, int count) {
        return IntStream.range(0, count).mapToObj(i -> first + letters(i)).collect(Collectors.joining(" "));
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        Integer.toString(number).chars().map(digit -> digit - '0' + 'a').forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static List<String> shards(SearchDocument document) {
        return paths(List.of(document)).stream()
                .filter(path -> path.contains("/i"))
                .toList();
    }

    private static SearchDocument one(String text) {
        return new SearchDocument("a", "t", 1, "", List.of(new Passage("", "", text, "")));
    }

    private static List<SearchFile> files(List<SearchDocument> documents) {
        List<SearchFile> files = new ArrayList<>();
        index(documents, files);
        return files;
    }

    private static SearchIndex index(List<SearchDocument> newestFirst, List<SearchFile> files) {
        List<LazyDocument> documents = newestFirst.stream()
                .map(document -> new LazyDocument("", document.number(), () -> document))
                .toList();
        return SearchIndex.update(documents, StoredTerms.none(), new KnownFiles() {}, Shelf.inMemory(), 2, files::add)
                .index();
    }

    private static List<String> paths(List<SearchDocument> documents) {
        return files(documents).stream().map(SearchFile::path).toList();
    }
}
