package io.github.mineweekly.newsletter.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import io.github.mineweekly.newsletter.site.source.NamedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter written into files that have none. */
class GuessTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    @Test
    void titleNumberAndDateComeFromTheFileAlone() throws IOException {
        write("2026-09-07.md", "# 周刊 **第 9 期**\r\n\r\n## 甲\r\n");
        write("2026.09.14.md", "# [Weekly](https://example.org): ten\n");
        write("20260921/index.md", "## Third\n");
        apply(Guess.FILE);
        assertThat(read("2026-09-07.md"))
                .isEqualTo("---\r\ntitle: 周刊 第 9 期\r\ndate: 2026-09-07\r\n---\r\n# 周刊 **第 9 期**\r\n\r\n## 甲\r\n");
        assertThat(read("2026.09.14.md")).isEqualTo("""
                        ---
                        title: "Weekly: ten"
                        date: 2026-09-14
                        ---
                        # [Weekly](https://example.org): ten
                        """);
        assertThat(read("20260921/index.md")).startsWith("---\ntitle: Third\ndate: 2026-09-21\n---\n## Third\n");
        assertThat(apply(Guess.FILE).patches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20190107-20190113", "2019-01-07_to_2019-01-13", "2019.01.07-2019.01.13", "周刊20190107至20190113"})
    void ofARangeOfDaysTheFirstIsTaken(String name) throws IOException {
        assertThat(guessed(name + ".md", "# A\n")).startsWith("---\ntitle: A\ndate: 2019-01-07\n---\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---yaml\ntitle: x\nhidden: true\n---\n",
                "--- # x\ntitle: x\nhidden: true\n---\n",
                "---\u3000\ntitle: x\nhiden: true\n---\n",
                "---\u00A0\npassword: abc\n---\n",
                "---toml\ntitle = 'x'\n---\n",
                ";;;\n{\"title\": \"x\"}\n;;;\n",
                "{\n\"title\": \"x\"}\n",
                "\"title\": \"x\",\n\"hidden\": true\n;;;\n",
                "<!-- x -->\n---\ntitle: x\nhidden: true\n---\n",
            })
    void nothingIsWrittenAboveABlockThatIsNotReadAsOne(String block) throws IOException {
        assertThat(guessed("2026-09-07.md", block + "\n# A\n")).doesNotStartWith("---\ntitle: A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\u3000\n\nText\n", "--- A\n\nText\n", "---\u3000\nText: text\n\nText\n"})
    void aRuleAboveTheTextIsNoFence(String text) throws IOException {
        assertThat(guessed("2026-09-07.md", text)).startsWith("---\ntitle: ").endsWith("---\n" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\nDate: January 4, 2026\nStatus: Draft\n",
                "# A\n\nStatus: 📝 Draft\n",
                "# A\n\nPublished: No\n",
                "# A\n\n状态：草稿\n",
                "# A\n\n- **Status:** Draft\n",
                "# A\n\n| Status | Draft |\n|--|--|\n",
                "<!-- draft: true -->\n# A\n",
                "> hidden: yes\n\n# A\n",
                "[//]: # (draft: true)\n\n# A\n",
                "```yaml\ntitle: A\ndraft: true\n```\n\n# A\n",
                ".. title: A\n.. status: draft\n\n# A\n",
                "# A\n\ndraft:: true\n",
                "# [Draft] A\n\nText\n",
                "# A（草稿，勿发）\n",
                "<!-- DRAFT - do not publish -->\n# A\n",
                "<!-- do not publish before Friday -->\n# A\n",
                "> Work in progress\n\n# A\n",
                "# [Issue 3] A (WIP)\n",
                "# A\n\n> 草稿，请勿外传\n",
                "# A\n\n**DRAFT**\n",
                "WIP\n\n# A\n",
                "[WIP] A\n=======\n",
                "# [Work in progress] A\n",
                "# A (work in progress)\n",
                "# [🚧 WIP] A\n",
                "# [ Draft ] A\n",
                "# A (draft, until Friday)\n",
                "# A\n\nDo not publish yet!\n",
                "______________________________\n\n## title: A date: 2026-09-07 hidden: true\n\nText\n",
                "## title: A date: 2026-09-07 summary: What the team has done in this week, and what it will do in the"
                        + " next one, as it was said on Monday tags: [team, week] draft: true\n\nText\n",
                "## Title: A Hidden: true\n\nText\n",
                "## title: A tags: hidden: true\n\nText\n",
                "______\n\ntitle: A date: 2026-09-07 tags:\n\n- a\n- b hidden: true\n\n______\n\nText\n",
            })
    void nothingIsWrittenAboveALineThatMayHoldThePageBack(String text) throws IOException {
        write("2026-09-07.md", text);
        assertThat(apply(Guess.FILE).leftAlone()).singleElement().asString().endsWith("`, may hold the page back");
        assertThat(read("2026-09-07.md")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\nStatus: Published\n",
                "# A\n\nDraft: the new RFC of Rust\n",
                "# A\n\nPassword: never use one twice\n",
                "# A\n\n## B\n\nStatus: Draft\n",
                "# A\n\nThe plan (draft) is out\n",
                "# A\n\n<!-- TODO: a picture -->\n",
                "# A\n\n## Work in progress\n\n- b\n",
                "# A\n\n## Note: hidden: true is gone\n\n- b\n",
                "# A\n\nThe options are these:\n\n- b with hidden: true\n",
                "# A\n\nTitle: the word for it: name\n\n- b with hidden: true\n",
                "# A\n\nDrafts\n",
                "# A\n\n> Review, then release\n",
                "# A\n\nA package:\n\n```json\n\"private\": true,\n```\n",
            })
    void otherLinesHoldNothingBack(String text) throws IOException {
        assertThat(guessed("2026-09-07.md", text)).startsWith("---\ntitle: A\n");
    }

    @Test
    void wordForADraftWithinATitleHoldsNothingBack() throws IOException {
        assertThat(guessed("2026-09-07.md", "# The C++26 (draft) standard\n"))
                .startsWith("---\ntitle: The C++26 (draft) standard\n");
    }

    @Test
    void whatCannotBeHadIsNamedAndTheFileStays() throws IOException {
        write("a.md", "# A\n");
        assertThat(apply(Guess.FILE).leftAlone())
                .containsExactly(
                        "a.md has no front matter, and none can be guessed: neither its name nor its text says a"
                                + " single day, as `2026-01-04` does (`-Dnewsletter.guess=git` asks the history)");
        assertThat(read("a.md")).isEqualTo("# A\n");
        assertThat(apply(Guess.NONE).leftAlone()).isEmpty();
    }

    @Test
    void anEmptyFileIsNamedAndStays() throws IOException {
        write("2026-11-16.md", "");
        write("2026-11-17.md", " \n\n ");

        assertThat(apply(Guess.FILE).leftAlone())
                .containsExactly(
                        "2026-11-16.md has no front matter, and none is written: the file is empty",
                        "2026-11-17.md has no front matter, and none is written: the file is empty");
        assertThat(read("2026-11-17.md")).isEqualTo(" \n\n ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-1-7",
                "2019-1-7-2019-1-13",
                "014.国庆(2019.1.7-2019.1.13)",
                "014.国庆(2019.1.7~1.13)",
                "2019.1.7",
                "2019年1月7日",
                "2019年1月7日至2019年1月13日",
                "weekly-2019-1-7-第5期",
                "2019/01/07",
                "2019/Jan/07-news",
                "2019/1-7",
                "x/2019/01/07/index",
                "2019/0107",
                "2019/0107-news",
                "2019/01/0107",
                "201901/0107",
                "2019-01/07",
            })
    void aDayIsReadInTheFormsOfFileNames(String name) throws IOException {
        assertThat(guessed(name + ".md", "# A\n")).startsWith("---\ntitle: A\ndate: 2019-01-07\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019/01/7",
                "2019/01/007",
                "2019/01/W07",
                "2019-1",
                "2019.1.77",
                "v12019.1.7",
                "2019-01-07 2019-01-09",
                "01-07",
                "2019/1307",
                "2019/02/0107",
                "2019-02/0107",
                "2019/issue-0107"
            })
    void whatMayBeNoDayIsNotTaken(String name) throws IOException {
        write(name + ".md", "# A\n");
        assertThat(apply(Guess.FILE).leftAlone())
                .singleElement()
                .asString()
                .contains("neither its name nor its text says a single day, as `2026-01-04` does");
    }

    @Test
    void aNameThatSaysSomethingElseThanAnIssueGetsNoFrontMatter() throws IOException {
        write("2026-01-04/_TEMPLATE.md", "# Weekly\n");
        write("2026/01-04/about.md", "# About\n");
        assertThat(apply(Guess.FILE).leftAlone())
                .hasSize(2)
                .allMatch(line -> line.endsWith("by its name it is not an issue: name it in `excludes`"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-04.md",
                "../2026/01-04.MD",
                "第20期.md",
                "../归档/第20期.md",
                "2026/第20期.md",
                "version https://git-lfs.github.com/spec/v1\noid sha256:4d\n"
            })
    void whatGitLeftInTheFilesPlaceStays(String text) throws IOException {
        assertThat(guessed("2026-01-11.md", text)).isEqualTo(text);
        assertThat(apply(Guess.FILE).leftAlone())
                .singleElement()
                .asString()
                .contains("has no front matter, and none is written: it is a ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-04.md\n",
                "see 2026-01-04.md",
                "ripgrep",
                "a/b",
                "https://github.com/o/r/blob/main/README.md",
                "//example.com/README.md",
                "本期没有内容。详见README.md",
                "本期\u3000README.md",
                "见上一期的内容和链接/2023-10-01.md",
                "[上期](2023-10-01.md",
                "the version https://git-lfs.github.com/spec/v1\n"
            })
    void aShortTextIsOneOfItsOwn(String text) throws IOException {
        assertThat(guessed("2026-01-11.md", text)).startsWith("---\n").endsWith("---\n" + text);
    }

    @Test
    void aTitleIsTakenFromTheNameWhereNoHeadingIsOne() throws IOException {
        write("2023-12-18-157-引力剧场.md", "<small>图</small>\n\n## 技术学习\n");
        write("158-浮云.md", "---\ndate: 2023-12-18\n---\n\n<small>图</small>\n\n## 技术学习\n");
        write("018.秋风瑟瑟(2017.10.30-2017.11.03).md", "文\n");
        write("[2014.07.20] DevTools 里的功能.md", "文\n");
        write("2026-02-07-weekly_dev-links-2026w06.md", "text\n");
        write("2019-01-07/a/index.md", "text\n");
        write("20190107-HelloGitHub80.ja.md", "text\n");
        write("2019年1月7日 第 12 期.md", "文\n");
        write("2026-01-06-2025-in-review.md", "text\n");
        write("2024-12-30-2024年度总结.md", "文\n");
        write("2026-01-04-1000-stars.md", "text\n");
        write("2026-01-05-0800.md", "text\n");
        write("2026-01-08-10-tips.md", "text\n");
        write("2026-01-09-013-opening_night.md", "text\n");
        write("2026-01-10-157-gravity-theater.md", "text\n");
        write("2026-01-11-14-tech-weekly.md", "text\n");
        apply(Guess.FILE);
        assertThat(read("2023-12-18-157-引力剧场.md"))
                .startsWith("---\ntitle: 引力剧场\ndate: 2023-12-18\nnumber: 157\n---\n<small>");
        assertThat(read("158-浮云.md")).startsWith("---\ntitle: 浮云\ndate: 2023-12-18\n---\n");
        assertThat(read("018.秋风瑟瑟(2017.10.30-2017.11.03).md")).startsWith("---\ntitle: 秋风瑟瑟\ndate: 2017-10-30\n");
        assertThat(read("[2014.07.20] DevTools 里的功能.md")).startsWith("---\ntitle: DevTools 里的功能\n");
        assertThat(read("2026-02-07-weekly_dev-links-2026w06.md")).startsWith("---\ntitle: weekly dev links\n");
        assertThat(read("20190107-HelloGitHub80.ja.md")).startsWith("---\ntitle: HelloGitHub80\n");
        assertThat(read("2019年1月7日 第 12 期.md")).startsWith("---\ntitle: 第 12 期\ndate: 2019-01-07\n---\n");
        assertThat(read("2026-01-06-2025-in-review.md"))
                .startsWith("---\ntitle: 2025 in review\ndate: 2026-01-06\n---\n");
        assertThat(read("2024-12-30-2024年度总结.md")).startsWith("---\ntitle: 2024年度总结\ndate: 2024-12-30\n---\n");
        assertThat(read("2026-01-04-1000-stars.md")).startsWith("---\ntitle: 1000 stars\ndate: 2026-01-04\n---\n");
        assertThat(read("2026-01-08-10-tips.md")).startsWith("---\ntitle: 10 tips\ndate: 2026-01-08\n---\n");
        assertThat(read("2026-01-09-013-opening_night.md"))
                .startsWith("---\ntitle: opening night\ndate: 2026-01-09\nnumber: 13\n---\n");
        assertThat(read("2026-01-10-157-gravity-theater.md"))
                .startsWith("---\ntitle: gravity theater\ndate: 2026-01-10\nnumber: 157\n---\n");
        assertThat(read("2026-01-11-14-tech-weekly.md"))
                .startsWith("---\ntitle: tech weekly\ndate: 2026-01-11\nnumber: 14\n---\n");
        assertThat(read("2026-01-05-0800.md")).startsWith("---\ntitle: \"2026-01-05\"\ndate: 2026-01-05\n---\n");
        assertThat(read("2019-01-07/a/index.md")).isEqualTo("text\n");
    }

    @Test
    void aHeadingOfSeveralIssuesIsNoTitle() throws IOException {
        write("20230201-078.精读《手写 SQL》.md", "## 引言\n\n文\n\n## 概述\n");
        write("20230202-079.精读《React Hooks》.md", "## 引言\n\n文\n\n## 概述\n");
        write("2023-02-03-weekly-38.md", "# [News](a.md)\n");
        write("2023-02-04.md", "# News\n");
        write("2023-02-05.md", "---\ndate: 2023-02-05\n---\n# News\n");
        write("[2023.02.06] DevTools 的功能.md", "---\ndate: 2023-02-06\n---\n# News\n");
        write("2023-02-07.md", "---\ntitle: Own\ndate: 2023-02-07\n---\n# Seventh\n");
        write("ja/2023-02-08.md", "# Eighth\n");
        write("ja/2023-02-09.ja.md", "# Ninth\n");
        write("2023-02-08.md", "# Eighth\n");
        write("2023-02-09.md", "# Ninth\n");
        FixRun.Plan plan = apply(Guess.FILE);
        assertThat(read("20230201-078.精读《手写 SQL》.md")).startsWith("---\ntitle: 精读《手写 SQL》\ndate: 2023-02-01\n");
        assertThat(read("20230202-079.精读《React Hooks》.md")).startsWith("---\ntitle: 精读《React Hooks》\n");
        assertThat(read("2023-02-03-weekly-38.md")).startsWith("---\ntitle: weekly 38\n");
        assertThat(read("2023-02-05.md")).startsWith("---\ntitle: News 2023-02-05\ndate: 2023-02-05\n");
        assertThat(read("[2023.02.06] DevTools 的功能.md")).startsWith("---\ntitle: DevTools 的功能\n");
        assertThat(read("2023-02-08.md")).startsWith("---\ntitle: Eighth\n");
        assertThat(read("ja/2023-02-09.ja.md")).startsWith("---\ntitle: Ninth\n");
        assertThat(read("2023-02-04.md")).startsWith("---\ntitle: News 2023-02-04\ndate: 2023-02-04\n---\n# News\n");
        assertThat(plan.leftAlone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "013-2024-05-05",
                "2024-05-05-13",
                "13.周刊(2024.5.5)",
                "2024年5月5日-13-周刊",
                "weekly_13_20240505",
                "2024-05-05-13-weekly",
                "2024-05-05-13-tech-weekly",
                "2024-05-05-13-digest"
            })
    void aNumberBesideTheDayIsTheIssues(String name) throws IOException {
        assertThat(guessed(name + ".md", "# 题目\n")).startsWith("---\ntitle: 题目\ndate: 2024-05-05\nnumber: 13\n---\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-05",
                "2024-05-05-java21",
                "2024-05-05-java-21",
                "2024-05-05-1-2",
                "2024-05-05-top-10-tools",
                "2024-05-05-10-tools",
                "20240505-5-things-we-learned",
                "2024-05-05-5-things-we-learned-this-week",
                "2024-05-05-10-newsworthy-tools",
                "2024-05-05-2023"
            })
    void otherDigitsBesideTheDayAreNone(String name) throws IOException {
        assertThat(guessed(name + ".md", "# 题目\n")).startsWith("---\ntitle: 题目\ndate: 2024-05-05\n---\n");
    }

    @Test
    void anIssueIsCalledByItsDayWhereNothingElseMayBeItsTitle() throws IOException {
        write("2022/Aug/15.md", "# Core updates\n\n# Plugins\n");
        write("2022/Aug/22.md", "# Core updates\n\n# Plugins\n");
        write("2024-01-26.md", "## 前端\n\n文\n\n## 后端\n");
        write("2017-05-01.md", "### 每日新闻(2017-05-01)\n\n### 每日新闻(2017-05-02)\n");
        write("2024-02-02.md", "## 周刊 12\n\n## 前端\n\n## 后端\n");
        apply(Guess.FILE);
        assertThat(read("2022/Aug/15.md")).startsWith("---\ntitle: \"2022-08-15\"\ndate: 2022-08-15\n---\n# Core");
        assertThat(read("2022/Aug/22.md")).startsWith("---\ntitle: \"2022-08-22\"\ndate: 2022-08-22\n---\n# Core");
        assertThat(read("2024-01-26.md")).startsWith("---\ntitle: \"2024-01-26\"\n");
        assertThat(read("2017-05-01.md")).startsWith("---\ntitle: \"2017-05-01\"\n");
        assertThat(read("2024-02-02.md")).startsWith("---\ntitle: 周刊 12\n");
        assertThat(apply(Guess.FILE).patches()).isEmpty();
    }

    @Test
    void whatSeveralIssuesWouldBeCalledTakesTheDayWithIt() throws IOException {
        write("2026-05-16.md", "# AI **日报**\n\n## 要闻\n");
        write("2026-05-17.md", "# AI 日报\n\n## 要闻\n");
        write("report-20260516-130000.md", "## Summary\n\n## More\n");
        write("report-20260517T0800.md", "## Summary\n\n## More\n");
        write("2026-05-18-08.00.md", "## Summary\n\n## More\n");
        write("2026/05/15.md", "# Folder Daily\n");
        write("2026/06/15.md", "# Folder Daily\n");
        write("2026/07/15.md", "# Translated\n");
        write("de/2026/07/15.md", "# Translated\n");
        write("2026-03-01.md", "# ![Logo](logo.png)\n");
        write("report-c.md", "---\ndate: 2026-03-02\n---\n# ![Logo](logo.png)\n");
        write("report-b.md", "---\ndate: 2026-05-19\ntitle: Untitled\n---\n# AI 日报\n");
        write("en/2026-05-20-digest.md", "text\n");
        write("es/2026-05-20-digest.es.md", "text\n");
        apply(Guess.FILE);
        assertThat(read("2026-05-16.md")).startsWith("---\ntitle: AI 日报 2026-05-16\ndate: 2026-05-16\n---\n");
        assertThat(read("2026-05-17.md")).startsWith("---\ntitle: AI 日报 2026-05-17\n");
        assertThat(read("report-20260516-130000.md"))
                .startsWith("---\ntitle: report 2026-05-16\ndate: 2026-05-16\n---\n");
        assertThat(read("report-20260517T0800.md"))
                .startsWith("---\ntitle: report 2026-05-17\ndate: 2026-05-17\n---\n");
        assertThat(read("2026-05-18-08.00.md")).startsWith("---\ntitle: \"2026-05-18\"\ndate: 2026-05-18\n---\n");
        assertThat(read("report-b.md")).startsWith("---\ndate: 2026-05-19\ntitle: AI 日报 2026-05-19\n---\n");
        assertThat(read("2026/05/15.md")).startsWith("---\ntitle: Folder Daily 2026-05-15\n");
        assertThat(read("2026/06/15.md")).startsWith("---\ntitle: Folder Daily 2026-06-15\n");
        assertThat(read("2026/07/15.md")).startsWith("---\ntitle: Translated\n");
        assertThat(read("de/2026/07/15.md")).startsWith("---\ntitle: Translated\n");
        assertThat(read("2026-03-01.md")).startsWith("---\ntitle: \"2026-03-01\"\ndate: 2026-03-01\n");
        assertThat(read("report-c.md")).startsWith("---\ndate: 2026-03-02\n---\n");
        assertThat(read("en/2026-05-20-digest.md")).startsWith("---\ntitle: digest\n");
        assertThat(read("es/2026-05-20-digest.es.md")).startsWith("---\ntitle: digest\n");
        assertThat(apply(Guess.FILE).patches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015.02.20 - 不要迷失\n====\n",
                "# In the week of February 20th 2015\n",
                "# Weekly - February 20, 2015\n",
                "# Marketing - February 20, 2015\n",
                "# Mailing - 2015-02-20\n",
                "# Weekly 12 – February 20, 2015\n",
                "# Issue 12 - 2015-02-20\n",
                "# Weekly #12 - 20 February 2015\n",
                "# Rust 周报 387 期（2015-02-20）\n",
                "# 周报 2015年2月20日\n",
                "# Issue 12 - 20 February 2015\n",
                "# No. 12 – 20 February 2015\n",
                "# Wochenbrief 20.02.2015\n",
                "# Weekly 20-02-2015\n",
                "# Boletín del 20 de febrero de 2015\n",
                "# 2015년 2월 20일 뉴스레터\n",
                "# Weekly\n\n*February 20, 2015*\n",
                "# 周刊\n\n2015年2月20日\n",
                "# 灯刊第 8 期：油灯\n\n**这是「灯刊」第 0008 期，发表于：2015/02/20。欢迎投稿。**\n",
                "# 灯刊\n这是第八期，发布于 2015年2月20日。\n",
                "# 灯刊\n\n> 本期是灯刊第 8 期，发布于 2015-02-20\n",
                "# Boletín\n\nFecha: 20 de febrero de 2015\n",
                "# Report\n\n**Generated:** 2015-02-20 08:00\n",
                "# Report\n\n- Date: 20 February 2015\n",
                "# Wochenbrief\n\nDatum: 20.2.2015\n",
                "# Wochenbrief\n\n*20.2.2015*\n",
                "# 周刊\n\n03/04/2015\n\nDate: 2015-02-20\n",
                "# Report\n---\n**Date:** 2015-02-20\n\n## Next\n\nDate: 2015-03-01\n",
                "# 燈刊\n這是第八期，發表於 2015年2月20日。\n",
            })
    void aDayInTheHeadingOrALineBelowItIsTheIssues(String text) throws IOException {
        write("weekly-7.md", text);
        write("a.md", "---\ntitle: A\n---\n# Week of 20 February 2015\n");
        write("b.md", "---\ntitle: 周报（2015-02-20）\n---\n");
        apply(Guess.FILE);
        assertThat(read("weekly-7.md")).contains("\ndate: 2015-02-20\n");
        assertThat(read("a.md")).startsWith("---\ntitle: A\ndate: 2015-02-20\n---\n");
        assertThat(read("b.md")).startsWith("---\ntitle: 周报（2015-02-20）\ndate: 2015-02-20\n---\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# From 2015-02-20 to 2015-02-27\n",
                "# Week of 1-7 January 2024\n",
                "# Week of 1st to 7th January 2024\n",
                "# News of January 1 - January 7, 2024\n",
                "# News of 29 May – 4 June 2024\n",
                "# 1. bis 7. Januar 2024\n",
                "# Week of 12 - 20 February 2015\n",
                "# 18.02. - 24.02.2015\n",
                "# 18.-24.02.2015\n",
                "# Semana del 1 al 27 de febrero de 2015\n",
                "# Du 1er au 27 février 2015\n",
                "# Weekly 03/04/2015\n",
                "# Weekly\n\n18 - 20 February 2015\n",
                "# Weekly\n\nReleased 20 February 2015\n",
                "# Weekly\n\n## News\n\n20 February 2015\n",
                "# Registration is open until December 31, 2027\n",
                "# 报名截至 2027-12-31\n",
                "# 报名截至2027年12月31日\n",
                "# IDEA 2024.1.5\n",
                "# IDEA 23.1.2024 released\n",
                "# Weekly\n\n03/04/2015\n",
                "# Weekly\n\nDate: 03/04/2015\n\n2015-02-20\n",
                "# 灯刊\n\n上期是第 7 期，发表于 2015-02-20。\n",
                "# 灯刊\n\n这是第 7 期讲过的论文，发表于 2015-02-20。\n",
                "# 灯刊\n\n读者说这是他在第 8 期，发表于 2015/02/20 的那篇里读到的。\n",
                "# 灯刊\n\n这是他在第 8 期，发表于 2015/02/20 的那篇里读到的。\n",
                "# Java 17, May 2015\n",
                "# A\n\nOn 2015-02-20 it rained.\n",
                "# How to write a post\n\nWords\n\n```yaml\ndate: 2019-01-01\n```\n",
                "# How to write a post\n\n    date: 2019-01-01\n",
                "# Meetups\n\n## Next\n\n- 日期：2026-12-24\n",
                "Meetups\n===\n\nNext\n---\n\n- Date: 2026-12-24\n",
                "# Version 12 Kilos 2015\n",
            })
    void otherDaysInTheTextAreNot(String text) throws IOException {
        write("weekly-7.md", text);
        assertThat(apply(Guess.FILE).leftAlone()).hasSize(1);
    }

    @Test
    void aTitleHasTheWordsThatReadersSee() throws IOException {
        write("2025-08-05.md", "# 2025-08 <img src=\"https://example.org/h.svg\" align=right>\n");
        write("2025-08-06.md", "# Weekly <br> *12* <sup>new</sup>\n");
        write("2025-08-07.md", "# ![badge](https://example.org/b.svg) 《周刊》第 5 期 [![b](c.svg)](https://example.org)\n");
        write("2025-08-08.md", "# The `<br>` of List<B> and \\<br>\n");
        write("2025-08-09.md", "---\ndate: 2025-08-09\n---\n# **Nine** ![b](b.svg)\n");
        write("2025-08-10.md", "# ![logo](logo.svg)\n");
        apply(Guess.FILE);
        assertThat(read("2025-08-05.md")).startsWith("---\ntitle: 2025-08\n");
        assertThat(read("2025-08-06.md")).startsWith("---\ntitle: Weekly 12 new\n");
        assertThat(read("2025-08-07.md")).startsWith("---\ntitle: 《周刊》第 5 期\n");
        assertThat(read("2025-08-08.md")).startsWith("---\ntitle: The <br> of List<B> and \\<br>\n");
        assertThat(read("2025-08-09.md")).startsWith("---\ntitle: Nine\n");
        assertThat(read("2025-08-10.md")).startsWith("---\ntitle: \"2025-08-10\"\n");
    }

    @Test
    void aTitleThatATemplateWasToFillInIsNone() throws IOException {
        write("2025-08-11.md", "# {{ title }}\n\n# News\n");
        write("2025-08-12-lamps.md", "# {{ page.title }}\n\ntext\n");
        write("2025-08-13.md", "---\ndate: 2025-08-13\n---\n# {{ page.title }}\n");
        write("2025-08-14.md", "# What {{ title }} is in Jekyll\n");
        apply(Guess.FILE);
        assertThat(read("2025-08-11.md")).startsWith("---\ntitle: \"2025-08-11\"\n");
        assertThat(read("2025-08-12-lamps.md")).startsWith("---\ntitle: lamps\n");
        assertThat(read("2025-08-13.md")).doesNotContain("title: ");
        assertThat(read("2025-08-14.md")).startsWith("---\ntitle: What {{ title }} is in Jekyll\n");
    }

    @Test
    void aTitleMayBeUnderlined() throws IOException {
        write("2016-05-11.md", "Weekly Thing *12*\n=================\n\ntext\n");
        write("2016-05-18.md", "- a\n===\n\nx\ntext\n===\n\n```\nb\n===\n```\n\n  Weekly 13  \n  ===\n");
        write("2016-05-25.md", "a\nb\n===\n\n| a |\n===\n");
        apply(Guess.FILE);
        assertThat(read("2016-05-11.md")).startsWith("---\ntitle: Weekly Thing 12\n");
        assertThat(read("2016-05-18.md")).startsWith("---\ntitle: Weekly 13\n");
        assertThat(read("2016-05-25.md")).startsWith("---\ntitle: \"2016-05-25\"\n");
    }

    @Test
    void historyGivesTheDayOfTheFirstCommitThroughRenames() throws Exception {
        git("init", "-q");
        git("config", "log.showRoot", "false");
        write("issue-7.md", "# 七\n\nA text that is long enough to be found again after a rename of its file.\n");
        commit("2023-10-01T23:30:00-0800");
        git("mv", "issue-7.md", "issue-007.md");
        commit("2023-12-01T00:00:00+0000");
        apply(Guess.GIT);
        assertThat(read("issue-007.md")).startsWith("---\ntitle: 七\ndate: 2023-10-01\nnumber: 7\n---\n# 七\n");
    }

    @Test
    void aWeekOrADayBelowItsYearIsNoNumber() throws Exception {
        git("init", "-q");
        List<String> names = List.of("2025/w24.md", "2025/Week-25.md", "25/0616.md", "2025/02/0617.md");
        for (String name : names) {
            write(name, "# " + name.replaceAll("[0-9]", "") + "\n\nA text of its own.\n");
        }
        commit("2025-07-01T00:00:00+0000");
        apply(Guess.GIT);
        for (String name : names) {
            assertThat(read(name)).contains("date: 2025-07-01\n---\n");
        }
    }

    @Test
    void theFirstDayCountsOfAFileThatWasGoneFromHistory() throws Exception {
        git("init", "-q");
        write("old.md", "# 旧\n\nA text that has nothing to do with the other one, in any of its lines.\n");
        commit("2024-01-07T00:00:00+0000");
        git("rm", "-q", "old.md");
        commit("2025-01-01T00:00:00+0000");
        write("old.md", "# 旧\n\nA text that has nothing to do with the other one, in any of its lines.\n");
        commit("2026-01-07T00:00:00+0000");
        apply(Guess.GIT);
        assertThat(read("old.md")).startsWith("---\ntitle: 旧\ndate: 2024-01-07\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "issues/"})
    void whatAMergeBroughtIsOfTheMerge(String inFolder) throws Exception {
        git("init", "-q");
        write(inFolder + "issue-1.md", "# 一\n\nA text that is long enough to be found after a rename of its file.\n");
        commit("2023-10-01T00:00:00+0000");
        git("checkout", "-q", "-b", "side");
        write(inFolder + "issue-2.md", "# 二\n\nWords of their own, which nobody takes for those of another file.\n");
        commit("2023-10-08T00:00:00+0000");
        git("checkout", "-q", "-");
        write(inFolder + "issue-3.md", "# 三\n\nOther words again, of the third issue, on the main branch.\n");
        commit("2023-10-15T00:00:00+0000");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "merge", "-q", "--no-commit", "side");
        git("mv", inFolder + "issue-1.md", inFolder + "issue-01.md");
        write(inFolder + "issue-4.md", "# 四\n\nThe fourth, which was added while two branches were merged.\n");
        commit("2023-10-22T00:00:00+0000");
        folder = folder.resolve(inFolder);
        assertThat(apply(Guess.GIT).patches())
                .extracting(FilePatch::path)
                .map(path -> path.replaceFirst(".*/", ""))
                .containsExactly("issue-2.md", "issue-3.md", "issue-4.md");
        assertThat(read("issue-4.md")).startsWith("---\ntitle: 四\ndate: 2023-10-22\n");
        assertThat(read("issue-3.md")).startsWith("---\ntitle: 三\ndate: 2023-10-15\n");
        assertThat(read("issue-2.md")).startsWith("---\ntitle: 二\ndate: 2023-10-08\n");
    }

    @Test
    void aFreeNameThatAnotherFileGetsIsAnotherFile() throws Exception {
        git("init", "-q");
        write("next.md", "# 七\n\nA text that is long enough to be found again after a rename of its file.\n");
        commit("2023-10-01T00:00:00+0000");
        git("mv", "next.md", "seven.md");
        commit("2023-10-02T00:00:00+0000");
        write("next.md", "# 八\n\nWords of their own, which nobody takes for those of the file that was moved.\n");
        commit("2023-10-08T00:00:00+0000");
        apply(Guess.GIT);
        assertThat(read("next.md")).startsWith("---\ntitle: 八\ndate: 2023-10-08\n");
        assertThat(read("seven.md")).startsWith("---\ntitle: 七\ndate: 2023-10-01\n");
    }

    @Test
    void aDecomposedNameHasItsHistory() throws Exception {
        git("init", "-q");
        write("Cafe\u0301.md", "# 咖啡\n");
        commit("2023-10-01T00:00:00+0000");
        apply(Guess.GIT);
        assertThat(read("Cafe\u0301.md")).startsWith("---\ntitle: 咖啡\ndate: 2023-10-01\n");
    }

    @Test
    void aCommitWithoutADayGivesNone() throws Exception {
        git("init", "-q");
        write("issue-7.md", "# 七\n\nA text that is long enough to be found again after a rename of its file.\n");
        commit("@253402300800 +0000");
        git("mv", "issue-7.md", "issue-007.md");
        write("issue-8.md", "# 八\n\nWords of their own, which nobody takes for those of the file that was moved.\n");
        commit("2023-10-08T00:00:00+0000");
        assertThat(apply(Guess.GIT).patches()).extracting(FilePatch::path).containsExactly("issue-8.md");
    }

    @Test
    void commitOfManyIssuesIsAnImportAndGivesNoDay() throws Exception {
        git("init", "-q");
        for (int i = 1; i <= 11; i++) {
            write("issue-" + i + ".md", "# Issue " + i + "\n");
        }
        commit("2023-10-01T00:00:00+0000");
        write("issue-12.md", "# Issue 12\n");
        commit("2023-10-08T00:00:00+0000");
        FixRun.Plan plan = apply(Guess.GIT);
        assertThat(plan.patches()).extracting(FilePatch::path).containsExactly("issue-12.md");
        assertThat(plan.leftAlone()).hasSize(11).allMatch(line -> line.contains("nor does its history"));
    }

    @Test
    void aHeadingOfLevel1BelowSeveralOthersIsNoTitle() throws IOException {
        assertThat(guessed(
                        "2024-04-11-issue-560.md",
                        "Hello.\n\nFrameworks\n---------\n\nA.\n\nAI\n--\n\n# Tools\n\nB.\n"))
                .startsWith("---\ntitle: issue 560\n");
        assertThat(guessed("2024-04-12-issue-561.md", "## News\n\nA.\n\n## Jobs\n\nA.\n\n# Tools\n\nB.\n"))
                .startsWith("---\ntitle: issue 561\n");
        assertThat(guessed("2024-04-13-issue-562.md", "Hello.\n\n---\n\n# Weekly 562\n\n## News\n\nB.\n"))
                .startsWith("---\ntitle: Weekly 562\n");
    }

    @Test
    void historyGivesTheDayThatABlockLacksToo() throws Exception {
        git("init", "-q");
        write("week-08.md", "---\ntitle: Week 8\n---\n\nText.\n");
        write("week-09.md", "---\ncomments: true\ndate:\n---\n\n# Week 9\n");
        commit("2023-10-01T00:00:00+0000");
        assertThat(apply(Guess.FILE).leftAlone())
                .containsExactly(
                        "week-08.md gets no `date`: neither its name nor its text says a single day, as `2026-01-04`"
                                + " does (`-Dnewsletter.guess=git` asks the history)",
                        "week-09.md gets no `date`: neither its name nor its text says a single day, as `2026-01-04`"
                                + " does (`-Dnewsletter.guess=git` asks the history)");
        assertThat(apply(Guess.GIT).leftAlone()).isEmpty();
        assertThat(read("week-08.md")).startsWith("---\ntitle: Week 8\ndate: 2023-10-01\n---\n");
        assertThat(read("week-09.md")).contains("title: Week 9\n", "date: 2023-10-01\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "released: 2024-01-13",
                "made: 2024-01-13 # Saturday",
                "page:\n  made: \"2024-01-13\"",
                "days:\n- 2024-01-13",
                "page: {by: A, made: 2024-01-13, kind: b}"
            })
    void aDayOfAnotherKeyIsMoreThanTheHistoryKnows(String line) throws Exception {
        git("init", "-q");
        String issue = "---\ntitle: Week 14\n" + line + "\n---\n\nText.\n";
        write("week-14.md", issue);
        commit("2023-10-01T00:00:00+0000");
        assertThat(apply(Guess.GIT).leftAlone())
                .singleElement()
                .asString()
                .startsWith("week-14.md gets no `date`: another key holds a day, `")
                .contains("2024-01-13");
        assertThat(read("week-14.md")).isEqualTo(issue);
    }

    @Test
    void dayOfPublishedIsTheDateAndNotThatOfTheHistory() throws Exception {
        git("init", "-q");
        write("week-14.md", "---\ntitle: Week 14\npublished: 2024-01-13\n---\n\nText.\n");
        commit("2023-10-01T00:00:00+0000");
        assertThat(apply(Guess.GIT).leftAlone()).isEmpty();
        assertThat(read("week-14.md")).isEqualTo("---\ntitle: Week 14\ndate: 2024-01-13\n---\n\nText.\n");
    }

    @Test
    void blockInBracesGetsNoDayAndNothingUntrueIsSaid() throws Exception {
        git("init", "-q");
        write("2024-01-09.md", "---\n{title: Week 9}\n---\n\nText.\n");
        write("week-10.md", "---\n{title: Week 10}\n---\n\n# Week of 2024-01-16\n");
        write("week-11.md", "---\n{title: Week 11}\n---\n\nText.\n");
        commit("2024-01-23T00:00:00+0000");
        String place = " by hand within the braces of the front matter";
        assertThat(apply(Guess.FILE).leftAlone())
                .contains(
                        "2024-01-09.md gets no `date`: write `date: 2024-01-09`" + place,
                        "week-10.md gets no `date`: write `date: 2024-01-16`" + place)
                .anyMatch(line -> line.startsWith("week-11.md gets no `date`: neither its name"));
        assertThat(apply(Guess.GIT).leftAlone())
                .contains("week-11.md gets no `date`: write `date: 2024-01-23`" + place)
                .noneMatch(line -> line.contains("nor does its history"));
    }

    @Test
    void folderWithoutARepositoryIsNamed() throws IOException {
        write("a.md", "# A\n");
        assertThatThrownBy(() -> apply(Guess.GIT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(
                        ": is the folder in a repository with a commit? Git says: fatal: not a git repository");
    }

    @ParameterizedTest
    @CsvSource({
        "2023/0603.md, 2023/06 3週目",
        "2023/06-03.md, 2023年6月第3週",
        "2023/0604.md, 2023年6月第4周",
        "2023/0604.md, 2023年6月第四周",
        "2023/0702.md, 2023년 7월 2주차",
        "2023/0803.md, Week 3 of August 2023",
        "august.md, Week 3 of August 2023",
        "2023/10/03.md, 2023.10 3rd week"
    })
    void digitsThatTheHeadingReadsAsMonthAndWeekAreNoDay(String name, String heading) throws IOException {
        String text = "# " + heading + "\n";
        assertThat(guessed(name, text)).isEqualTo(text);
        String block = "---\ntitle: \"" + heading + "\"\n---\n\nText.\n";
        assertThat(guessed(name, block)).isEqualTo(block);
    }

    @ParameterizedTest
    @CsvSource({
        "2023/0603.md, Week 22",
        "2023/0603.md, 第 3 周年",
        "2023/0603.md, 13 weeks",
        "2023/0603.md, 第十三周",
        "2023/0603.md, 3주년",
        "2023/0603.md, 前端 3 周刊",
        "2023/08.md, This Week 2023-06-03",
        "2023/20230603.md, Week 3",
        "2023-06-03.md, 6月第3周"
    })
    void weeksOfAnotherNumberLeaveTheDayAlone(String name, String heading) throws IOException {
        assertThat(guessed(name, "# " + heading + "\n")).startsWith("---\ntitle: " + heading + "\ndate: 2023-06-03\n");
    }

    /** The file after a run. */
    private String guessed(String name, String text) throws IOException {
        write(name, text);
        apply(Guess.FILE);
        return read(name);
    }

    private FixRun.Plan apply(Guess guess) throws IOException {
        SourceSelection sources = TestSettings.of(folder).sources();
        FrontMatterSettings settings = TestSettings.frontMatter(LocalDate.of(2027, 1, 1));
        NamedFiles all = new NamedFiles("", folder, folder);
        FixRun run = new FixRun(sources, settings, TestSettings.SEVERITIES, new FixSelection(guess, Set.of()), all);
        FixRun.Plan plan = run.plan();
        for (FilePatch patch : plan.patches()) {
            assertThat(run.write(patch, patch.path())).isEmpty();
        }
        return plan;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private void commit(String date) throws Exception {
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "a", "--date", date);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        isolate(builder.environment());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    /** From the repository whose hook may run the tests, and from what a developer has configured. */
    private void isolate(Map<String, String> environment) throws IOException {
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        Path empty = home.resolve("gitconfig");
        Files.writeString(empty, "");
        environment.put("GIT_CONFIG_GLOBAL", empty.toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("GIT_CEILING_DIRECTORIES", String.valueOf(folder.getParent()));
    }
}
