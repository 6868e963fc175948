String log = new File(basedir, "build.log").getText("UTF-8")
String group = "io.github.mineweekly.it"

// The second of two modules names both, also when the first one finds nothing to do. At once, who is first is not known.
String page = "is a page of another newsletter, ${group}:first, and not of ${group}:second; nothing was changed"
assert log.count(page) >= 2
assert log.contains("give each newsletter an outputDirectory of its own, or, if this is the same one under another name, delete")
assert new File(basedir, "target/shared/2026-01-04.html").getText("UTF-8").contains("Issue of the first")
assert new File(basedir, "target/shared/index.html").getText("UTF-8").contains("Issue of the first")
assert !new File(basedir, "second/target/newsletter").list().any { it.endsWith(".state") }

// So does the second of two executions.
String executions = "was written by the execution `shells` of executions/src/shells, and cannot be by the execution `pearls`" +
        " of executions/src/pearls: give each an outputDirectory of its own"
assert log.count(executions) >= 3
assert new File(basedir, "executions/target/site/newsletter/index.html").getText("UTF-8").contains("Issue of shells")

// An address that all modules inherit is that of one newsletter: the others are named. At once, who is first is not known.
String address = "https://example.org/newsletter/ is the address of the execution `default` of first/src, and" +
        " cannot be of the execution `shells` of executions/src/shells: give each a siteUrl of its own"
assert log.count(address) >= 2
