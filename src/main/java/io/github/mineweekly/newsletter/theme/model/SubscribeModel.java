package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.picture.PictureReader;
import io.github.mineweekly.newsletter.text.WebAddress;
import io.github.mineweekly.newsletter.theme.page.SubscribePage;
import io.github.mineweekly.newsletter.theme.settings.Subscription;
import io.github.mineweekly.newsletter.theme.template.Asset;
import io.github.mineweekly.newsletter.theme.template.Language;
import io.github.mineweekly.newsletter.theme.view.SubscribeView;
import java.util.List;
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
    public SubscribeView of(SubscribePage page, boolean feeds, @Nullable Asset qrCode) {
        return new SubscribeView(
                about(),
                form(context.settings().look().subscription()),
                qrCode(qrCode),
                feeds
                        ? List.of(
                                way("Atom", ReservedPaths.ATOM),
                                way("RSS", ReservedPaths.RSS),
                                way("JSON Feed", ReservedPaths.JSON_FEED))
                        : List.of(),
                page.sections().stream()
                        .map(section -> way(section.name(), section.feedPath()))
                        .toList());
    }

    /** What the page is, for its readers and for search engines. */
    public String about() {
        return language.with("subscribeLead", context.settings().name());
    }

    private SubscribeView.@Nullable SignUpForm form(Subscription subscription) {
        String action = subscription.action();
        return action == null
                ? null
                : new SubscribeView.SignUpForm(
                        action, subscription.field(), language.with("mailNote", WebAddress.host(action)));
    }

    private SubscribeView.@Nullable QrCode qrCode(@Nullable Asset qrCode) {
        String label = context.settings().look().subscription().qrLabel();
        return qrCode == null
                ? null
                : new SubscribeView.QrCode(
                        context.links().to(qrCode.path()),
                        PageContext.size(PictureReader.sizeOf(qrCode.content())),
                        label.isEmpty() ? language.word("subscribeScan") : label);
    }

    private SubscribeView.Way way(String name, String path) {
        return new SubscribeView.Way(
                name,
                context.links().to(path),
                context.absolute(path),
                context.settings().siteUrl() + path);
    }
}
