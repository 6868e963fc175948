import java.nio.file.Files

// The demo's issues, and one that says more where the locale may count, for each of the builds.
def issues = new File(basedir, '../../../src/it/demo/src/site/newsletter')
['one', 'a/folder of/another/name', 'three', 'other-jdk'].each { name ->
    def project = new File(basedir, name)
    def source = new File(project, 'src/site/newsletter')
    issues.eachFileRecurse(groovy.io.FileType.FILES) { file ->
        def copy = source.toPath().resolve(issues.toPath().relativize(file.toPath()))
        Files.createDirectories(copy.parent)
        Files.copy(file.toPath(), copy)
    }
    Files.copy(new File(basedir, 'pom.xml').toPath(), new File(project, 'pom.xml').toPath())
    new File(source, '1999-12-26.md').setText('''\
---
title: TITLE 1,234 İI ıi
date: 1999-12-26
number: 1234567
author: INDIGO
tags: [TITLE, iı, Iİ]
colour: x
---

## INDIGO TITLE

### 1,234,567 items\u0008

[dead](no.md) and 12 more: `1.5`

## 十月 İ
''', 'UTF-8')
}
return true
