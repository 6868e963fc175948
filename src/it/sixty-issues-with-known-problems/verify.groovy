String log = new File(basedir, "build.log").getText("UTF-8")
def runs = (log.split(/--- newsletter(?:-maven-plugin)?:[^:\s]+:(?:validate|fix) /) as List).drop(1).collect { it.readLines() }
assert runs.size() == 4

// expected.txt: file, line, rule
def expected = new File(basedir, "expected.txt").readLines("UTF-8").collect { it.split(" ") as List }
def found = { List<String> lines ->
    lines.collect { it =~ /^\[(?:ERROR|WARNING|INFO)\] src\/site\/newsletter\/(\S+):\[(\d+),\d+\] .* \[([a-z0-9-]+)\]$/ }
        .findAll { it.matches() }.collect { [it.group(1), it.group(2), it.group(3)] }
}

// Every problem is found, in one run, and none invented; both files of a pair are named.
assert found(runs[0]) as Set == expected as Set
assert found(runs[0]).size() == expected.size()
assert runs[0].any { it.contains("title `码海拾贝 第 25 期` is also the title of `src/site/newsletter/2023-06-25.md`") }
assert runs[0].any { it.contains("number 21 is also the number of `src/site/newsletter/2023-05-28.md`") }
int faulty = expected.collect { it[0] }.unique().size()
assert runs[0].any { it.contains("34 errors and 22 warnings in ${faulty} of 60 issues, 33 fixable by newsletter:fix; report: target/newsletter/diagnostics.sarif") }
assert new File(basedir, "target/newsletter/diagnostics.sarif").getText("UTF-8").contains('"ruleId": "dead-link"')

// What has one right answer is fixed, and nothing else.
def fixable = ["date-not-iso", "hidden-not-boolean", "outline-invalid", "misspelt-key", "draft-not-boolean"]
def left = expected.findAll { !fixable.contains(it[2]) }
assert runs[1].any { it == "[INFO] 33 files fixed" }
// Dates a few days from the file name may be right: no guess changes them.
assert !runs[1].any { it.contains("more problems can be fixed") }
assert runs[1].count { it =~ /^\[INFO\] -[^-]/ } == 33
assert runs[1].contains("[INFO] -date: 2023-1-8")
assert runs[1].contains("[INFO] +date: 2023-01-08")
assert runs[1].contains("[INFO] +hidden: true")
assert runs[2].any { it == "[INFO] 0 files fixed" }
assert found(runs[3]) as Set == left as Set
assert runs[3].any { it.contains("1 error and 22 warnings in ${left.collect { it[0] }.unique().size()} of 60 issues; report:") }

// Every other byte stays: line ends and byte order marks too.
new File(basedir, "src/site/newsletter").eachFile { file ->
    def origin = new File(basedir, "../../../src/it/sixty-issues-with-known-problems/src/site/newsletter/${file.name}")
    def before = new String(origin.bytes, "UTF-8").split("\n", -1)
    def now = new String(file.bytes, "UTF-8").split("\n", -1)
    def fixed = expected.findAll { it[0] == file.name && fixable.contains(it[2]) }.collect { it[1] as int }
    assert before.length == now.length
    (0..<before.length).each { line ->
        assert before[line] == now[line] || fixed.contains(line + 1)
        assert before[line].endsWith("\r") == now[line].endsWith("\r")
    }
}
assert !new File(basedir, "src/site/newsletter").list().any { it.contains(".tmp") }
