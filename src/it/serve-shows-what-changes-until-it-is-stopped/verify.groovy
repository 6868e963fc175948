import java.util.concurrent.TimeUnit

boolean windows = File.separatorChar == '\\'
File pom = new File(basedir, 'pom.xml')
File parent = new File(basedir, 'parent/pom.xml')
File issue = new File(basedir, 'src/site/newsletter/a.md')

/** Waits for what a slow and busy machine does late; only what never comes fails. */
def await = { String what, Process process, Closure condition ->
    for (int i = 0; i < 3000; i++) {
        if (condition()) return
        assert process.isAlive() : 'ended before ' + what
        sleep(100)
    }
    assert false : 'waited in vain for ' + what
}
def replace = { File file, String before, String after ->
    String text = file.getText('UTF-8')
    assert text.contains(before)
    file.setText(text.replace(before, after), 'UTF-8')
}
/** Starts the goal, has it looked at, and leaves no process behind. */
def serve = { String name, ProcessBuilder.Redirect input, Closure look ->
    File log = new File(basedir, name + '.log')
    def command = [new File(System.getProperty('maven.home'), windows ? 'bin/mvn.cmd' : 'bin/mvn').path, '-B', '-o',
        '-s', new File(basedir.parentFile, 'interpolated-settings.xml').path,
        '-Dmaven.repo.local=' + localRepositoryPath, 'newsletter:serve', '-Dnewsletter.port=0', '-Dnewsletter.locale=fr']
    def builder = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).redirectOutput(log)
            .redirectInput(input)
    builder.environment().putAll([LC_ALL: 'C.UTF-8', GITHUB_ACTIONS: 'false',
        MAVEN_OPTS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8'])
    Process process = builder.start()
    try {
        // Some versions of Maven write a code for the terminal before all else, even where there is none.
        def lines = { log.getText('UTF-8').replaceAll('\u001b\\[[0-9;]*m', '') }
        def address = { (lines() =~ /the newsletter is at (http:\S+)/).with { it.find() ? it.group(1) : null } }
        await('the address', process) { address() != null }
        String home = address()
        def page = { String path ->
            def connection = new URL(home + path).openConnection()
            connection.connectTimeout = 300_000
            connection.readTimeout = 300_000
            return connection.responseCode == 200 ? connection.inputStream.getText('UTF-8') : ''
        }
        look(process, lines, page)
        assert process.waitFor(300, TimeUnit.SECONDS) : 'did not end'
        new ServerSocket(new URI(home).port, 1, InetAddress.loopbackAddress).close()
        assert !lines().contains('Exception') && !lines().contains('\tat ')
        return lines()
    } finally {
        process.descendants().forEach { it.destroyForcibly() }
        process.destroyForcibly().waitFor()
    }
}

String log = serve('piped', ProcessBuilder.Redirect.PIPE) { process, lines, page ->
    assert page('a.html').contains('The first sentence.')
    assert page('').contains('Shells Weekly')

    replace(issue, 'first', 'second')
    await('the issue', process) { page('a.html').contains('The second sentence.') }

    replace(pom, '<name>Shells', '<name>Stones')
    await('the name', process) { page('').contains('Stones Weekly') }

    // A parent is read again too, not the one that Maven remembers.
    replace(parent, 'sand', 'slate')
    await('the footer', process) { page('a.html').contains('Printed on slate') }
    replace(parent, '</printed.on>', '</printed>')
    await('the error of the parent', process) { lines() =~ /WARNING] parent\/pom\.xml:\[8,\d+] .*printed/ }
    assert page('a.html').contains('Printed on slate')
    replace(parent, '</printed>', '</printed.on>')

    // In the middle of an edit the issues are shown as before.
    replace(pom, 'Weekly</name>', 'Daily</nam>')
    await('the error', process) { lines() =~ /WARNING] pom\.xml:\[11,\d+] .*<\/?nam>/ }
    replace(issue, 'second', 'third')
    await('the issue', process) { page('a.html').contains('The third sentence.') }
    assert page('').contains('Stones Weekly')
    replace(pom, '</nam>', '</name>')
    await('the pom', process) { page('').contains('Stones Daily') }

    // Another folder is shown and watched; what the command line says stays.
    def other = new File(basedir, 'other')
    other.mkdir()
    new File(other, 'b.md').setText('---\ntitle: Shells, Issue 2\ndate: 2026-01-11\n---\n\nElsewhere.\n', 'UTF-8')
    replace(pom, '<footer>Printed on ${printed.on}</footer>',
            '<footer>Written in water</footer><sourceDirectory>other</sourceDirectory><port>1</port><host>::1</host>')
    await('the folder', process) { page('b.html').contains('Elsewhere.') }
    assert page('b.html').contains('Written in water')
    assert page('b.html').contains('<html lang="fr"')
    replace(new File(other, 'b.md'), 'Elsewhere', 'Here')
    await('its issue', process) { page('b.html').contains('Here.') }
    await('the advice', process) { lines().contains('needs a restart of newsletter:serve: port, host') }

    // A wrong day is reported, and the pom is read again once it is right.
    replace(pom, 'water</footer>', 'sand</footer><today>Monday</today>')
    await('the error of the day', process) { lines().contains('newsletter.today is `Monday`; it must be a date') }
    assert page('b.html').contains('Written in water')
    replace(pom, 'Monday', '2026-01-31')
    await('the day', process) { page('b.html').contains('Written in sand') }

    process.outputStream.close()
    assert process.waitFor(300, TimeUnit.SECONDS) : 'did not end with its input'
    assert process.exitValue() == 0
}
replace(pom, '<port>1</port><host>::1</host>', '')
assert log.contains('BUILD SUCCESS')
assert log.contains('[INFO] pom.xml is read again')

// Without an input, as in CI, it runs until it is stopped.
File nothing = new File(windows ? 'NUL' : '/dev/null')
serve('without-input', ProcessBuilder.Redirect.from(nothing)) { process, lines, page ->
    new File(basedir, 'other/c.md').setText('---\ntitle: Shells, Issue 3\ndate: 2026-01-18\n---\n\nLate.\n', 'UTF-8')
    await('the issue', process) { page('c.html').contains('Late.') }
    process.destroy()
    assert process.waitFor(300, TimeUnit.SECONDS) : 'was not stopped'
    assert windows || process.exitValue() == 143
}
assert !new File(basedir, 'target/site').exists()
