String log = new File(basedir, "build.log").getText("UTF-8")
def lines = log.readLines()
def commands = lines.findAll { it.startsWith("::") }

// Errors first, and those of the newest issue. The commands are at the beginning of a line, in UTF-8, whatever Maven puts before its own lines.
assert commands.size() == 5
assert commands[1] ==~ /::error file=.*2026-01-04\.md,line=2,col=8,.*title=yaml-control-character::an escape stands for .*/
assert commands[2] ==~ /::error file=(?:target\/it\/[^\/]+\/)?src\/site\/newsletter\/2026-01-04\.md,line=3,col=7,endColumn=14,title=date-not-iso::date `2026\/1\/4` .*%0Ahelp: write `date: 2026-01-04`.*/
assert commands[3] ==~ /::warning file=.*2026-01-11\.md,line=4,col=1,.*title=unknown-key::the key `::error title=x::y` is unknown.*/
assert commands[0] ==~ /::error file=.*2026-01-11\.md,line=5,col=1,.*title=yaml-control-character::an escape stands for .*/
assert commands[4] ==~ /::warning file=.*2026-01-11\.md,line=5,col=1,.*title=unknown-key::the key .* is unknown.*/

// Nothing from an issue becomes a command or moves the cursor.
assert !log.contains("##[")
assert !log.contains("\u001B[2J")
assert lines.every { !it.startsWith("::error title") }

// The page of the run is nothing that the newsletter needs.
assert lines.count { it.startsWith("[WARNING] ") && it.contains("GITHUB_STEP_SUMMARY") && it.endsWith("summary.md: no such file or folder") } == 1
assert lines.any { it.startsWith("[ERROR] ") && it =~ /\d+ errors? .*in \d+ of \d+ issues/ }
