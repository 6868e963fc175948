package io.github.mineweekly.newsletter.edition.wechat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The links that WeChat does not let an article have: numbered, each address once. */
final class References {
    private final Map<String, Reference> byAddress = new LinkedHashMap<>();

    /**
     * A link as readers can copy it.
     *
     * @param text that was linked first
     */
    record Reference(int number, String text, String address) {}

    int number(String address, String text) {
        return byAddress
                .computeIfAbsent(address, it -> new Reference(byAddress.size() + 1, text, address))
                .number();
    }

    List<Reference> all() {
        return new ArrayList<>(byAddress.values());
    }
}
