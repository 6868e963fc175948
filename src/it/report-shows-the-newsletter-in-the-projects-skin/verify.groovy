import java.util.zip.ZipFile

File site = new File(basedir, "target/site")
String log = new File(basedir, "build.log").getText("UTF-8")
def page = { String path -> new File(site, path).getText("UTF-8") }

// The menu leads to the newsletter, and its pages are in the skin, at the depth they are at.
assert page("project-reports.html") =~ /<a href="newsletter\/index\.html"[^>]*>Newsletter<\/a>/
assert page("project-reports.html").contains("What the tide left.")
["newsletter/index.html": "../", "newsletter/2025/12-28.html": "../../", "newsletter/sections/tools.html": "../../"].each { path, up ->
    String text = page(path)
    assert text.contains("${up}css/apache-maven-fluido-2.1.0.min.css") : path
    assert text.contains("<meta name=\"generator\" content=\"Apache Maven Doxia Site Renderer")
    assert text.count("<main") == 1
    String style = (text =~ /<link rel="stylesheet" href="([^"]*assets\/skin[^"]*)"/)[0][1]
    assert new File(new File(site, path).parentFile, style).file
}
String issue = page("newsletter/2025/12-28.html")
assert issue.contains('<h3 id="fd">')
assert issue.contains('<li><a href="#tools">Tools</a>')
assert issue.contains("&#36;relativePath/x")
assert issue.contains("src=\"shell.png\"")
assert new File(site, "newsletter/2025/shell.png").file
assert page("newsletter/2026-01-04.html").contains('href="2025/12-28.html#fd"')
assert page("newsletter/links.html").contains("https://github.com/sharkdp/fd")

assert page("newsletter/checks.html").contains("github.com")

// Hidden and draft mean what they mean everywhere.
assert page("newsletter/unlisted.html").contains('<meta name="robots" content="noindex"')
assert !page("newsletter/2026-01-04.html").contains('name="robots"')
assert !new File(site, "newsletter/draft.html").exists()
site.eachFileRecurse(groovy.io.FileType.FILES) {
    String text = it.getText("ISO-8859-1")
    assert !text.contains("of tomorrow") : it
    assert it.name == "unlisted.html" || !text.contains("for friends") : it
}

// The site in another language has pages of its own.
assert page("en/newsletter/2025/12-28.html").contains("../../css/apache-maven-fluido-2.1.0.min.css")
assert page("en/project-reports.html") =~ /<a href="newsletter\/index\.html"/

// `site:jar` holds the newsletter.
File jar = new File(basedir, "target/report-shows-the-newsletter-in-the-projects-skin-1-site.jar")
def names = new ZipFile(jar).withCloseable { zip -> zip.entries().collect { it.name } }
assert names.containsAll(["newsletter/index.html", "newsletter/2025/12-28.html", "newsletter/2025/shell.png"])
assert names.every { !it.contains("draft") }

// A report is not the gate: it shows the problem in place of the newsletter.
String broken = new File(basedir, "target/broken/newsletter/index.html").getText("UTF-8")
assert broken.contains("src/broken/2026-01-04.md:3:")
assert new File(basedir, "target/broken/newsletter").list().sort() == ["assets", "index.html"]
assert log.contains("[WARNING] 1 error in 1 of 1 issue: target/broken/newsletter/index.html shows this in place of the newsletter")
assert log.readLines().takeWhile { !it.contains("hidenIssues") }.every { !it.contains("[ERROR]") }
assert log.contains("there is no parameter `newsletter.hidenIssues`; write `-Dnewsletter.hiddenIssues=…`")
assert log.readLines().findAll { it =~ /\d+ pages in the skin of the site/ }.size() == 3
