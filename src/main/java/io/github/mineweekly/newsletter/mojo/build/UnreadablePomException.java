package io.github.mineweekly.newsletter.mojo.build;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.Serial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelProblem;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingResult;
import org.jspecify.annotations.Nullable;

/** A pom that Maven cannot build with, as while it is edited. */
public final class UnreadablePomException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /** What Maven 3 puts around the sentence that says what is wrong. */
    private static final Pattern AROUND =
            Pattern.compile("(?s)^Non-(?:parseable|readable) POM .*?: (.*?)(?:\\s*\\(position: .*| @.*)?$");

    /** A problem as Maven 4 reports it, in a text alone. */
    private static final Pattern LISTED = Pattern.compile(
            "(?m)^\\s*- \\[(?:FATAL|ERROR)] (?:Non-parseable POM .*?: (?:Unable to read model: )?)?(.*?)"
                    + "(?:\\R at \\[row,col,system-id]: \\[(\\d+),(\\d+),.*| for project .*)?$");

    private final transient List<Problem> problems;

    /** @param line counts from 1; 0 if it is not known */
    private record Problem(Path file, int line, int column, String message) {}

    public UnreadablePomException(Path pom, String message, Throwable cause) {
        this(List.of(new Problem(pom, 0, 0, message)), cause);
    }

    /** @param cause whose message says what is wrong */
    UnreadablePomException(Path pom, Exception cause) {
        this(pom, String.valueOf(cause.getMessage()), cause);
    }

    private UnreadablePomException(List<Problem> problems, Throwable cause) {
        super(problems.get(0).message(), cause);
        this.problems = problems;
    }

    /** @param poms the project's and those of its parents */
    static UnreadablePomException of(List<Path> poms, ProjectBuildingException cause) {
        Set<Problem> problems = new LinkedHashSet<>();
        for (ModelProblem problem : problems(cause)) {
            if (problem.getSeverity() != ModelProblem.Severity.WARNING) {
                problems.add(problem(poms, problem));
            }
        }
        if (problems.isEmpty()) {
            problems.addAll(listed(poms, String.valueOf(cause.getMessage())));
        }
        return problems.isEmpty()
                ? new UnreadablePomException(poms.get(0), cause)
                : new UnreadablePomException(List.copyOf(problems), cause);
    }

    private static List<Problem> listed(List<Path> poms, String message) {
        return LISTED.matcher(message)
                .results()
                .map(found -> new Problem(
                        named(poms, found.group()), number(found.group(2)), number(found.group(3)), found.group(1)))
                .toList();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /**
     * What is wrong, one line per problem, with its place if that is known.
     *
     * @param names turns a path into what the log calls it
     */
    public String describe(UnaryOperator<Path> names) {
        return problems.stream()
                .map(problem -> PathText.slashed(names.apply(problem.file()))
                        + (problem.line() == 0 ? "" : ":[" + problem.line() + "," + problem.column() + "]")
                        + (problem.line() == 0 ? ": " : " ")
                        + problem.message())
                .collect(Collectors.joining("\n"));
    }

    private static List<ModelProblem> problems(ProjectBuildingException exception) {
        List<ModelProblem> problems = new ArrayList<>();
        if (exception.getCause() instanceof ModelBuildingException model) {
            problems.addAll(model.getProblems());
        } else if (exception.getCause() instanceof ProjectBuildingException ofParent) {
            problems.addAll(problems(ofParent));
        } else if (exception.getResults() != null) {
            for (ProjectBuildingResult result : exception.getResults()) {
                problems.addAll(result.getProblems());
            }
        }
        return problems;
    }

    private static Problem problem(List<Path> poms, ModelProblem problem) {
        Matcher around = AROUND.matcher(problem.getMessage());
        return new Problem(
                source(poms, problem),
                Math.max(0, problem.getLineNumber()),
                Math.max(1, problem.getColumnNumber()),
                around.matches() ? around.group(1) : problem.getMessage());
    }

    /** Maven names a source in several ways, of which all but a parent's from a repository hold its path. */
    private static Path source(List<Path> poms, ModelProblem problem) {
        return named(poms, problem.getSource() == null ? "" : problem.getSource());
    }

    private static Path named(List<Path> poms, String text) {
        return poms.stream()
                .filter(pom -> text.contains(pom.toString()))
                .findFirst()
                .orElse(poms.get(0));
    }
}
