String log = new File(basedir, "build.log").getText("UTF-8")

assert new File(basedir, "target/site/newsletter/2026-01-04.html").getText("UTF-8").contains("Found with the network unplugged.")
assert new File(basedir, "target/site/newsletter/index.html").file
assert !log.contains("[ERROR]")
