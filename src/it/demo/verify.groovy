File site = new File(basedir, "target/site/newsletter")
String log = new File(basedir, "build.log").getText("UTF-8")
def read = { String path -> new File(site, path).getText("UTF-8") }
def textOf = { String html -> html.replaceAll(/(?s)<head>.*?<\/head>/, "").replaceAll(/<[^>]+>/, "").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&#39;", "'") }

// --- which pages there are, and no others
def pages = new TreeSet<String>()
def others = new TreeSet<String>()
site.eachFileRecurse(groovy.io.FileType.FILES) {
    if (!it.exists()) return // a Chinese name, which Java cannot read in the C locale
    String path = site.toPath().relativize(it.toPath()).toString().replace("\\", "/")
    (path.endsWith(".html") ? pages : others) << path
}
def listed = ["2026-02-08", "2026-02-01", "2026-01-18", "2026-01-11", "2026-01-04", "2025/12-28"]
def hidden = "2026-01-25"
def draft = "2026-02-15"
assert pages.containsAll((listed + hidden).collect { it + ".html" } + "index.html")
assert pages.findAll { it =~ /\d\d-\d\d/ }.size() == listed.size() + 1
assert !pages.contains(draft + ".html")
assert !pages.any { it.toLowerCase().contains("readme") }
assert others.every { it.startsWith("assets/") || it in ["front-matter.schema.json", "links.json"] }
assert others.any { it ==~ /assets\/.+\.css/ }
assert !others.any { it.endsWith(".md") || it.endsWith(".tmp") }

// --- the index: newest first, all that is listed, nothing else
String index = read("index.html")
assert index.contains('<html lang="zh-CN">')
def positions = listed.collect { index.indexOf("href=\"${it}.html\"") }
assert positions.every { it > 0 }
assert positions == positions.sort(false)
assert index.contains("每周日出发，到代码的海滩上捡几枚贝壳。")

// --- hidden and draft are named by no other page
pages.findAll { it != hidden + ".html" }.each {
    String html = read(it)
    ["${hidden}.html", "第 14 期", "只发给试读的朋友", "试读：换一种写法"].each { trace -> assert !html.contains(trace) : "${it} names the hidden issue" }
}
(pages + others).each {
    String text = read(it)
    ["${draft}.html", "第 17 期", "待写：测试覆盖率的误区", "写到一半的一条"].each { trace -> assert !text.contains(trace) : "${it} names the draft" }
}
assert read(hidden + ".html").contains('<meta name="robots" content="noindex">')
assert !read(hidden + ".html").contains('rel="prev"')
assert !read(hidden + ".html").contains('rel="next"')
listed.each { assert !read(it + ".html").contains("noindex") }

// --- previous and next pass the hidden issue and the draft by
assert read("2026-01-18.html") =~ /rel="next" href="2026-02-01\.html"/
assert read("2026-02-01.html") =~ /rel="prev" href="2026-01-18\.html"/
assert !read("2026-02-08.html").contains('rel="next"')
assert !read("2025/12-28.html").contains('rel="prev"')
assert read("2025/12-28.html") =~ /rel="next" href="\.\.\/2026-01-04\.html"/
assert read("2026-01-04.html") =~ /rel="prev" href="2025\/12-28\.html"/

// --- a page: one title, the ids of VitePress, the outline it asked for
(listed + hidden).each {
    String html = read(it + ".html")
    assert html.count("<h1") == 1 : "${it} has one title"
    assert html.count(" id=\"") == (html =~ / id="([^"]+)"/).collect { found -> found[1] }.toSet().size() : "${it} repeats an id"
}
String twelve = read("2026-01-11.html")
assert twelve =~ /<h1[^>]*>.*第 12 期/
["技术动态", "虚拟线程", "记录类与密封类", "深读", "读懂-explain", "事后复盘的文化", "工具与资源", "hyperfine-给命令行计时", "上一期的补充", "随手记", "退潮"].each {
    assert twelve.contains(" id=\"${it}\"") : it
    assert twelve.contains("href=\"#${it}\"") : "the outline lacks ${it}"
}
assert twelve.contains('href="2026-01-04.html">上一期谈宽度</a>')
String thirteen = read("2026-01-18.html")
assert thirteen.contains('href="#值得写的"') : "outline: deep reaches level 4"
assert thirteen.contains("记录不是为了证明当时是对的") : "the footnote's text is on the page"
assert thirteen.contains("<s>“若干优化”</s>")
assert thirteen.count('type="checkbox"') == 3
String english = read("2026-02-01.html")
assert english.contains('<html lang="en">')
assert english.contains(' id="when-sqlite-is-the-right-database"')
assert english.contains("<em>not</em>")

// --- Chinese emphasis beside full-width punctuation, tables, code, addresses
assert read("2025/12-28.html").contains("而在<strong>“可以核对”</strong>：")
assert twelve.contains("<strong>不要池化。</strong>虚拟线程")
assert read("2026-01-04.html").contains("<table>")
assert read("2026-02-08.html").contains("permissions</span>:\n  <span class=\"nl-a\">contents</span>: read")
assert !textOf(twelve).contains("**")
pages.each { assert !read(it).contains("<img") }

// --- every text run of a source is on its page
def plain = { String text -> text.replaceAll(/[`*~|>#\[\]()\s“”"'_-]+/, "") }
listed.each { name ->
    String page = plain(textOf(read(name + ".html")))
    new File(basedir, "src/site/newsletter/${name}.md").getText("UTF-8").split("(?m)^---\$", 3)[2].readLines().each { line ->
        boolean prose = !line.startsWith("```") && !(line ==~ /\|[-:|\s]+\|?/) && !line.contains("](") && !line.startsWith("[^") && !line.contains("[^")
        String run = plain(line.replaceFirst(/^\s*(\d+\.|- \[[x ]\]|-)\s+/, "").replaceFirst(/^> https?:.*/, ""))
        if (prose && run) assert page.contains(run) : "${name} lost: ${line}"
    }
}

// --- the log
def lines = log.readLines()
assert lines.count { it.endsWith("1 hidden issue: built, listed nowhere; anyone with the address can read it (hiddenIssues=unlisted)") } == 1
assert lines.count { it.endsWith("1 draft: not built (drafts=false)") } == 1
assert lines.count { it.contains("README.md") } == 1
assert lines.count { it.endsWith("no problem in 8 issues") } == 1
assert lines.any { it =~ /\d+ files written, 0 unchanged, 0 deleted in / }
assert !log.contains("[ERROR]")
assert !lines.any { it =~ /\[WARNING\].*\.md/ }

// --- the line that README shows
def readme = new File(basedir, "../../../README.md").getText("UTF-8")
assert lines.contains((readme =~ /\n```\n(\[INFO\] 1 hidden issue.*)\n```\n/)[0][1])
