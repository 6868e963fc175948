File site = new File(basedir, "target/site/newsletter")
String log = new File(basedir, "build.log").getText("UTF-8")

assert new File(site, "2026-01-04.html").file
assert new File(site, "2026-01-18.html").file
assert new File(site, "index.html").file

assert !new File(site, "2026-01-11.html").exists()
new File(basedir, "target").eachFileRecurse(groovy.io.FileType.FILES) {
    if (!it.exists()) return // a Chinese name, which Java cannot read in the C locale
    assert !it.name.contains("2026-01-11") : "${it} was written"
    if (it.name ==~ /.*\.(html|css|js|json|xml|state)/) {
        String text = it.getText("UTF-8")
        ["2026-01-11", "Pearl", "a secret lead", "An oyster", "Only for those"].each { trace ->
            assert !text.contains(trace) : "${it} names the excluded issue: ${trace}"
        }
    }
}

def told = log.readLines().findAll { it.contains("hidden issue") }
assert told.size() == 1
assert told[0].endsWith("1 hidden issue: not built (hiddenIssues=exclude)")
assert !log.contains("listed nowhere")
assert log.contains("no problem in 3 issues") : "excluded issues are validated all the same"
