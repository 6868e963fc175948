package io.github.mineweekly.newsletter.mojo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.maven.model.Model;
import org.apache.maven.model.building.DefaultModelProblem;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelProblem;
import org.apache.maven.project.ProjectBuildingException;
import org.junit.jupiter.api.Test;

/** What is said of a pom that is wrong, from what different versions of Maven say of it. */
class UnreadablePomExceptionTest {
    private static final Path POM = Path.of("/project/pom.xml");
    private static final Path PARENT = Path.of("/project/parent/pom.xml");

    @Test
    void aPomThatIsNotWellFormedIsNamedWithTheSentenceOfTheParserAlone() {
        assertThat(described(problem(
                        ModelProblem.Severity.FATAL,
                        "Non-parseable POM " + POM + ": end tag name </b> must match start tag name <a> from line 6"
                                + " (position: TEXT seen ...</b>... @7:28) ",
                        POM.toString(),
                        7,
                        28)))
                .isEqualTo("/project/pom.xml:[7,28] end tag name </b> must match start tag name <a> from line 6");
    }

    @Test
    void eachErrorIsALineAndWarningsAreNone() {
        assertThat(described(
                        problem(ModelProblem.Severity.WARNING, "old", "g:a:1, " + POM, 1, 1),
                        problem(ModelProblem.Severity.ERROR, "'version' is missing.", "g:a:1, " + PARENT, 3, 5),
                        problem(ModelProblem.Severity.ERROR, "'name' is bad.", "", -1, -1)))
                .isEqualTo("/project/parent/pom.xml:[3,5] 'version' is missing.\n/project/pom.xml: 'name' is bad.");
    }

    @Test
    @SuppressWarnings("deprecation") // as below
    void theErrorOfAParentIsFoundAfterThatOfTheProject() {
        ModelProblem problem = problem(ModelProblem.Severity.FATAL, "no 'version'", PARENT.toString(), 3, 5);
        ProjectBuildingException parent = new ProjectBuildingException(
                "g:parent:1", "failed", new ModelBuildingException(new Model(), "g:parent:1", List.of(problem)));

        assertThat(described(new ProjectBuildingException("g:a:1", "Failed to build parent project", parent)))
                .isEqualTo("/project/parent/pom.xml:[3,5] no 'version'");
    }

    @Test
    void aTextThatListsProblemsIsReadLikeTheProblems() {
        assertThat(
                        described(
                                "1 problem was encountered while building the effective model\n"
                                        + "    - [FATAL] Non-parseable POM " + POM
                                        + ": Unable to read model: Unexpected close tag </b>;"
                                        + " expected </a>.\n at [row,col,system-id]: [7,26,\"file:///project/pom.xml\"] for project  at x"))
                .isEqualTo("/project/pom.xml:[7,26] Unexpected close tag </b>; expected </a>.");
        assertThat(described("1 problem\n - [FATAL] Non-parseable POM " + PARENT + ": no tag.\n"
                        + " at [row,col,system-id]: [3,5,\"file:///project/parent/pom.xml\"] for project  at x"))
                .isEqualTo("/project/parent/pom.xml:[3,5] no tag.");
        assertThat(described("2 problems\n - [ERROR] 'version' is missing.\n - [ERROR] 'name' is bad."))
                .isEqualTo("/project/pom.xml: 'version' is missing.\n/project/pom.xml: 'name' is bad.");
        assertThat(described("no network")).isEqualTo("/project/pom.xml: no network for project g:a:1");
    }

    private static ModelProblem problem(
            ModelProblem.Severity severity, String message, String source, int line, int column) {
        return new DefaultModelProblem(
                message, severity, ModelProblem.Version.BASE, source, line, column, "", new IllegalArgumentException());
    }

    @SuppressWarnings("deprecation") // the other constructor takes a result that only Maven's own package can make
    private static String described(ModelProblem... problems) {
        ModelBuildingException cause = new ModelBuildingException(new Model(), "g:a:1", List.of(problems));
        return described(new ProjectBuildingException("g:a:1", "failed", cause));
    }

    private static String described(String message) {
        return described(new ProjectBuildingException("g:a:1", message, new IllegalStateException()));
    }

    private static String described(ProjectBuildingException cause) {
        return UnreadablePomException.of(List.of(POM, PARENT), cause).describe(UnaryOperator.identity());
    }
}
