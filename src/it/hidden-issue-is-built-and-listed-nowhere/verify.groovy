File site = new File(basedir, "target/site/newsletter")
String log = new File(basedir, "build.log").getText("UTF-8")
def pages = { ->
    def found = new TreeSet<String>()
    site.eachFileRecurse(groovy.io.FileType.FILES) {
        if (!it.exists()) return // a Chinese name, which Java cannot read in the C locale
        if (it.name.endsWith(".html")) found << site.toPath().relativize(it.toPath()).toString().replace("\\", "/")
    }
    found as List
}

assert pages() == ["2026-01-04.html", "2026-01-11.html", "2026-01-18.html", "index.html", "links.html", "search.html", "sections/beach.html", "sections/index.html"]

// The page is built, and search engines are asked to pass it over.
String hidden = new File(site, "2026-01-11.html").getText("UTF-8")
assert hidden.contains("<h1>Pearl No. 2</h1>")
assert hidden.contains("Only for those who know the address.")
assert hidden.contains('<meta name="robots" content="noindex">')
// It leads home only.
assert hidden.contains('href="index.html"')
assert !hidden.contains('rel="prev"')
assert !hidden.contains('rel="next"')
assert !hidden.contains("2026-01-04.html")
assert !hidden.contains("2026-01-18.html")

// No other file knows of it: not its address, not its title, not its lead, not its headings, not its day.
site.eachFileRecurse(groovy.io.FileType.FILES) {
    if (!it.exists()) return // a Chinese name, which Java cannot read in the C locale
    if (it.name != "2026-01-11.html") {
        String text = it.getText("UTF-8")
        ["2026-01-11", "Pearl", "a secret lead", "Reef", "An oyster", "Only for those"].each { trace ->
            assert !text.contains(trace) : "${it.name} names the hidden issue: ${trace}"
        }
        assert !text.contains("noindex") : "${it.name} is listed"
    }
}

// The listed neighbours are neighbours of each other.
assert new File(site, "2026-01-04.html").getText("UTF-8") =~ /<a rel="next" href="2026-01-18\.html">/
assert new File(site, "2026-01-18.html").getText("UTF-8") =~ /<a rel="prev" href="2026-01-04\.html">/
String index = new File(site, "index.html").getText("UTF-8")
assert index.indexOf("2026-01-18.html") < index.indexOf("2026-01-04.html")

def told = log.readLines().findAll { it.contains("hidden issue") }
assert told.size() == 1
assert told[0].endsWith("1 hidden issue: built, listed nowhere; anyone with the address can read it (hiddenIssues=unlisted)")
assert !log.contains("Pearl")
assert !log.contains("[ERROR]")
