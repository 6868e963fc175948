package io.github.mineweekly.newsletter.site.earlier;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Position;
import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.output.AtomicFile;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.rule.Rules;
import io.github.mineweekly.newsletter.text.ContentHash;
import io.github.mineweekly.newsletter.text.StoredText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The file that keeps an {@link EarlierBuild}: the SHA-256 of the rest in digits, then the rest. */
public final class EarlierBuildFile {
    private static final int HASH_LENGTH = 64;
    private static final int FORMAT = 2;

    private final Path file;

    public EarlierBuildFile(Path file) {
        this.file = file;
    }

    /**
     * The build before; empty if there is none, or nothing that this program wrote.
     *
     * @param failOn of the settings, which the build had too if its inputs are the same
     */
    public Optional<EarlierBuild> read(FailOn failOn) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] body = Arrays.copyOfRange(bytes, Math.min(HASH_LENGTH, bytes.length), bytes.length);
            String hash = new String(bytes, 0, bytes.length - body.length, StandardCharsets.US_ASCII);
            return hash.equals(ContentHash.of(body)) ? Optional.of(parse(body, failOn)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether there is something that this program did not write. */
    public boolean isDamaged(FailOn failOn) {
        return Files.exists(file) && read(failOn).isEmpty();
    }

    /** Forgets the build, before anything that it left is changed. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    public void write(EarlierBuild build) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(FORMAT);
        StoredText.write(build.inputs(), out);
        out.writeInt(build.outputs().size());
        for (Map.Entry<Path, String> output : new TreeMap<>(build.outputs()).entrySet()) {
            StoredText.write(output.getKey().toString(), out);
            StoredText.write(output.getValue(), out);
        }
        out.writeInt(build.files());
        out.writeInt(build.pages());
        write(build.validation(), out);
        write(build.notes(), out);
        byte[] body = bytes.toByteArray();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(ContentHash.of(body).getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(body);
        AtomicFile.write(file, new Content.Made(whole.toByteArray()));
    }

    private static EarlierBuild parse(byte[] body, FailOn failOn) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
        if (in.readInt() != FORMAT) {
            throw new IllegalArgumentException("another format");
        }
        String inputs = StoredText.read(in);
        Map<Path, String> outputs = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            outputs.put(Path.of(StoredText.read(in)), StoredText.read(in));
        }
        int files = in.readInt();
        int pages = in.readInt();
        return new EarlierBuild(inputs, outputs, files, pages, validation(in, failOn), texts(in));
    }

    private static void write(Validation validation, DataOutputStream out) throws IOException {
        out.writeInt(validation.issues());
        out.writeInt(validation.reported());
        out.writeInt(validation.diagnostics().size());
        String line = "";
        for (Diagnostic diagnostic : validation.diagnostics()) {
            write(diagnostic, line, out);
            line = diagnostic.location().line();
        }
        out.writeInt(validation.dates().size());
        for (Map.Entry<String, LocalDate> date : new TreeMap<>(validation.dates()).entrySet()) {
            StoredText.write(date.getKey(), out);
            StoredText.write(date.getValue().toString(), out);
        }
        write(validation.notes(), out);
        write(validation.warnings(), out);
        writeNullable(validation.report(), out);
    }

    private static Validation validation(DataInputStream in, FailOn failOn) throws IOException {
        int issues = in.readInt();
        int reported = in.readInt();
        List<Diagnostic> diagnostics = new ArrayList<>();
        String line = "";
        for (int left = in.readInt(); left > 0; left--) {
            Diagnostic diagnostic = diagnostic(in, line);
            diagnostics.add(diagnostic);
            line = diagnostic.location().line();
        }
        Map<String, LocalDate> dates = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            dates.put(StoredText.read(in), LocalDate.parse(StoredText.read(in)));
        }
        return new Validation(issues, reported, diagnostics, dates, texts(in), texts(in), failOn, nullable(in));
    }

    /** @param before the line of the problem before: one of a megabyte may have fifty problems, and is written once */
    private static void write(Diagnostic diagnostic, String before, DataOutputStream out) throws IOException {
        StoredText.write(diagnostic.rule().id(), out);
        StoredText.write(diagnostic.severity().name(), out);
        StoredText.write(diagnostic.location().path(), out);
        write(diagnostic.location().region(), out);
        String line = diagnostic.location().line();
        writeNullable(line.equals(before) ? null : line, out);
        StoredText.write(diagnostic.message(), out);
        writeNullable(diagnostic.help(), out);
        Fix fix = diagnostic.fix();
        writeNullable(fix == null ? null : fix.kind().name(), out);
        if (fix != null) {
            out.writeInt(fix.edits().size());
            for (Edit edit : fix.edits()) {
                write(edit.region(), out);
                StoredText.write(edit.replacement(), out);
            }
        }
    }

    private static Diagnostic diagnostic(DataInputStream in, String before) throws IOException {
        String rule = StoredText.read(in);
        Severity severity = Severity.valueOf(StoredText.read(in));
        String path = StoredText.read(in);
        Region region = region(in);
        String line = nullable(in);
        Location location = new Location(path, region, line == null ? before : line);
        String message = StoredText.read(in);
        String help = nullable(in);
        String kind = nullable(in);
        List<Edit> edits = new ArrayList<>();
        for (int left = kind == null ? 0 : in.readInt(); left > 0; left--) {
            edits.add(new Edit(region(in), StoredText.read(in)));
        }
        Fix fix = kind == null ? null : new Fix(Fix.Kind.valueOf(kind), edits);
        return new Diagnostic(Rules.of(rule), severity, location, message, help, fix);
    }

    private static void write(Region region, DataOutputStream out) throws IOException {
        for (Position position : List.of(region.start(), region.end())) {
            out.writeInt(position.line());
            out.writeInt(position.column());
        }
    }

    private static Region region(DataInputStream in) throws IOException {
        Position start = new Position(in.readInt(), in.readInt());
        return new Region(start, new Position(in.readInt(), in.readInt()));
    }

    private static void write(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            StoredText.write(text, out);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(StoredText.read(in));
        }
        return texts;
    }

    private static void writeNullable(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            StoredText.write(text, out);
        }
    }

    private static @Nullable String nullable(DataInputStream in) throws IOException {
        return in.readBoolean() ? StoredText.read(in) : null;
    }
}
