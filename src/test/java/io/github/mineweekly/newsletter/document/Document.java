package io.github.mineweekly.newsletter.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown document of the project, as far as its tests look at it.
 *
 * @param prose the lines outside of blocks of code
 */
record Document(Path path, List<String> prose, List<CodeBlock> blocks) {
    private static final Path README = Path.of("README.md");
    private static final Path CHINESE = Path.of("README.zh-CN.md");
    private static final Set<String> WRITTEN = Set.of("rules.md");
    private static final String FENCE = "```";
    private static final Pattern HEADING = Pattern.compile("#{1,6} .*");
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    static Document readme() throws IOException {
        return read(README);
    }

    static Document chineseReadme() throws IOException {
        return read(CHINESE);
    }

    /** The two READMEs, what they lead to, how to release and to report, but for pages that other tests write from the code. */
    static List<Document> all() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Path file : List.of(README, CHINESE, Path.of("RELEASING.md"), Path.of("SECURITY.md"))) {
            documents.add(read(file));
        }
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".md")
                        && !WRITTEN.contains(file.getFileName().toString())) {
                    documents.add(read(file));
                }
            }
        }
        return documents;
    }

    static Document read(Path file) throws IOException {
        List<String> prose = new ArrayList<>();
        List<CodeBlock> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int begin = i++;
                while (!lines.get(i).equals(FENCE)) {
                    i++;
                }
                String text = String.join("\n", lines.subList(begin + 1, i)) + "\n";
                blocks.add(new CodeBlock(lines.get(begin).substring(FENCE.length()), text, begin + 1));
            } else {
                prose.add(lines.get(i));
            }
        }
        return new Document(file, prose, blocks);
    }

    List<String> headings() {
        return prose.stream().filter(HEADING.asMatchPredicate()).toList();
    }

    /** The tables, each as how many cells its rows have. */
    List<List<Integer>> tables() {
        List<List<Integer>> tables = new ArrayList<>();
        String before = "";
        for (String line : prose) {
            if (line.startsWith("|")) {
                if (!before.startsWith("|")) {
                    tables.add(new ArrayList<>());
                }
                tables.get(tables.size() - 1).add(CELL_END.split(line).length - 1);
            }
            before = line;
        }
        return tables;
    }

    /** What stands in backquotes in the prose; a name that is cut by the end of a line is whole. */
    List<String> inlineCode() {
        return CODE.matcher(String.join("\n", prose))
                .results()
                .map(code -> code.group(1).replace('\n', ' '))
                .toList();
    }

    /** What is to be typed, in blocks and in sentences, without the name of the program. */
    List<String> commands() {
        return Stream.concat(inlineCode().stream(), blocks.stream().map(CodeBlock::text))
                .flatMap(Commands::in)
                .toList();
    }

    /** A place as editors and terminals link it. */
    String place(CodeBlock block) {
        return path + ":" + block.line();
    }
}
