def project = new File(basedir, "pasted")
def runs = new File(basedir, "build.log").getText("UTF-8").split(/\[INFO\] Scanning for projects\.\.\./).tail()
assert runs.size() == 6

// --- as pasted: no warning, the page, and the way to it from the project's site
assert !(runs[0] =~ /\[(WARNING|ERROR)\]/)
assert runs[0].contains("no problem in 1 issue")
assert new File(project, "target/site/newsletter/2026-01-04.html").getText("UTF-8").contains(">ripgrep<")
assert runs[0].contains('Generating "Newsletter" report')

// --- configured, and deployed
def www = new File(project, "target/www")
String page = new File(www, "newsletter/2026-01-04.html").getText("UTF-8")
assert page.contains("拾贝周刊")
assert page.contains("https://example.org/submit")
assert page.contains("https://github.com/you/weekly/edit/main/")
assert page.contains("2026/01/04")
assert page.contains('<link rel="canonical" href="https://you.github.io/weekly/newsletter/2026-01-04.html">')
assert new File(www, "newsletter/subscribe.html").getText("UTF-8").contains("https://lists.example.org/weekly")
assert new File(www, "newsletter/feed.xml").exists()
String home = new File(www, "summary.html").getText("UTF-8")
assert home.contains('href="newsletter/index.html"')
assert home.contains(">All issues<")

// --- a folder without front matter
assert new File(project, "docs/weekly/2025-12-28.md").getText("UTF-8").startsWith("---\ntitle: 码海拾贝 第 10 期\ndate: 2025-12-28\n")
assert new File(project, "docs/weekly/about.md").getText("UTF-8") == "# 关于\n"
assert runs[3].contains("no problem in 1 issue")

// --- keys, items, schema, a rule
assert runs[4].contains("[key-missing]")
assert runs[5] =~ /ripgrep/
assert new File(project, "target/newsletter/front-matter.schema.json").exists()
assert runs[5].contains("date-not-iso")
