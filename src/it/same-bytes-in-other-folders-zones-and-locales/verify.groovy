import java.nio.file.Files
import java.nio.file.Path

/** What was written, by path; a name that this JVM cannot have is another in each of the builds alike. */
def written = { String project ->
    def files = new TreeMap<String, String>()
    def root = basedir.toPath().resolve(project).resolve('target/site/newsletter')
    Files.walk(root).withCloseable { all ->
        all.filter { Files.isRegularFile(it) }.forEach { Path file ->
            files[root.relativize(file).toString()] = Files.readAllBytes(file).encodeBase64().toString()
        }
    }
    return files
}
/** Its paths begin at the top of the repository, which the projects are in different folders of. */
def report = { String project ->
    def text = new File(basedir, project + '/target/newsletter/diagnostics.sarif').getText('UTF-8')
    def here = basedir.name + '/' + project
    return text.replace(here.replace(' ', '%20'), 'PROJECT').replace(here, 'PROJECT').replaceAll('[0-9a-f]{32}', '')
}
/** Renders once more with another JDK, where the environment names one; returns whether it did. */
def onAnotherJdk = {
    def home = ['OTHER_JAVA_HOME', 'JAVA_HOME_25_X64', 'JAVA_HOME_21_X64'].collect { System.getenv(it) }.find {
        it && new File(it, 'release').exists() && !new File(it, 'release').text.contains(System.getProperty('java.version'))
    }
    if (home == null) {
        println('skipped: another JDK; OTHER_JAVA_HOME, which would name one, does not')
        return false
    }
    def project = new File(basedir, 'other-jdk')
    def windows = File.separatorChar == '\\'
    def command = [new File(System.getProperty('maven.home'), windows ? 'bin/mvn.cmd' : 'bin/mvn').path, '-B', '-o',
        '-s', new File(basedir.parentFile, 'interpolated-settings.xml').path,
        '-Dmaven.repo.local=' + localRepositoryPath, 'newsletter:validate', 'newsletter:render']
    def builder = new ProcessBuilder(command).directory(project).redirectErrorStream(true)
            .redirectOutput(new File(basedir, 'other-jdk.log'))
    builder.environment().putAll([JAVA_HOME: home, LC_ALL: 'C.UTF-8', GITHUB_ACTIONS: 'false',
        MAVEN_OPTS: '-Duser.timezone=Asia/Kathmandu -Duser.language=de -Duser.country=DE -Dnewsletter.threads=2'])
    assert builder.start().waitFor() == 0 : 'see other-jdk.log'
    println('with ' + home)
    return true
}
def first = written('one')
assert first.size() > 40
(['a/folder of/another/name', 'three'] + (onAnotherJdk() ? ['other-jdk'] : [])).each { name ->
    def other = written(name)
    assert other.keySet() == first.keySet()
    def different = first.keySet().findAll { first[it] != other[it] }
    assert different.isEmpty() : "${name}: ${different}"
    assert report(name) == report('one')
}
assert report('one').contains('dead-link') && report('one').contains('U+0008')
