package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.form.Source;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of sites that newsletters link to. */
public final class Hosts {
    private static final int LONGEST_HOST = 255;

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("mp.weixin.qq.com", "微信公众号"),
            Map.entry("weibo.com", "微博"),
            Map.entry("weibo.cn", "微博"),
            Map.entry("zhihu.com", "知乎"),
            Map.entry("juejin.cn", "掘金"),
            Map.entry("juejin.im", "掘金"),
            Map.entry("bilibili.com", "bilibili"),
            Map.entry("b23.tv", "bilibili"),
            Map.entry("sspai.com", "少数派"),
            Map.entry("infoq.cn", "InfoQ"),
            Map.entry("infoq.com", "InfoQ"),
            Map.entry("v2ex.com", "V2EX"),
            Map.entry("youtube.com", "YouTube"),
            Map.entry("youtu.be", "YouTube"),
            Map.entry("x.com", "X"),
            Map.entry("twitter.com", "X"),
            Map.entry("36kr.com", "36氪"),
            Map.entry("ithome.com", "IT之家"),
            Map.entry("jianshu.com", "简书"),
            Map.entry("csdn.net", "CSDN"),
            Map.entry("cnblogs.com", "博客园"),
            Map.entry("segmentfault.com", "SegmentFault"),
            Map.entry("oschina.net", "开源中国"),
            Map.entry("gitee.com", "Gitee"),
            Map.entry("douban.com", "豆瓣"),
            Map.entry("xiaohongshu.com", "小红书"),
            Map.entry("toutiao.com", "今日头条"),
            Map.entry("ruanyifeng.com", "阮一峰"),
            Map.entry("huxiu.com", "虎嗅"),
            Map.entry("geekpark.net", "极客公园"),
            Map.entry("jiqizhixin.com", "机器之心"),
            Map.entry("tech.meituan.com", "美团技术团队"),
            Map.entry("developer.aliyun.com", "阿里云开发者社区"),
            Map.entry("cloud.tencent.com", "腾讯云"),
            Map.entry("medium.com", "Medium"),
            Map.entry("dev.to", "DEV"),
            Map.entry("news.ycombinator.com", "Hacker News"),
            Map.entry("reddit.com", "Reddit"),
            Map.entry("stackoverflow.com", "Stack Overflow"),
            Map.entry("arxiv.org", "arXiv"),
            Map.entry("huggingface.co", "Hugging Face"),
            Map.entry("npmjs.com", "npm"),
            Map.entry("wikipedia.org", "Wikipedia"),
            Map.entry("qiita.com", "Qiita"),
            Map.entry("zenn.dev", "Zenn"),
            Map.entry("velog.io", "velog"));

    private Hosts() {}

    static SourceLink source(Source source) {
        Inline.Link link = source.link();
        String host = WebAddress.host(link.url());
        return new SourceLink(link.destination().href(), host, publisher(host, link.url()), source.label());
    }

    private static @Nullable String publisher(String host, String url) {
        return isGitHub(host) ? github(UrlEncoding.decode(WebAddress.path(url))) : known(host);
    }

    /** The name that readers know a site by; the host itself if there is none. */
    public static String name(String host) {
        String known = known(host);
        return isGitHub(host) ? "GitHub" : known == null ? host : known;
    }

    private static boolean isGitHub(String host) {
        return host.equals("github.com") || host.equals("gist.github.com");
    }

    private static @Nullable String known(String host) {
        String domain = host.length() > LONGEST_HOST ? "" : host;
        while (!domain.isEmpty()) {
            String name = NAMES.get(domain);
            if (name != null) {
                return name;
            }
            int dot = domain.indexOf('.');
            domain = dot < 0 ? "" : domain.substring(dot + 1);
        }
        return null;
    }

    private static String github(String path) {
        String[] steps = path.split("/", -1);
        boolean repository = steps.length > 2 && !steps[1].isEmpty() && !steps[2].isEmpty();
        return repository ? "GitHub " + steps[1] + "/" + steps[2] : "GitHub";
    }
}
