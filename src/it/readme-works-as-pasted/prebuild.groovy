// The project that a reader of README has after pasting its blocks.
def root = new File(basedir, "../../..")
def read = { String path -> new File(root, path).getText("UTF-8") }
def block = { String path, String language, String begin ->
    def found = (read(path) =~ /(?s)```${language}\n(.*?)```/).collect { it[1] }.find { it.startsWith(begin) }
    assert found != null : "${path} has no block that begins with ${begin}"
    found
}
def inside = { String configuration -> (configuration =~ /(?s)<configuration>(.*)<\/configuration>/)[0][1] }

String pasted = block("README.md", "xml", "<url>")
String written = [
        block("README.md", "xml", "<configuration>\n  <enforceSince>"),
        block("README.md", "xml", "<configuration>\n  <siteUrl>"),
        block("docs/parameters.md", "xml", "<configuration>\n  <name>")].collect(inside).join()
def profile = { String id, String configuration, String more = "" -> """
    <profile>
      <id>${id}</id>
      <build>
        <plugins>
          <plugin>
            <groupId>io.github.mineweekly</groupId>
            <artifactId>newsletter-maven-plugin</artifactId>
            <configuration>${configuration}</configuration>
          </plugin>${more}
        </plugins>
      </build>
    </profile>""" }

def project = new File(basedir, "pasted")
new File(project, "pom.xml").setText("""<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>weekly</artifactId>
  <version>1</version>
  <name>Weekly</name>
  <distributionManagement>
    <site>
      <id>www</id>
      <url>\${www}</url>
    </site>
  </distributionManagement>
${pasted.replace("<properties>", "<properties>\n  <www>" + new File(project, "target/www").toURI() + "</www>")}
  <profiles>
    ${profile("configured", written, """
          <plugin>
            <groupId>org.apache.maven.plugins</groupId>
            <artifactId>maven-site-plugin</artifactId>
            <configuration>
              <siteDirectory>\${project.basedir}/src/described</siteDirectory>
            </configuration>
          </plugin>""")}
    ${profile("moved", inside(block("README.md", "xml", "<configuration>\n  <sourceDirectory>")))}
    ${profile("keys", block("docs/parameters.md", "xml", "<keys>"))}
  </profiles>
</project>
""", "UTF-8")

def write = { String path, String text ->
    def file = new File(project, path)
    file.parentFile.mkdirs()
    file.setText(text, "UTF-8")
}
write("src/site/newsletter/2026-01-04.md", block("README.md", "markdown", "---\ntitle: "))
write("src/described/site.xml", block("docs/project-site.md", "xml", "<site "))
write("docs/weekly/2025-12-28.md", "# 码海拾贝 第 10 期\n\n文字\n")
write("docs/weekly/about.md", "# 关于\n")
write("docs/weekly/nine.md", "# 码海拾贝 第 9 期\n\n文字\n")

def noConfiguration = new File(basedir, "gitconfig")
noConfiguration.text = ""
// Neither the repository whose hook may run this nor what a developer has configured counts.
def git = { String... arguments ->
    def builder = new ProcessBuilder(["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments])
            .directory(project).redirectErrorStream(true)
    builder.environment().keySet().removeIf { it.startsWith("GIT_") }
    builder.environment().putAll([GIT_CONFIG_GLOBAL: noConfiguration.path, GIT_CONFIG_NOSYSTEM: "1",
            GIT_CEILING_DIRECTORIES: basedir.path])
    def process = builder.start()
    String said = process.inputStream.text
    assert process.waitFor() == 0 : said
}
git("init", "-q", ".")
git("add", ".")
git("commit", "-q", "-m", "Write two issues", "--date=2025-12-20T12:00:00+08:00")
return true
