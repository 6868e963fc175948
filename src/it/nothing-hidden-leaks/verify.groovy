// The marks of each issue that is not listed; no other text of this newsletter holds one of them.
def hidden = ["琥珀", "amberword", "2026-01-11", "第 2 期"]
def draft = ["玛瑙", "agateword", "2026-01-25", "第 4 期"]
def leftOut = ["翡翠", "jadeword", "left-out", "第 5 期"]

File site = new File(basedir, "target/site/newsletter")
File excluded = new File(basedir, "target/excluded")
String own = "2026-01-11.html"
String image = "amberwordimage.png"

def filesOf = { File folder ->
    def files = new TreeMap<String, File>()
    folder.eachFileRecurse(groovy.io.FileType.FILES) { if (it.exists()) files[folder.toPath().relativize(it.toPath()).toString().replace("\\", "/")] = it }
    files
}
// A name in a path or an address may be percent-encoded.
def spellings = { String mark -> [mark, URLEncoder.encode(mark, "UTF-8").replace("+", "%20")] }
def check = { String where, String text, List<String> marks ->
    marks.each { mark -> spellings(mark).each { assert !text.contains(it) : "${where} holds ${it}" } }
}

// --- every file and its path
def files = filesOf(site)
assert files.keySet().containsAll([own, image, "feed.xml", "rss.xml", "feed.json", "sitemap.xml", "robots.txt", "404.html",
    "links.html", "links.json", "search.html", "index.html", "sections/index.html", "sections/news.html", "sections/news.xml"])
files.each { path, file ->
    String text = file.getText("UTF-8")
    check(path, path + "\n" + text, draft + leftOut)
    if (!(path in [own, image])) check(path, path + "\n" + text, hidden)
}
assert hidden.every { files[own].getText("UTF-8").contains(it) }
def others = filesOf(excluded)
others.each { path, file -> check("excluded/" + path, path + "\n" + file.getText("UTF-8"), hidden + draft + leftOut) }

// --- counts
assert new File(site, "index.html").getText("UTF-8").contains("<span>2 期</span>")
String sections = new File(site, "sections/index.html").getText("UTF-8")
assert sections.contains("1 个栏目") && sections =~ "<span>2 条</span>\\s+<span>2 期</span>"
assert new File(site, "links.html").getText("UTF-8").contains("2 条链接")

// --- where there is no page, the rest is the same
assert files.keySet() - [own, image] == others.keySet()
// But for the id of the folder, which each page and feed names and by which the ids in feeds are made, and the hashes of
// the hidden issue's picture and of feed.json.
def withoutId = { File file ->
    file.getText("UTF-8").replaceAll(/(newsletter-maven-plugin \S+) \([0-9a-f]{12}\)/, '$1').replaceAll(/urn:uuid:[0-9a-f-]{36}/, "id")
}
String list = "assets/copied.txt"
assert (withoutId(others[list]).readLines() - withoutId(files[list]).readLines()).size() == 1
others.findAll { it.key != list }.each { path, file -> assert withoutId(files[path]) == withoutId(file) : "${path} differs" }

// --- the search: its terms are bits, so they are read as its script reads them
class Bits {
    String digits, text
    int at = 0, left = 0, digit = 0
    int read(int count) {
        int value = 0
        for (int i = 0; i < count; i++) {
            if (left == 0) { digit = digits.indexOf(text.substring(at, at + 1)); at++; left = 6 }
            left--
            value = value * 2 + ((digit >> left) & 1)
        }
        value
    }
    int gamma() { int behind = 0; while (read(1) == 0) behind++; (1 << behind) + read(behind) }
    int rice(int low) { int high = 0; while (read(1) == 1) high++; (high << low) + read(low) }
    static int low(int count, int sum) { int low = 0; while (count > 0 && (count << (low + 1)) <= sum) low++; low }
    void skipList(int documents) {
        int size = gamma(), low = low(size, documents)
        for (int i = 0; i < size; i++) {
            rice(low)
            if (read(1) == 1 && read(1) == 1) read(1)
            if (size > 16) read(read(1) == 1 ? 16 : 4)
        }
    }
}
def json = { String script -> new groovy.json.JsonSlurper().parseText(script.substring(script.indexOf(",") + 1, script.lastIndexOf(")"))) }
def termsOf = { File folder ->
    def scripts = filesOf(new File(folder, "assets/search"))
    def directory = json(scripts.find { it.key.startsWith("d-") }.value.getText("UTF-8"))
    def terms = new TreeSet<String>()
    scripts.findAll { it.key ==~ /i\d+-.*/ }.each { name, file ->
        def entry = java.util.regex.Pattern.compile(",([^:]+):([\\w-]+)|\\.(.)([\\w-]+)", java.util.regex.Pattern.DOTALL).matcher(json(file.getText("UTF-8")))
        while (entry.find()) {
            if (entry.group(1) != null) {
                terms << entry.group(1)
            } else {
                def bits = new Bits(digits: directory.digits, text: entry.group(4))
                if (bits.read(1) == 1) { terms << entry.group(3); bits.skipList(directory.texts.size()) }
                int pairs = bits.gamma() - 1
                int low = Bits.low(pairs, 0x7000)
                int second = 0x3000
                for (int i = 0; i < pairs; i++) {
                    second += bits.rice(low)
                    terms << entry.group(3) + new String(Character.toChars(second))
                    bits.skipList(directory.texts.size())
                }
            }
        }
    }
    assert directory.texts.size() == 2
    terms
}
[site, excluded].each { folder ->
    def terms = termsOf(folder)
    assert terms.containsAll(["贝壳", "海星", "退潮", "周刊", "3", "面"]) : terms
    (hidden + draft + leftOut).each { mark -> assert !terms.any { it.contains(mark) } : "the search knows ${mark}" }
    assert !terms.any { it in ["2", "4", "5"] }
}

// --- the log says how many there are, and no more
String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains("1 hidden issue: built, listed nowhere; anyone with the address can read it (hiddenIssues=unlisted)")
assert log.contains("1 hidden issue: not built (hiddenIssues=exclude)")
assert log.contains("1 draft: not built (drafts=false)")
