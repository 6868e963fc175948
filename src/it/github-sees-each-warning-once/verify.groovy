def lines = new File(basedir, "build.log").getText("UTF-8").readLines()
def commands = lines.findAll { it.startsWith("::") }

// Both goals find the problem; the log and GitHub show it once.
assert lines.count { it.startsWith("[WARNING] ") && it.contains("the key `mood` is unknown") } == 1
assert commands.size() == 1
assert commands[0] ==~ /::warning file=.*src\/site\/newsletter\/2026-01-04\.md,line=4,col=1,.*title=unknown-key::the key `mood` is unknown.*/
assert new File(basedir, "target/site/newsletter/2026-01-04.html").exists()

// So does the page of the run; GitLab has a report of its own.
def rows = new File(basedir, "summary.md").readLines("UTF-8").findAll { it.contains(" warning | ") }
assert rows.size() == 1
assert rows[0].contains("the key <code>mood</code> is unknown")
String report = new File(basedir, "target/newsletter/gl-code-quality-report.json").getText("UTF-8")
assert report.contains('"check_name": "unknown-key"')
assert report =~ /"path": "(?:target\/it\/[^\/]+\/)?src\/site\/newsletter\/2026-01-04\.md"/
