package io.github.mineweekly.newsletter.markdown.tree;

/**
 * How many letters of each script an article's text holds; code and addresses are not counted.
 *
 * @param other of all other scripts, for example Cyrillic or Arabic
 */
public record Letters(int han, int kana, int hangul, int latin, int other) {
    public static final Letters NONE = new Letters(0, 0, 0, 0, 0);

    /** A word in Latin letters is about as long as four times its letters in Han. */
    private static final int LATIN_FOR_ONE = 4;

    /** Below this share, in percent, Han, kana and Hangul are names and quotations. */
    private static final int LEAST_SHARE = 5;

    public Letters plus(Letters more) {
        return new Letters(
                han + more.han, kana + more.kana, hangul + more.hangul, latin + more.latin, other + more.other);
    }

    /** How much text these are, in Latin letters. */
    public long size() {
        return LATIN_FOR_ONE * cjk() + latin + other;
    }

    /** Whether most of the text is in a script whose language these letters do not tell. */
    public boolean isMostlyOther() {
        return 2L * other > size();
    }

    /** How much of the text is in Han, kana and Hangul, in percent. */
    public int cjkShare() {
        return size() == 0 ? 0 : (int) (100 * LATIN_FOR_ONE * cjk() / size());
    }

    /** The tag of the language that these letters speak for: {@code en}, {@code ja}, {@code ko} or {@code zh-CN}. */
    public String language() {
        if (cjkShare() < LEAST_SHARE || isMostlyOther()) {
            return "en";
        }
        if (kana * 10L >= cjk()) {
            return "ja";
        }
        return hangul > (long) han + kana ? "ko" : "zh-CN";
    }

    private long cjk() {
        return (long) han + kana + hangul;
    }
}
