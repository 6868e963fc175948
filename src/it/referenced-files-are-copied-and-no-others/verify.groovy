File site = new File(basedir, "target/site/newsletter")
String log = new File(basedir, "build.log").getText("UTF-8")
def source = { String path -> new File(basedir, "src/second/" + path).bytes }
def files = new TreeSet<String>()
site.eachFileRecurse(groovy.io.FileType.FILES) {
    if (!it.exists()) return // a Chinese name, which Java cannot read in the C locale
    files << site.toPath().relativize(it.toPath()).toString().replace("\\", "/")
}
assert files.findAll { !it.startsWith("assets/") && !(it in ["front-matter.schema.json", "links.json", "links.html", "search.html"]) && !it.startsWith("sections/") } == [
    "2026/01-04.html", "2026/cover.JPG", "files/tide.csv", "files/tide.mp4", "index.html", "logo.png", "big waves/low tide.png", "big waves/sand.png"
] as TreeSet : "the draft's, the excluded issue's and other files are absent, and so is the picture of the first run"
assert files.every { !it.startsWith("assets/") || it == "assets/copied.txt" || it ==~ /assets\/search\/[a-z0-9]+-[0-9a-f]{6}\.js/ || it ==~ /assets\/[^\/]+\.[0-9a-f]+\.\w+/ } : "the theme's own"

// What was copied is what the source is now, and no page was overwritten.
assert new File(site, "2026/cover.JPG").bytes == source("2026/cover.JPG")
assert new File(site, "logo.png").bytes == source("public/logo.png")
assert new File(site, "big waves/low tide.png").bytes == source("big waves/low tide.png") : "changed between the runs"
assert !new File(site, "index.html").getText("UTF-8").contains("not the home page")

// The list of what bears no mark names nothing.
assert new File(site, "assets/copied.txt").readLines().tail().every { it ==~ /[0-9a-f]{64}/ }

// The addresses of the page lead there.
String page = new File(site, "2026/01-04.html").getText("UTF-8")
def addresses = (page =~ /(?:src|href)="([^"#:]+)"/).collect { it[1] }
def inside = addresses.findAll { !it.contains("outside") && new URI(it).path }
assert inside.containsAll(["../files/tide.csv", "../files/tide.mp4", "../logo.png"])
inside.each { assert new File(new File(site, "2026"), new URI(it).path).file : "dead: ${it}" }
assert inside.count { it.endsWith(".png") && !it.startsWith("../assets/") } == 3

// Twice: once a run.
def lines = log.readLines()
assert lines.count { it.endsWith("1 file in the place of a page or another file, not copied: public/index.html") } == 2
def unused = lines.findAll { it =~ /unreferenced files? not copied: / }
assert unused.size() == 2
assert unused[0].contains(" 4 unreferenced files ") && unused[0].endsWith(": 2026/draft-cover.png, 2026/draft.png, 2026/excluded.png, files/notes.csv")
assert unused[1].contains(" 5 unreferenced files ") && unused[1].contains("2026/shell.png")
def deleted = lines.findAll { it =~ /\d+ files? written, / }.collect { (it =~ /(\d+) deleted/)[0][1] as int }
assert deleted[0] == 0 && deleted[1] >= 2 : "the shell and robots.txt, and what the search no longer needs"
assert !log.contains("[ERROR]")
