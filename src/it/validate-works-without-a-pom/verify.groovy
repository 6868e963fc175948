def lines = new File(basedir, "build.log").readLines("UTF-8")
assert lines.any { it.contains("standalone-pom") }
assert lines.any { it.startsWith("[ERROR] issues/2026-01-11.md:[3,7] date `2026-1-11` ") }
assert lines.any { it.contains("1 error in 1 of 2 issues, 1 fixable by newsletter:fix") && !it.contains("report:") }

// Nothing is written into the folder.
assert new File(basedir, "notes").list() as List == ["issues"]
assert new File(basedir, "notes/issues").list() as Set == ["2026-01-04.md", "2026-01-11.md"] as Set

// The command in the help needs no pom either.
assert lines.any { it ==~ /.*\(`mvn io\.github\.mineweekly:newsletter-maven-plugin:[^:]+:fix -Dnewsletter\.sourceDirectory=issues`.*/ }
