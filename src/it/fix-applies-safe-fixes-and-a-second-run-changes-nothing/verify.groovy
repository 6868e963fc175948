String log = new File(basedir, "build.log").getText("UTF-8")
String issue = new File(basedir, "src/site/newsletter/2026-01-04.md").getText("UTF-8")

assert issue.contains("# kept as it is")
assert issue.contains("date: 2026-01-04   # padded by fix")
assert issue.contains("hidden: true")
assert !issue.contains("hiden")

assert log.contains("-date: 2026-1-4   # padded by fix")
assert log.contains("+date: 2026-01-04   # padded by fix")
assert log.count("1 file would be fixed") == 1
assert log.count("1 file fixed") == 1
assert log.count("0 files fixed") == 1
assert log.contains("no problem in 1 issue")
assert log.contains("date-not-iso (error, structural)")
assert !log.contains("[ERROR]")
