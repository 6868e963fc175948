package io.github.mineweekly.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.objectweb.asm.ClassReader;

/**
 * No goal opens a connection, asks for the address of a host, or starts another program: the classes name nothing that
 * could.
 */
class NoConnectionTest {
    /** Addresses as text. Not {@code java.net.URL}, whose {@code equals} asks for the address of the host. */
    private static final Set<String> OF_JAVA_NET = Set.of(
            "java/net/IDN",
            "java/net/URI",
            "java/net/URISyntaxException",
            "java/net/URLDecoder",
            "java/net/URLEncoder");

    /** {@code newsletter:fix} asks git when an issue was first committed. */
    private static final String STARTS_GIT = ClassFiles.PACKAGE + "fix/GitDates";

    /** {@code newsletter:serve} answers the author's own browser, and may open it. */
    private static final String SERVES = ClassFiles.PACKAGE + "serve/";

    /** Is made by Maven's tools, and reads the descriptor of the plugin from its jar. */
    private static final String READS_DESCRIPTOR = ClassFiles.PACKAGE + "mojo/HelpMojo";

    /** Lists the jars of the plugin, of which a class loader tells as addresses; it neither opens nor compares one. */
    private static final String LISTS_JARS = ClassFiles.PACKAGE + "site/earlier/Inputs";

    private static final Set<String> OF_JARS = Set.of(
            "java/net/URL",
            "java/net/URL.toString",
            "java/net/URL.toURI",
            "java/net/URLClassLoader",
            "java/net/URLClassLoader.getURLs");

    private static final Pattern CONNECTS = Pattern.compile(
            "java/net/.*|javax/net/.*|java/rmi/.*|javax/naming/.*|sun/net/.*|com/sun/net/.*|java/nio/channels/.*Socket.*"
                    + "|java/nio/channels/(?:Asynchronous|Datagram|Server).*|org/jsoup/(?:Connection|helper/HttpConnection).*"
                    + "|java/lang/ProcessBuilder.*|java/lang/Runtime\\.(?:exec|load).*|java/lang/System\\.load.*|javax/script/.*|java/beans/XMLDecoder"
                    + "|java/io/ObjectInputStream|java/lang/ProcessImpl|javax/xml/(?:parsers|transform)/.*");

    /** What waits for others, and the program that opens a browser; nothing by which one would connect. */
    private static final Pattern SERVER = Pattern.compile(
            "com/sun/net/httpserver/.*|java/net/(?:InetAddress|InetSocketAddress|BindException|UnknownHostException)(?:\\..*)?"
                    + "|java/lang/ProcessBuilder.*");

    @TestFactory
    Stream<DynamicTest> noClassNamesWhatConnectsOrStartsAProgram() throws IOException {
        List<ClassReader> classes = ClassFiles.all();
        assertThat(classes).hasSizeGreaterThan(500);
        return classes.stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getClassName(), () -> assertThat(forbidden(type)).isEmpty()));
    }

    @Test
    void aClassThatConnectsWouldBeFound() throws IOException {
        String file = "/" + Connecting.class.getName().replace('.', '/') + ".class";
        try (InputStream bytes = Connecting.class.getResourceAsStream(file)) {
            assertThat(forbidden(new ClassReader(bytes)))
                    .contains("java/net/URL", "java/net/Socket", "java/lang/ProcessBuilder", "java/lang/Runtime.exec");
        }
    }

    private static Set<String> forbidden(ClassReader type) {
        Set<String> names = ClassFiles.named(type);
        names.removeIf(name -> isAddress(name) || !CONNECTS.matcher(name).matches());
        if (type.getClassName().equals(STARTS_GIT)) {
            names.removeIf(name -> name.startsWith("java/lang/ProcessBuilder"));
        }
        if (type.getClassName().equals(LISTS_JARS)) {
            names.removeAll(OF_JARS);
        }
        if (type.getClassName().startsWith(SERVES)) {
            names.removeIf(name -> SERVER.matcher(name).matches());
        }
        if (type.getClassName().equals(READS_DESCRIPTOR)) {
            names.removeIf(name -> name.startsWith("javax/xml/parsers/"));
        }
        return names;
    }

    private static boolean isAddress(String name) {
        return OF_JAVA_NET.contains(name.replaceFirst("\\..*", ""));
    }

    /** Never run. */
    static final class Connecting {
        private Connecting() {}

        static void connect(String url) throws IOException {
            new java.net.URL(url).openStream().close();
            new java.net.Socket(url, 80).close();
            new ProcessBuilder(url).start();
            Runtime.getRuntime().exec(new String[] {url});
        }
    }
}
