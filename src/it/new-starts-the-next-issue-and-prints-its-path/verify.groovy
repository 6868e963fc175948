// Some versions of Maven write a code for the terminal before all else, even where there is none.
List<String> lines = new File(basedir, "build.log").readLines("UTF-8")*.replaceAll("\u001b\\[0?m", "")
File issues = new File(basedir, "src/site/newsletter")

assert new File(issues, "2026-01-18.md").text ==
        "---\ntitle: Shells, Issue 3\ndate: 2026-01-18\ndraft: true\n---\n\n## Tools\n\n> Small things\n"
assert new File(issues, "2026-01-25.md").text.startsWith("---\ntitle: Special\ndate: 2026-01-25\nnumber: 4\ndraft: true\n")
assert issues.list().length == 4

// Quiet, the goal prints its path and nothing else.
int path = lines.indexOf("src/site/newsletter/2026-01-18.md")
assert path >= 0
assert lines.subList(0, path).every { !it.startsWith("[INFO]") && !it.startsWith("[WARNING]") }
assert lines.count("src/site/newsletter/2026-01-25.md") == 1
assert lines.any { it.contains("src/site/newsletter/2026-01-18.md exists already") }

assert !new File(basedir, "target/site/newsletter/2026-01-18.html").exists()
assert new File(basedir, "target/site/newsletter/2026-01-11.html").exists()
