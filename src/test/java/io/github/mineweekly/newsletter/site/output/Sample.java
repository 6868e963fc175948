package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A site that tests write. */
record Sample(Path base) {
    OutputFolder folder() {
        return folder("site");
    }

    OutputFolder folder(String directory) {
        return new OutputFolder("io.example:weekly", base, base.resolve(directory), base.resolve("state"));
    }

    Path site() {
        return base.resolve("site");
    }

    Path state() {
        return folder().stateFile();
    }

    Written write(OutputFile... files) throws IOException {
        return new SiteWriter(folder(), Disk.real()).write(List.of(files));
    }

    OutputFile page(String path) {
        return page(folder(), path, path);
    }

    static OutputFile page(OutputFolder folder, String path, String text) {
        return OutputFile.text(
                path,
                "<head><meta name=\"generator\" content=\"" + folder.mark().generator("1") + "\"></head>" + text);
    }

    Path put(String path, String text) throws IOException {
        Path file = site().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
