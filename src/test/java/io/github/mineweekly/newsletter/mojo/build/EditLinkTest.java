package io.github.mineweekly.newsletter.mojo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditLinkTest {
    private static final String HOST = "https://git.example.com/edit/main/";

    @TempDir
    private Path checkout;

    private Path module;
    private Path issues;

    @BeforeEach
    void createModule() throws IOException {
        module = checkout.resolve("sub dir/weekly");
        issues = Files.createDirectories(module.resolve("src/issues"));
    }

    @Test
    void pathsOfAModuleCountFromTheRootOfTheRepository() throws IOException {
        Files.createDirectory(checkout.resolve(".git"));

        assertThat(EditLink.below(HOST + "{path}?plain=1", module, issues))
                .isEqualTo(HOST + "sub%20dir/weekly/src/issues/{path}?plain=1");
        assertThat(EditLink.below(HOST + "{path}", checkout, issues))
                .isEqualTo(HOST + "sub%20dir/weekly/src/issues/{path}");
        assertThat(EditLink.below(HOST + "{path}", module, checkout)).isEqualTo(HOST + "{path}");
        assertThat(EditLink.below(HOST + "{path}", module, checkout.resolve("docs")))
                .isEqualTo(HOST + "docs/{path}");
    }

    @Test
    void aPatternThatNamesTheModuleGetsItOnce() throws IOException {
        Files.createDirectory(checkout.resolve(".git"));

        assertThat(EditLink.below(HOST + "sub dir/weekly/{path}", module, issues))
                .isEqualTo(HOST + "sub dir/weekly/src/issues/{path}");
        assertThat(EditLink.below(HOST + "sub%20dir/weekly/{path}", module, issues))
                .isEqualTo(HOST + "sub%20dir/weekly/src/issues/{path}");
        assertThat(EditLink.below(HOST + "sub dir/weekly/{path}", module, checkout.resolve("docs")))
                .isEqualTo(HOST + "sub dir/weekly/docs/{path}");
    }

    @Test
    void aBranchOfTheModulesNameIsNotTheModule() throws IOException {
        Files.createDirectory(checkout.resolve(".git"));
        Path docs = checkout.resolve("docs");

        assertThat(EditLink.below("https://git.example.com/a/b/edit/docs/{path}", docs, docs.resolve("issues")))
                .isEqualTo("https://git.example.com/a/b/edit/docs/docs/issues/{path}");
        assertThat(EditLink.below("https://git.example.com/a/b/edit/docs/docs/{path}", docs, docs.resolve("issues")))
                .isEqualTo("https://git.example.com/a/b/edit/docs/docs/issues/{path}");
    }

    @Test
    void issuesThatAreASubmoduleCountFromItsRoot() throws IOException {
        Files.createDirectory(checkout.resolve(".git"));
        Files.createFile(issues.resolve(".git"));

        assertThat(EditLink.below(HOST + "{path}", module, issues)).isEqualTo(HOST + "{path}");
    }

    @Test
    void aLinkedFolderIsEditedWhereItIs() throws IOException {
        Files.createDirectory(checkout.resolve(".git"));
        Path real = Files.createDirectories(checkout.resolve("docs"));
        Path link = Files.createSymbolicLink(module.resolve("linked"), real);

        assertThat(EditLink.below(HOST + "{path}", module, link)).isEqualTo(HOST + "docs/{path}");
    }

    @Test
    void withoutARepositoryPathsCountFromTheProject() throws IOException {
        assertThat(EditLink.below(HOST + "{path}", module, issues)).isEqualTo(HOST + "src/issues/{path}");
        assertThat(EditLink.below(HOST + "{path}", module, module.resolve("none")))
                .isEqualTo(HOST + "none/{path}");
        assertThat(EditLink.below(HOST + "{path}", module, module.resolve("../docs")))
                .isEqualTo(HOST + "docs/{path}");
    }
}
