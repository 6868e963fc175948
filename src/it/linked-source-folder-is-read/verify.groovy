File site = new File(basedir, "target/site/newsletter")
String log = new File(basedir, "build.log").getText("UTF-8")

assert new File(site, "2026-01-01.html").getText("UTF-8").contains("shell.png")
assert new File(site, "shell.png").text == "picture"
assert new File(site, "2025/12-28.html").file
assert !log.contains("no issues in ")
assert !log.contains("[ERROR]")
