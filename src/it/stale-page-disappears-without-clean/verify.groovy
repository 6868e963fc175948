File site = new File(basedir, "target/site/newsletter")
String log = new File(basedir, "build.log").getText("UTF-8")
def goals = log.readLines().findAll { it =~ /--- \S+:(clean|render) / }
assert goals.size() == 3
assert goals.every { it.contains(":render ") } : "nobody cleaned"

def written = log.readLines().findAll { it =~ /\d+ files? written, / }.collect { (it =~ /(\d+) files? written, (\d+) unchanged, (\d+) deleted/)[0][1..3]*.toInteger() }
// Four pages, the index, the style sheet.
assert written[0][2] == 0 && written[0][1] == 0
// The draft, the issue without a source and what the search knew of them went; the style sheet at least stayed as it was.
assert written[1][2] > 2 && written[1][1] >= 1
// With the state lost, the hidden page, the new one and what the search knew of it went.
assert written[2][2] > 2
assert written.size() == 3

assert new File(site, "2026-01-18.html").file
assert new File(site, "index.html").file
assert !new File(site, "2025").exists() : "the folder that lost its last page went with it"
assert !new File(site, "2026-01-04.html").exists()
assert !new File(site, "2026-01-11.html").exists()
assert !new File(site, "2026-01-25.html").exists()

// What others put into the folder stays, with and without the state.
assert new File(site, "notes.html").getText("UTF-8").contains("A page that the newsletter did not write")

site.eachFileRecurse(groovy.io.FileType.FILES) {
    if (it.name == "front-matter.schema.json") return // has examples of its own
    if (!it.exists()) return // a Chinese name, which Java cannot read in the C locale
    String text = it.getText("UTF-8")
    ["2025/12-28", "2026-01-04", "2026-01-11", "2026-01-25", "Shells No. 1", "Shells No. 2", "Shells No. 3", "Shells No. 5"].each { trace ->
        assert !text.contains(trace) : "${it.name} still names ${trace}"
    }
    assert !it.name.endsWith(".tmp")
}
