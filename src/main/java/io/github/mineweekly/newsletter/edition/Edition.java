package io.github.mineweekly.newsletter.edition;

import io.github.mineweekly.newsletter.edition.mail.MailEdition;
import io.github.mineweekly.newsletter.edition.release.ReleaseEdition;
import io.github.mineweekly.newsletter.edition.wechat.WeChatEdition;
import java.util.List;

/** Where an issue is read besides on its page. */
public enum Edition {
    /** HTML, plain text, and a message of both. */
    MAIL(true, MailEdition.FILES),
    /** Portable Markdown. */
    RELEASE(true, List.of(ReleaseEdition.FILE)),
    /** HTML for its editor. */
    WECHAT(false, WeChatEdition.FILES);

    private final boolean absolute;
    private final List<String> files;

    Edition(boolean absolute, List<String> files) {
        this.absolute = absolute;
        this.files = files;
    }

    /** The names that its files may have. */
    public List<String> files() {
        return files;
    }

    /** Whether each of its addresses is absolute, so that the site's has to be known. */
    public boolean needsAddress() {
        return absolute;
    }
}
