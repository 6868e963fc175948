import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes an issue of each release in CHANGELOG.md, so that the plugin's own site has them as a newsletter.
 * Arguments: CHANGELOG.md, the folder for the issues, the day of what is not released.
 */
final class ChangesAsIssues {
    private static final Pattern RELEASE = Pattern.compile("(?m)^## (\\S+), (.+)$");

    private ChangesAsIssues() {}

    public static void main(String[] arguments) throws IOException {
        String changes = Files.readString(Path.of(arguments[0]));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Matcher release = RELEASE.matcher(changes);
        while (release.find()) {
            Matcher next = RELEASE.matcher(changes);
            int end = next.find(release.end()) ? next.start() : changes.length();
            String version = release.group(1);
            String body = changes.substring(release.end(), end).strip();
            Files.writeString(folder.resolve(version + ".md"), issue(version, release.group(2), arguments[2], body));
        }
    }

    private static String issue(String version, String released, String today, String body) {
        boolean isDay = released.matches("\\d{4}-\\d{2}-\\d{2}");
        String title = isDay ? version : version + " (" + released + ")";
        String day = isDay ? released : today.substring(0, 10);
        return "---\ntitle: " + title + "\ndate: " + day + "\n---\n\n" + inSite(body) + "\n";
    }

    /** Sections of their own, and links to files of the project from a folder of its site. */
    private static String inSite(String body) {
        return body.replaceAll("(?m)^###(?= )", "##").replaceAll("\\]\\((?!https?:)([^)#]*)\\.md", "](../$1.html");
    }
}
