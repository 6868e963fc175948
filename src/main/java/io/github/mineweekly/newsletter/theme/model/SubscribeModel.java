package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.picture.PictureReader;
import io.github.mineweekly.newsletter.text.WebAddress;
import io.github.mineweekly.newsletter.theme.page.SubscribePage;
import io.github.mineweekly.newsletter.theme.settings.Subscription;
import io.github.mineweekly.newsletter.theme.template.Asset;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page that says how to subscribe, as its template wants it. */
public final class SubscribeModel {
    private final PageContext context;
    private final Language language;

    public SubscribeModel(PageContext context) {
        this.context = context;
        this.language = context.language();
    }

    /**
     * @param feeds whether the newsletter has feeds
     * @param qrCode the team's picture to be scanned, or null
     */
    public Map<String, Object> of(SubscribePage page, boolean feeds, @Nullable Asset qrCode) {
        Map<String, Object> model = new HashMap<>();
        model.put("lead", language.with("subscribeLead", context.settings().name()));
        model.put("form", form(context.settings().look().subscription()));
        model.put("qrCode", qrCode(qrCode));
        model.put(
                "ways",
                feeds
                        ? List.of(way("Atom", "feed.xml"), way("RSS", "rss.xml"), way("JSON Feed", "feed.json"))
                        : List.of());
        model.put("hasFeeds", feeds);
        model.put(
                "sections",
                page.sections().stream()
                        .map(section -> way(section.name(), section.feedPath()))
                        .toList());
        model.put("hasSections", !page.sections().isEmpty());
        return model;
    }

    /** A list of at most one, which a template reads as a condition. */
    private List<Map<String, Object>> form(Subscription subscription) {
        String action = subscription.action();
        return action == null
                ? List.of()
                : List.of(Map.of(
                        "action",
                        action,
                        "field",
                        subscription.field(),
                        "note",
                        language.with("mailNote", WebAddress.host(action))));
    }

    private List<Map<String, Object>> qrCode(@Nullable Asset qrCode) {
        String label = context.settings().look().subscription().qrLabel();
        return qrCode == null
                ? List.of()
                : List.of(Map.of(
                        "url",
                        context.links().to(qrCode.path()),
                        "size",
                        PageContext.size(PictureReader.sizeOf(qrCode.content())),
                        "label",
                        label.isEmpty() ? language.word("subscribeScan") : label));
    }

    /** A feed: its address as a link, as programs want it, and as people read it. */
    private Map<String, Object> way(String name, String path) {
        return Map.of(
                "name",
                name,
                "url",
                context.links().to(path),
                "address",
                context.absolute(path),
                "shown",
                context.settings().siteUrl() + path);
    }
}
