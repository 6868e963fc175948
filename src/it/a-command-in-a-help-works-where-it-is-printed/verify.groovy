def lines = new File(basedir, "build.log").readLines("UTF-8")

assert lines.any { it.startsWith("[ERROR] ") && it.contains("docs/weekly/src/first/2026-01-04.md:[3,7] date `2026-1-4` ") }
assert lines.any { it.contains("(`mvn newsletter:fix@first -pl docs/weekly -Dnewsletter.today=2026-12-31` does it)") ||
        it.endsWith("(`mvn newsletter:fix@first -pl docs/weekly -Dnewsletter.today=2026-12-31`") }

// The command fixes what it was printed for, and nothing else.
assert new File(basedir, "docs/weekly/src/first/2026-01-04.md").getText("UTF-8").contains("date: 2026-01-04")
assert new File(basedir, "docs/weekly/src/second/2026-01-04.md").getText("UTF-8").contains("date: 2026-1-4")

// A goal that is called by name does not pass where it would read none of the issues.
assert lines.any { it.contains("newsletter:validate does not read the sourceDirectory of an execution when it is called by name") &&
        it.contains("run newsletter:validate@first, or newsletter:validate@second") }

// A slip in a property's name is not passed over, whatever the goal.
assert lines.any { it.contains("there is no parameter `newsletter.rul`; write `-Dnewsletter.rule=") }
