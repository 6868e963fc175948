package io.github.mineweekly.newsletter.serve;

import com.google.gson.JsonObject;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.site.PreviewState;
import io.github.mineweekly.newsletter.text.ContentHash;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.Json;
import io.github.mineweekly.newsletter.text.Resource;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a preview adds to its pages: one script, which shows problems and loads a page again when it changed. */
final class Overlay {
    /** A folder that no issue is in, since names that begin with an underscore are rare and this one is ours. */
    static final String FOLDER = "_newsletter/";

    static final String SCRIPT = FOLDER + "overlay.js";
    static final String EVENTS = FOLDER + "events";

    private static final int HASH_BYTES = 8;
    private static final int MOST_PROBLEMS = 100;

    private final ServeSettings settings;
    private final byte[] script = Resource.bytes("serve/overlay.js");

    Overlay(ServeSettings settings) {
        this.settings = settings;
    }

    byte[] script() {
        return script;
    }

    /** By which a page is known to be the same. */
    static String hash(byte[] page) {
        return ContentHash.of(page, HASH_BYTES);
    }

    /**
     * The page with the script at its end, where a browser takes it even after the end of the body.
     *
     * @param path of the page, which a browser cannot read from every address
     */
    static byte[] onto(byte[] page, String path) {
        String element = "<script src=\"/" + SCRIPT + "\" data-page=\"" + HtmlEscape.anywhere(path) + "\" data-hash=\""
                + hash(page) + "\"></script>\n";
        return (new String(page, StandardCharsets.UTF_8) + element).getBytes(StandardCharsets.UTF_8);
    }

    /** A page that says what there is instead of the one that was asked for. */
    static byte[] page(String title, String text) {
        return ("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                        + "</title>\n<style>body{font:16px/1.6 system-ui,sans-serif;max-width:40em;margin:15vh auto;padding:0 1em;"
                        + "color-scheme:light dark}</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n<p>"
                        + HtmlEscape.anywhere(text)
                        + "</p>\n<p><a href=\"/\">All issues</a></p>\n</body>\n</html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What the script of one page shows, as JSON.
     *
     * @param page its path; its problems come first
     */
    String state(Snapshot snapshot, String page) {
        JsonObject json = Json.object("failure", snapshot.failure());
        PreviewState state = snapshot.state();
        if (state == null) {
            return Json.compact(json);
        }
        json.addProperty("sentence", state.validation().counts().sentence());
        json.addProperty("fix", state.validation().counts().fixable() > 0 ? settings.fix() : "");
        Map<String, String> pages = new HashMap<>();
        state.pages().forEach(one -> pages.put(one.source(), one.page()));
        List<Diagnostic> problems = state.validation().diagnostics();
        List<JsonObject> shown = Stream.of(true, false)
                .flatMap(own -> problems.stream()
                        .filter(problem ->
                                page.equals(pages.get(problem.location().path())) == own))
                .limit(MOST_PROBLEMS)
                .map(problem -> problem(problem, pages, page))
                .toList();
        json.add("problems", Json.array(shown));
        json.addProperty("more", Math.max(0, problems.size() - MOST_PROBLEMS));
        List<JsonObject> unpublished = state.pages().stream()
                .filter(one -> one.hidden() || one.draft())
                .map(one -> Json.object("page", one.page(), "hidden", one.hidden(), "draft", one.draft()))
                .toList();
        json.add("unpublished", Json.array(unpublished));
        return Json.compact(json);
    }

    private JsonObject problem(Diagnostic problem, Map<String, String> pages, String page) {
        Location location = problem.location();
        String path = pages.get(location.path());
        JsonObject json = new JsonObject();
        json.addProperty("severity", problem.severity().label());
        json.addProperty(
                "place",
                settings.paths().of(location.path()) + ":[" + location.start().line() + ","
                        + location.start().column() + "]");
        json.addProperty("message", settings.paths().message(problem));
        json.addProperty("rule", problem.rule().id());
        json.addProperty(
                "help", problem.help() == null ? "" : settings.commands().apply(problem.help()));
        json.addProperty("page", path == null ? "" : path);
        json.addProperty("own", page.equals(path));
        return json;
    }
}
