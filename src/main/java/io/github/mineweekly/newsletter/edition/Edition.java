package io.github.mineweekly.newsletter.edition;

import io.github.mineweekly.newsletter.edition.mail.MailEdition;
import io.github.mineweekly.newsletter.edition.release.ReleaseEdition;
import io.github.mineweekly.newsletter.edition.wechat.WeChatEdition;
import java.util.List;

/** Where an issue is read besides on its page. */
public enum Edition {
    /** HTML, plain text, and a message of both. */
    MAIL(true),
    /** Portable Markdown. */
    RELEASE(true),
    /** HTML for its editor. */
    WECHAT(false);

    private final boolean absolute;

    Edition(boolean absolute) {
        this.absolute = absolute;
    }

    /** The names that its files may have. */
    public List<String> files() {
        return switch (this) {
            case MAIL -> MailEdition.FILES;
            case RELEASE -> List.of(ReleaseEdition.FILE);
            case WECHAT -> WeChatEdition.FILES;
        };
    }

    /** Whether each of its addresses is absolute, so that the site's has to be known. */
    public boolean needsAddress() {
        return absolute;
    }
}
