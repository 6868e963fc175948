package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that a site gives to its links elsewhere, and that are copied with them: they name the real one. */
final class Redirect {
    private static final Pattern FORM = Pattern.compile(
            "(?i)https?://(link\\.(?:zhihu\\.com|juejin\\.cn|jianshu\\.com|csdn\\.net)|gitee\\.com(?=/link\\?)"
                    + "|(?:www|xie)\\.infoq\\.cn(?=/link\\?)|sspai\\.com(?=/link\\?)|www\\.jianshu\\.com(?=/go-wild\\?)"
                    + "|www\\.oschina\\.net(?=/action/GoToLink\\?)|www\\.douban\\.com(?=/link2/\\?)|weibo\\.cn(?=/sinaurl\\?)"
                    + "|cloud\\.tencent\\.com(?=/developer/tools/blog-entry\\?)|www\\.google\\.com(?=/url\\?)"
                    + "|l\\.facebook\\.com|www\\.youtube\\.com(?=/redirect\\?)|slack-redir\\.net"
                    + "|[a-z0-9]{1,20}\\.safelinks\\.protection\\.outlook\\.com)(?:/[^?#]{0,60})?"
                    + "\\?(?:[^#]{0,400}?&)?(?:target|url|q|u|t)=(https?(?::|%3A)(?:/|%2F){2}[^&#]{1,2000})(?:[&#].*)?");

    private Redirect() {}

    static @Nullable Diagnostic of(String url, Location place) {
        Matcher redirect = url.indexOf('?') < 0 ? null : FORM.matcher(url);
        String target = redirect != null && redirect.matches() ? UrlEncoding.decode(redirect.group(2)) : "";
        return redirect == null || !WebAddress.isComplete(target.replace(' ', '_'))
                ? null
                : BodyRules.LINK_THROUGH_REDIRECT
                        .at(
                                place,
                                "the link goes through `" + redirect.group(1)
                                        + "`, which shows a page of its own first")
                        .withHelp("write " + Printable.quote(UrlEncoding.address(target)));
    }
}
