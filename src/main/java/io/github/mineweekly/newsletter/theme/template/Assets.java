package io.github.mineweekly.newsletter.theme.template;

import io.github.mineweekly.newsletter.text.ContentHash;
import io.github.mineweekly.newsletter.text.Minifier;
import io.github.mineweekly.newsletter.text.Resource;
import io.github.mineweekly.newsletter.theme.settings.Appearance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The theme's files, named by their content so that a browser never shows a page with an old style.
 *
 * @param style for issues and lists of issues
 * @param findStyle for the pages that help to find an issue, instead of the style: they show no text of issues
 * @param subscribeStyle for the page that says how to subscribe, besides the one for pages that find
 * @param codeStyle for the pages that show code, besides the style
 * @param codeScript copies what a page shows to be copied: code, and addresses of feeds
 * @param skinStyle for pages in the skin of the project's site, which have no other
 * @param headScript runs before the first paint
 * @param script runs when the page is there
 * @param redirectScript runs at an old address
 * @param ownStyle the team's style sheet, or null
 * @param logo the team's picture before its name, or null
 * @param image the team's picture for pages that are shared, or null
 * @param qrCode the team's picture to be scanned by who wants to subscribe, or null
 */
public record Assets(
        Asset style,
        Asset findStyle,
        Asset subscribeStyle,
        Asset codeStyle,
        Asset codeScript,
        Asset skinStyle,
        Asset headScript,
        Asset script,
        Asset redirectScript,
        Asset icon,
        Asset touchIcon,
        @Nullable Asset ownStyle,
        @Nullable Asset logo,
        @Nullable Asset image,
        @Nullable Asset qrCode) {
    private static final int HASH_BYTES = 5;
    private static final List<String> STYLES =
            List.of("tokens", "base", "bar", "outline", "issue", "lists", "prose", "archive", "end", "print");
    private static final List<String> FIND_STYLES =
            List.of("tokens", "base", "bar", "issue", "lists", "archive", "find", "search", "end", "print");
    private static final List<String> SCRIPTS = List.of("store", "note", "theme", "outline", "keys");

    public static Assets of(Appearance look) {
        String script = SCRIPTS.stream()
                .map(name -> Minifier.leanJavaScript(Resource.text("theme/js/" + name + ".js")))
                .collect(Collectors.joining("", "(() => {\n'use strict';\n", "})();\n"));
        return new Assets(
                text("newsletter", ".css", style(STYLES)),
                text("find", ".css", style(FIND_STYLES)),
                text("subscribe", ".css", style(List.of("subscribe"))),
                text("code", ".css", style(List.of("code"))),
                text("code", ".js", Minifier.javaScript(Resource.text("theme/js/code.js"))),
                text("skin", ".css", style(List.of("skin"))),
                text("head", ".js", Minifier.leanJavaScript(Resource.text("theme/js/head.js"))),
                text("newsletter", ".js", script),
                text("redirect", ".js", Minifier.leanJavaScript(Resource.text("theme/js/redirect.js"))),
                text("icon", ".svg", Resource.text("theme/icon.svg")),
                named("icon", ".png", Resource.bytes("theme/icon.png")),
                look.css() == null ? null : file("team", look.css()),
                look.logo() == null ? null : file("logo", look.logo()),
                look.image() == null ? null : file("share", look.image()),
                look.subscription().qrCode() == null
                        ? null
                        : file("qr", look.subscription().qrCode()));
    }

    /** Those of pages in the theme's own frame. */
    public List<Asset> all() {
        return Stream.of(
                        style,
                        findStyle,
                        subscribeStyle,
                        codeStyle,
                        codeScript,
                        headScript,
                        script,
                        redirectScript,
                        icon,
                        touchIcon,
                        ownStyle,
                        logo,
                        image,
                        qrCode)
                .filter(asset -> asset != null)
                .toList();
    }

    private static String style(List<String> names) {
        return names.stream()
                .map(name -> Minifier.css(Resource.text("theme/css/" + name + ".css")))
                .collect(Collectors.joining());
    }

    private static Asset text(String name, String extension, String content) {
        return named(name, extension, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Asset file(String name, Path file) {
        String fileName = String.valueOf(file.getFileName());
        int dot = fileName.lastIndexOf('.');
        try {
            return named(name, dot < 0 ? "" : fileName.substring(dot), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Asset named(String name, String extension, byte[] content) {
        return new Asset("assets/" + name + "." + ContentHash.of(content, HASH_BYTES) + extension, content);
    }
}
