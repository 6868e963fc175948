def project = new File(basedir, "pasted")
def runs = new File(basedir, "build.log").getText("UTF-8").split(/\[INFO\] Scanning for projects\.\.\./).tail()
int count = runs.size()
assert count == 10

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

// --- a folder without front matter: a diff, which changes nothing, then dates from a name and from a commit
assert runs[2].contains("+title: 码海拾贝 第 10 期")
assert runs[2] =~ /2 files would be /
assert new File(project, "docs/weekly/2025-12-28.md").getText("UTF-8").startsWith("---\ntitle: 码海拾贝 第 10 期\ndate: 2025-12-28\n")
assert new File(project, "docs/weekly/nine.md").getText("UTF-8").startsWith("---\ntitle: 码海拾贝 第 9 期\ndate: 2025-12-20\n")
assert new File(project, "docs/weekly/about.md").getText("UTF-8") == "# 关于\n"
assert runs[4].contains("no problem in 2 issues")

// --- keys, items, schema, a rule, fixes of some rules
assert runs[5].contains("[key-missing]")
assert runs[6] =~ /ripgrep/
assert new File(project, "target/newsletter/front-matter.schema.json").exists()
assert runs[6].contains("date-not-iso")
assert runs[6].contains("newsletter:validate")
assert runs[7].contains("0 files")

// --- staged, and in a jar
assert new File(project, "target/staging/newsletter/2026-01-04.html").exists()
def jar = new java.util.zip.ZipFile(new File(project, "target/weekly-1-site.jar"))
assert jar.getEntry("newsletter/2026-01-04.html") != null
jar.close()
