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
def first = written('one')
assert first.size() > 40
['a/folder of/another/name', 'three'].each { name ->
    def other = written(name)
    assert other.keySet() == first.keySet()
    def different = first.keySet().findAll { first[it] != other[it] }
    assert different.isEmpty() : "${name}: ${different}"
    assert report(name) == report('one')
}
assert report('one').contains('dead-link') && report('one').contains('U+0008')
