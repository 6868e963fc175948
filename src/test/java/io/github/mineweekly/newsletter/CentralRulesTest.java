package io.github.mineweekly.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Profile;
import org.apache.maven.model.Resource;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pom has what the Central Repository asks of a release, and a release what its users need. */
class CentralRulesTest {
    private Model pom;

    @BeforeEach
    void read() throws IOException, XmlPullParserException {
        try (Reader file = Files.newBufferedReader(Path.of("pom.xml"))) {
            pom = new MavenXpp3Reader().read(file, true);
        }
    }

    @Test
    void thePomSaysWhatItIsWhoseItIsAndWhereItsSourcesAre() {
        assertThat(List.of(pom.getName(), pom.getDescription(), pom.getInceptionYear()))
                .doesNotContain("");
        assertThat(pom.getLicenses())
                .singleElement()
                .satisfies(licence -> assertThat(licence.getUrl() + " " + licence.getName())
                        .isEqualTo("https://www.apache.org/licenses/LICENSE-2.0 Apache-2.0"));
        assertThat(pom.getDevelopers())
                .isNotEmpty()
                .allSatisfy(developer -> assertThat(developer.getName()).isNotBlank());
        assertThat(pom.getOrganization().getName()).isEqualTo("mineweekly");
    }

    /** Central gives the namespace to who owns the account. */
    @Test
    void theAddressesAreThoseThatTheGroupImplies() {
        String repository =
                "https://github.com/" + pom.getGroupId().replace("io.github.", "") + "/" + pom.getArtifactId();

        assertThat(pom.getUrl()).isEqualTo(repository);
        assertThat(pom.getScm().getUrl()).isEqualTo(repository);
        assertThat(pom.getScm().getConnection()).isEqualTo("scm:git:" + repository + ".git");
        assertThat(pom.getScm().getDeveloperConnection())
                .isEqualTo("scm:git:git@"
                        + repository.substring("https://".length()).replaceFirst("/", ":") + ".git");
        assertThat(pom.getIssueManagement().getUrl()).isEqualTo(repository + "/issues");
    }

    @Test
    void nothingItNeedsIsASnapshotOrFromElsewhere() {
        assertThat(pom.getRepositories()).isEmpty();
        assertThat(pom.getPluginRepositories()).isEmpty();
        assertThat(pom.getProfiles())
                .allMatch(profile -> profile.getRepositories().isEmpty()
                        && profile.getPluginRepositories().isEmpty());
        assertThat(pom.getProperties().values())
                .noneMatch(value -> value.toString().contains("SNAPSHOT"));
        assertThat(Stream.concat(
                                Stream.of(pom.getDependencies()),
                                pom.getProfiles().stream().map(Profile::getDependencies))
                        .flatMap(List::stream)
                        .map(Dependency::getVersion))
                .noneMatch(version -> version != null && version.contains("SNAPSHOT"));
    }

    @Test
    void aReleaseHasSourcesJavadocBillOfMaterialsAndSignatures() {
        assertThat(goals("maven-source-plugin")).contains("jar-no-fork");
        assertThat(goals("maven-javadoc-plugin")).contains("jar");
        assertThat(goals("cyclonedx-maven-plugin")).contains("makeBom");
        assertThat(goals("maven-gpg-plugin")).contains("sign");
        assertThat(plugin("central-publishing-maven-plugin").isExtensions()).isTrue();
    }

    @Test
    void eachJarHasTheLicenceAndTheNotice() throws IOException {
        assertThat(pom.getBuild().getResources())
                .filteredOn(resource -> "META-INF".equals(resource.getTargetPath()))
                .singleElement()
                .extracting(Resource::getIncludes)
                .isEqualTo(List.of("LICENSE", "NOTICE"));
        assertThat(plugin("maven-resources-plugin").getExecutions())
                .extracting(PluginExecution::getId)
                .containsExactly("licence-of-javadoc");
        assertThat(Files.readString(Path.of("NOTICE"))).contains(pom.getArtifactId());
        assertThat(Path.of("LICENSE")).exists();
    }

    @Test
    void theWrapperComparesWhatItFetches() throws IOException {
        Properties wrapper = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(".mvn/wrapper/maven-wrapper.properties"))) {
            wrapper.load(file);
        }

        assertThat(wrapper.getProperty("distributionSha256Sum")).matches("[0-9a-f]{64}");
        assertThat(wrapper.getProperty("distributionUrl"))
                .contains(pom.getProperties().getProperty("maven.version"));
    }

    private List<String> goals(String artifact) {
        return plugin(artifact).getExecutions().stream()
                .map(PluginExecution::getGoals)
                .flatMap(List::stream)
                .toList();
    }

    private Plugin plugin(String artifact) {
        return pom.getProfiles().stream()
                .filter(profile -> profile.getId().equals("release"))
                .flatMap(profile -> profile.getBuild().getPlugins().stream())
                .filter(plugin -> plugin.getArtifactId().equals(artifact))
                .findAny()
                .orElseThrow();
    }
}
