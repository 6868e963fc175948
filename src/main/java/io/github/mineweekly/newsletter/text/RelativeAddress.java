package io.github.mineweekly.newsletter.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Addresses as seen from a page. */
public final class RelativeAddress {
    private RelativeAddress() {}

    /**
     * The absolute address, as RFC 3986 resolves it, with its host in ASCII.
     *
     * @param page an absolute address of http or https, without a query or fragment
     * @param address with or without a scheme, percent-encoded
     */
    public static String seenFrom(String page, String address) {
        if (!WebAddress.scheme(address).isEmpty()) {
            return WebAddress.withAsciiHost(address);
        }
        int host = page.indexOf("//");
        if (address.startsWith("//")) {
            return WebAddress.withAsciiHost(page.substring(0, host) + address);
        }
        String path = WebAddress.withoutSuffix(address);
        if (path.isEmpty()) {
            return page + address;
        }
        int root = page.indexOf('/', host + 2);
        String origin = root < 0 ? page : page.substring(0, root);
        String folder = root < 0 ? "/" : page.substring(root, page.lastIndexOf('/') + 1);
        String whole = path.startsWith("/") ? path : folder + path;
        return origin + withoutDots(whole) + address.substring(path.length());
    }

    /** The path without {@code .} and {@code ..}; none leads above the root. */
    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        Deque<String> steps = new ArrayDeque<>();
        String[] typed = path.substring(1).split("/", -1);
        for (int i = 0; i < typed.length; i++) {
            boolean up = typed[i].equals("..");
            if (up) {
                steps.pollLast();
            }
            if (!up && !typed[i].equals(".")) {
                steps.addLast(typed[i]);
            } else if (i == typed.length - 1) {
                steps.addLast("");
            }
        }
        return "/" + String.join("/", steps);
    }
}
