package io.github.mineweekly.newsletter.markdown.tree;

/** How many letters of each script an article's text holds; code and addresses are not counted. */
public record Letters(int han, int kana, int hangul, int latin) {
    /** The tag of the language that these letters speak for: {@code en}, {@code ja}, {@code ko} or {@code zh-CN}. */
    public String language() {
        long cjk = (long) han + kana + hangul;
        if (cjk == 0) {
            return "en";
        }
        if (kana * 10L >= cjk) {
            return "ja";
        }
        return hangul > (long) han + kana ? "ko" : "zh-CN";
    }
}
