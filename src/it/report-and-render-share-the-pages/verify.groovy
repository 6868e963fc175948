File site = new File(basedir, "target/site")
File newsletter = new File(site, "newsletter")
String log = new File(basedir, "build.log").getText("UTF-8")

// First the report wrote the pages of both issues.
assert (log =~ /(\d+) pages in the skin of the site, (\d+) files beside them, 0 deleted/).size() == 1
assert log.count(" in the skin of the site") == 1
assert log.readLines().findAll { it =~ /--- \S+:render / }.size() == 2

// Then it left only the entry of the menu, and that leads to the pages of the theme.
assert new File(site, "project-reports.html").getText("UTF-8") =~ /<a href="newsletter\/index\.html"/
String index = new File(newsletter, "index.html").getText("UTF-8")
assert index.contains('<meta name="generator" content="newsletter-maven-plugin')
assert !index.contains("nl-skin")
assert index.contains('href="../index.html"') || !new File(site, "index.html").exists()

// The page of the issue that became a draft is gone, though the site wrote it; so is what only the skin needed.
assert new File(newsletter, "2026-01-04.html").getText("UTF-8").contains("<body class=\"nl-issue\">")
assert !new File(newsletter, "2026-01-11.html").exists()
assert new File(newsletter, "assets").list().every { !it.startsWith("skin.") }
newsletter.eachFileRecurse(groovy.io.FileType.FILES) {
    assert !it.getText("ISO-8859-1").contains("No. 3") : it
}
assert !log.contains("[WARNING] target/site")
assert !log.contains("[ERROR]")
