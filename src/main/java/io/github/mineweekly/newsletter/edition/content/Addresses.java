package io.github.mineweekly.newsletter.edition.content;

import io.github.mineweekly.newsletter.markdown.link.Destination;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.raw.PlayerAddress;
import io.github.mineweekly.newsletter.markdown.tree.RawLinks;
import io.github.mineweekly.newsletter.picture.PictureSize;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the links and pictures of an issue lead, as an edition writes it. */
public final class Addresses {
    private final Function<String, String> written;
    private final RawLinks raw;

    public Addresses(EditionIssue issue) {
        this.written = issue.addresses();
        this.raw = issue.tree().raw().links();
    }

    /** The address, or null if no page may lead there. */
    public @Nullable String of(Destination destination) {
        return destination instanceof Destination.Rejected ? null : written.apply(destination.href());
    }

    /** The address of an attribute of raw HTML; null if there is none, or no page may lead there. */
    public @Nullable String ofRaw(Reference.Kind kind, String typed) {
        Destination found = raw.find(kind, typed);
        // What is framed may be a page.
        Destination destination =
                found == null && kind == Reference.Kind.MEDIA ? raw.find(Reference.Kind.LINK, typed) : found;
        // Empty, it would be that of the page.
        String address = destination == null || typed.isBlank() ? null : of(destination);
        return address == null || kind != Reference.Kind.MEDIA ? address : PlayerAddress.page(address);
    }

    /** The address of a place on the issue's page. */
    public String ofPlace(String id) {
        return written.apply("#" + UrlEncoding.address(id));
    }

    /** How large a picture in raw HTML is; null if it is not known. */
    public @Nullable PictureSize sizeOfRaw(String typed) {
        return raw.sizeOf(typed);
    }

    /** The path in the newsletter's folder of a picture in raw HTML; null if it is elsewhere. */
    public @Nullable String pathOfRaw(String typed) {
        Destination destination = raw.find(Reference.Kind.IMAGE, typed);
        return destination instanceof Destination.Own own ? own.path() : null;
    }
}
