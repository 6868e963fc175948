File site = new File(basedir, "target/site/newsletter")
String log = new File(basedir, "build.log").getText("UTF-8")

// A report for each execution.
["shells", "pearls"].each { id ->
    assert new File(basedir, "target/newsletter/${id}/diagnostics.sarif").file
}
assert !new File(basedir, "target/newsletter/diagnostics.sarif").exists()

// Each is told of its own files.
[shells: "pearls", pearls: "shells"].each { id, other ->
    String manifest = new File(basedir, "target/newsletter/${id}/manifest.json").getText("UTF-8")
    assert manifest.contains("\"${id}-1.png\"") && !manifest.contains(other)
    assert new File(basedir, "target/newsletter/${id}/changes.txt").readLines().any { it.startsWith("D\t") }
}
assert new File(basedir, "target/newsletter").list().count { it.endsWith(".state") } == 2

// The second and the third issue of each became drafts, the third one when the state was lost.
assert site.list().findAll { it.endsWith(".png") || it.startsWith("2026") }.sort() ==
        ["2026-01-01.html", "2026-01-04.html", "shells-1.png", "shells-4.png"]
File pearls = new File(site, "pearls")
assert pearls.list().findAll { it.endsWith(".png") || it.startsWith("2026") }.sort() ==
        ["2026-01-01.html", "2026-01-04.html", "pearls-1.png", "pearls-4.png"]
site.eachFileRecurse(groovy.io.FileType.FILES) {
    String text = it.getText("UTF-8")
    ["word2", "word3", "No. 2", "No. 3"].each { trace ->
        assert !text.contains(trace) : "${it.name} still names ${trace}"
    }
    boolean ofPearls = it.path.contains("pearls" + File.separator)
    assert !text.contains(ofPearls ? "shellsword" : "pearlsword") : "${it} knows of the other newsletter"
}

// Who reads both feeds sees all issues of both. The ids of the usual folder are of the project and the path alone.
Closure ids = { File folder ->
    (new File(folder, "feed.xml").getText("UTF-8") =~ "<id>urn:uuid:([^<]+)</id>").collect { it[1] }
}
assert ids(site).sort() == [
    "602c2efa-3985-529d-bf6c-9dbc3e31d0a0", // 2026-01-01.html
    "bb6ea787-32e8-56e5-93e9-bf1e165dd66a", // index.html
    "f8bb7005-57d7-52e7-9534-326ff57ca63d" // 2026-01-04.html
]
assert ids(pearls).size() == 3 && ids(pearls).intersect(ids(site)).empty
assert !log.contains("[WARNING] the state of the site")
