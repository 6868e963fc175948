String log = new File(basedir, "build.log").getText("UTF-8")
def lines = log.readLines()

// Every problem of every file, in one run; how each reads is seen where validate fails.
def errors = lines.findAll { it =~ /^\[ERROR\] \S+\.md:/ }.collect { it.substring("[ERROR] ".length()) }
assert errors.size() == 4
// One failure, in one short sentence.
def sentences = lines.findAll { it.contains("in 4 of 5 issues") }
assert sentences.size() == 1
assert sentences[0].contains("4 errors in 4 of 5 issues, 3 fixable by newsletter:fix")
assert lines.count { it.contains("Failed to execute goal") } == 1
assert lines.any { it =~ /Failed to execute goal io\.github\.mineweekly:newsletter-maven-plugin:\S+:render / }

// The sound issue is not named, and nothing is said of pages that were not built.
assert !log.contains("2026-01-04.md")
assert !log.contains("listed nowhere")
assert !log.contains("written")
assert !log.contains("Exception: ")
assert !(log =~ /\tat [a-z]+\./)

// No page is written, not even the sound issue's, and no page of an earlier run is deleted.
File site = new File(basedir, "target/site/newsletter")
assert site.list() as List == ["old.html"]
assert !new File(basedir, "target/newsletter").list().any { it.endsWith(".state") }
assert log =~ /:render \(default\)/
assert !(log =~ /:validate \(default\)/) : "Maven's site lifecycle has no validate phase, so render must be the gate"
