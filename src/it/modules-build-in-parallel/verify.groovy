String log = new File(basedir, "build.log").getText("UTF-8")
def lines = log.readLines()

assert lines.any { it =~ /MultiThreadedBuilder|thread count of/ } : "the build was not parallel"
assert !log.contains("not marked as thread-safe")
assert !log.contains("@threadSafe")
assert !log.contains("[ERROR]")

def coasts = [east: "west", west: "east"]
coasts.each { own, other ->
    File site = new File(basedir, "${own}/target/site/newsletter")
    assert site.list().findAll { it.endsWith(".html") }.sort() == [own + "-1.html", own + "-2.html", own + "-3.html", "index.html", "links.html", "search.html"].sort()
    site.eachFileRecurse(groovy.io.FileType.FILES) {
        if (!it.exists()) return // a Chinese name, which Java cannot read in the C locale
        if (it.name.endsWith(".html")) {
            String text = it.getText("UTF-8")
            assert text.contains("Shells of ${own}")
            assert !text.contains("Shells of ${other}") : "${own} knows of ${other}"
        }
    }
    String middle = new File(site, "${own}-2.html").getText("UTF-8")
    assert middle =~ /rel="prev" href="${own}-1\.html"/
    assert middle =~ /rel="next" href="${own}-3\.html"/
}

// Validate and render of the parent and of the module without issues: each says so in one line, and writes nothing.
assert lines.count { it.contains("no issues in ") } == 4
assert !new File(basedir, "target/site/newsletter").exists()
assert !new File(basedir, "without-issues/target/site/newsletter").exists()
assert !new File(basedir, "without-issues/target/newsletter").exists()

// The skipped module's broken issue is not even read.
assert lines.count { it.contains("newsletter.skip is true: nothing to do") } == 2
assert !log.contains("broken.md")
assert !new File(basedir, "skipped/target/site/newsletter").exists()
