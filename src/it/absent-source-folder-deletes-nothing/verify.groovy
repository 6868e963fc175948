String log = new File(basedir, "build.log").getText("UTF-8")

assert new File(basedir, "target/site/newsletter/2026-01-01.html").file
assert new File(basedir, "target/site/newsletter/index.html").getText("UTF-8").contains("2026-01-01.html")
assert log.contains("newsletter.sourceDirectory is `src/absent`, which is not a folder")
assert log.contains("newsletter.includes is `2026/*.md`, which matches no issue in src/first")
assert log.contains("[WARNING] no issue in src/emptied can be built, but target/site/newsletter was built of issues: it stays as it is; if they are gone for good, -Dnewsletter.allowEmpty deletes it")
assert log.readLines().count { it =~ /files? written, / } == 1
