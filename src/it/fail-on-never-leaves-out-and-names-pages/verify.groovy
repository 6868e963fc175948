File site = new File(basedir, "target/site/newsletter")
def lines = new File(basedir, "build.log").readLines("UTF-8")

// The others are built, also the one with an error that leaves its page possible.
assert new File(site, "index.html").getText("UTF-8").contains("2026-01-04.html")
assert new File(site, "2026-01-04.html").isFile()
assert new File(site, "2026-01-18.html").isFile()
assert !new File(site, "2026-01-11.html").exists()
assert !new File(site, "no-block.html").exists()
site.eachFileRecurse(groovy.io.FileType.FILES) { if (it.exists()) assert !it.getText("UTF-8").contains("拾贝 第 4 期") }

// Every page that is left out is named, once, and why.
assert lines.findAll { it.contains(" is left out: ") } == [
    "[WARNING] src/site/newsletter/2026-01-11.md is left out: date-impossible",
    "[WARNING] src/site/newsletter/links.md is left out: output-collision",
    "[WARNING] src/site/newsletter/no-block.md is left out: front-matter-missing",
]
assert lines.any { it.startsWith("[ERROR] src/site/newsletter/2026-01-11.md:[3,7]") }
assert lines.any { it.contains("BUILD SUCCESS") }
