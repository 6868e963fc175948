String log = new File(basedir, "build.log").getText("UTF-8")
def lines = log.readLines()

// Every problem of every file, in one run: where, what, which rule.
def errors = lines.findAll { it =~ /^\[ERROR\] \S+\.md:/ }.collect { it.substring("[ERROR] ".length()) }
assert errors.size() == 4
assert errors[0] ==~ /src\/site\/newsletter\/2026-01-11\.md:\[3,7\] .*`2023-13-45`.* \[date-impossible\]/
assert errors[1] ==~ /src\/site\/newsletter\/2026-01-18\.md:\[3,1\] .*`hiden`.*`hidden`.* \[misspelt-key\]/
assert errors[2] ==~ /src\/site\/newsletter\/2026-01-25\.md:\[1,1\] .*`---`.* \[front-matter-unclosed\]/
assert errors[3] ==~ /src\/site\/newsletter\/2026-02-01\.md:\[3,9\] .*`true`.*`false`.*`yes`.* \[hidden-not-boolean\]/

// Each is followed by the line as typed, a caret under the problem, and the help; each in a log line of its own.
def quoted = ["date: 2023-13-45": "      ^^^^^^^^^^", "hiden: true": "^^^^^", "---": "^^^", "hidden: yes": "        ^^^"]
def follow = { String start -> int at = lines.findIndexOf { it.startsWith("[ERROR] " + start) }; lines.subList(at + 1, at + 4) }
[errors, quoted.entrySet().toList()].transpose().each { error, quote ->
    def after = follow(error)
    assert after[0] ==~ /\[ERROR\] +\d+ \| / + java.util.regex.Pattern.quote(quote.key)
    assert after[1] ==~ /\[ERROR\] +\| / + java.util.regex.Pattern.quote(quote.value)
    assert after[2] ==~ /\[ERROR\] +=\ help: write `.*/
}

// One failure, in one short sentence.
def sentences = lines.findAll { it.contains("in 4 of 5 issues") }
assert sentences.size() == 1
assert sentences[0].contains("4 errors in 4 of 5 issues, 3 fixable by newsletter:fix")
assert lines.count { it.contains("Failed to execute goal") } == 1
assert lines.any { it =~ /Failed to execute goal io\.github\.mineweekly:newsletter-maven-plugin:\S+:validate / }

// The sound issue is not named, and nothing is said of pages that were not built.
assert !log.contains("2026-01-04.md")
assert !log.contains("listed nowhere")
assert !log.contains("written")
assert !log.contains("Exception: ")
assert !(log =~ /\tat [a-z]+\./)

// Nothing after the gate ran.
assert log =~ /:validate \(default\)/
assert !(log =~ /:render \(after-the-gate\)/)
assert !new File(basedir, "target/site").exists()

// What README shows is this log; `…` stands for what it leaves out.
def readme = new File(basedir, "../../../README.md").getText("UTF-8")
def shown = (readme =~ /(?s)\n```\n(\[ERROR\] src\/site.*?\n)```\n/)[0][1].readLines() - "…"
int from = 0
shown.each { line ->
    def parts = line.split("…", -1).collect { java.util.regex.Pattern.quote(it) }.join(".*")
    int at = lines.subList(from, lines.size()).findIndexOf { it ==~ parts }
    assert at >= 0 : "README shows a line that the log has not, or not there: " + line
    from += at + 1
}
assert shown.size() > 10
