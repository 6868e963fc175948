package io.github.mineweekly.newsletter.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives the tests of a class the machine's own Chromium. Without one they are reported as skipped, with what to
 * install; where {@code CI} is {@code true} they fail.
 */
final class WithChromium implements BeforeAllCallback, AfterAllCallback, ParameterResolver {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    /** Of a condition that is waited for, in milliseconds: a machine may be slow or busy, and a page that is right is soon seen. */
    private static final int PATIENCE = 300_000;

    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        Path chromium = find().orElseThrow(WithChromium::missing);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setTimeout(PATIENCE)
                        // Neither root nor each container may have one, and the pages are our own.
                        .setChromiumSandbox(false));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser;
    }

    /** A page of its own context, which waits as long as {@code PlaywrightAssertions} do. */
    static Page page(BrowserContext context) {
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    private static Optional<Path> find() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static RuntimeException missing() {
        String told = "no Chromium on the PATH; install it by: apt-get install chromium fonts-noto-cjk";
        System.out.println("Skipped, unless CI is true: " + told); // a report of skipped tests hides the reason
        return Stream.of("true", "1").anyMatch(value -> value.equalsIgnoreCase(System.getenv("CI")))
                ? new IllegalStateException(told)
                : new TestAbortedException(told);
    }
}
