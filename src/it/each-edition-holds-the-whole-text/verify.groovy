File editions = new File(basedir, "target/newsletter/editions")
String log = new File(basedir, "build.log").getText("UTF-8")
def names = { String issue -> (new File(editions, issue).list() as List).sort() }
def read = { String path -> new File(editions, path).getText("UTF-8") }

assert (editions.list() as List).sort() == ["2026-02-01", "2026-02-08", "2026-02-22"]
assert names("2026-02-08") == ["mail.eml", "mail.html", "mail.json", "mail.txt", "release.md", "wechat.html"]
// What an earlier export wrote and this one did not is gone.
assert names("2026-02-01") == ["release.md"]
assert names("2026-02-22") == ["wechat.html"]

// --- the whole text is in each edition
def flat = { String text -> text.replaceAll(/<[^>]*>/, "").replaceAll("\\s+|\\\\", "") }
def marks = ["技术动态", "值得知道的变化，只挑用得上的", "用gitbisect找到那一次提交", "gitbisectrun./check.sh", "这一次没法判断",
    "只拷贝主文件", "frompathlibimportPath", "子集化", "屋脊上的小兽有定数", "就没有哪一条是错误了", "二分查找提交，量一量再动手。"]
["mail.html", "mail.txt", "release.md", "wechat.html"].each { name ->
    String text = flat(read("2026-02-08/" + name))
    marks.each { assert text.contains(it) : "${name} lacks ${it}" }
}

// --- and nothing of other issues, and nothing that runs or leads nowhere
def others = ["琥珀", "Amberword", "2026-02-22", "测试覆盖率", "2026-02-15", "第 17 期", "第 18 期"]
names("2026-02-08").each { name ->
    String text = read("2026-02-08/" + name)
    others.each { assert !text.contains(it) : "${name} holds ${it}" }
    if (name != "wechat.html") assert !text.toLowerCase().contains("<script")
    assert !text.contains("<form") && !text.contains("javascript:")
    (text =~ /(?:href|src)="([^"]*)"/).each { all, address -> assert address.startsWith("https://") : "${name}: ${address}" }
}
String article = (read("2026-02-08/wechat.html") =~ /(?s)<main.*<\/main>/)[0]
assert !article.contains("<script") && !article.contains(" class=") && !article.contains(" id=") && !article.contains("<a ")
assert article.contains("[1]") && article.contains("https://git-scm.com/docs/git-bisect")

// --- the mail
String mail = read("2026-02-08/mail.eml")
String head = mail.substring(0, mail.indexOf("\r\n\r\n"))
assert head.contains("\r\nDate: Sun, 08 Feb 2026 12:00:00 +0000\r\n")
assert head.contains("\r\nList-Unsubscribe: <https://example.org/leave>\r\n")
assert !head.contains("List-Unsubscribe-Post")
assert head.contains("<team@example.org>") && head.contains("\r\nX-Unsent: 1\r\n")
assert !mail.contains("basedir") && !mail.contains(basedir.path)
def json = new groovy.json.JsonSlurper().parseText(read("2026-02-08/mail.json"))
assert json.keySet() == ["subject", "preheader", "canonical", "html", "text"] as Set
assert json.canonical == "https://example.org/newsletter/2026-02-08.html"
assert json.html == read("2026-02-08/mail.html") && json.text == read("2026-02-08/mail.txt")

// --- plain Markdown beside the pages: of published issues alone
File site = new File(basedir, "target/site/newsletter")
def twins = (site.list() as List).findAll { it.endsWith(".md") || it.endsWith(".txt") }.sort()
assert twins == ["2026-02-01.md", "2026-02-08.md", "llms.txt"]
assert new File(site, "2026-02-08.md").getText("UTF-8").endsWith(read("2026-02-08/release.md"))
String list = new File(site, "llms.txt").getText("UTF-8")
assert list.contains("(https://example.org/newsletter/2026-02-08.md)")
others.each { assert !list.contains(it) }

// --- the log
assert log.contains("written to target/newsletter/editions/2026-02-08: mail.html, mail.txt, mail.eml, mail.json, release.md, wechat.html")
assert log =~ /mail\.html: \d+ KB/ && log =~ /wechat\.html: \d+ characters, \d+ KB/
assert log.contains("the issue is hidden or a draft: whoever gets these files can read it")
assert log.contains("newsletter.issue is `99`, which names no issue; it must be a path or a number, as src/site/newsletter/2026-02-22.md")
return true
