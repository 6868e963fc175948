def site = new File(basedir, "target/site")
String page = new File(site, "index.html").getText("UTF-8")
String newsletter = new File(site, "newsletter/index.html").getText("UTF-8")

// The project's page leads to the newsletter by its menu, and the newsletter leads back.
assert page =~ /<a href="newsletter\/index\.html"[^>]*>周刊<\/a>/
assert newsletter.contains('href="../index.html"')
assert !new File(basedir, "build.log").getText("UTF-8").contains("has no link to the newsletter")
assert !new File(basedir, "build.log").getText("UTF-8").contains("[ERROR]")
