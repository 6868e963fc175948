import java.nio.file.Files

// As a monorepo keeps its issues: the folder is a link, and so is a folder in it.
File source = new File(basedir, "src/site/newsletter")
source.parentFile.mkdirs()
Files.createSymbolicLink(source.toPath(), new File(basedir, "shared").toPath())
Files.createSymbolicLink(new File(basedir, "shared/2025").toPath(), new File(basedir, "shared/old").toPath())
return true
