def lines = new File(basedir, "build.log").readLines("UTF-8")
def problems = lines.findAll { it =~ /^\[(ERROR|WARNING)\] \S+\.md:/ }.collect { it.replaceFirst(/src\/site\/newsletter\//, "") } as Set

// The values of both forms, the paths of both forms, and the two parameters together.
assert problems.collect { it.replaceFirst(/(:\[\d+,\d+\]) .* \[/, '$1 [') } as Set == [
    "[ERROR] 2025-12-28.md:[1,1] [key-missing]",
    "[ERROR] 2026/01-04.md:[1,1] [key-missing]",
    "[ERROR] 2026/01-04.md:[2,8] [value-unlike-pattern]",
    "[ERROR] 2026/01-04.md:[5,8] [value-not-listed]",
    "[WARNING] 2026/01-04.md:[5,18] [list-too-long]",
] as Set
assert problems.any { it.contains("`description` is missing") && it.contains("2025-12-28.md") }
assert problems.any { it.contains("`editor` is missing") && it.contains("2026/01-04.md") }
assert problems.any { it.contains("must be one of `Java`, `前端`, `工具`, found `java`") }

// The schema for editors has them too, strict if asked.
assert lines.any { it == "[INFO] schema written: target/newsletter/front-matter.schema.json" }
def schema = new groovy.json.JsonSlurper().parse(new File(basedir, "target/newsletter/front-matter.schema.json"), "UTF-8")
assert schema.additionalProperties == false
assert schema.required == ["title", "date", "description"]
assert schema.properties.tags.allOf[0].items.enum == ["Java", "前端", "工具"]
assert schema.properties.title.allOf[0].pattern == '^(?:码海拾贝 第 \\d+ 期)$'
assert schema.properties.keySet().containsAll(["editor", "column", "mood", "weather"])
