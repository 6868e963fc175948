package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.text.BraceAttributes;
import java.util.regex.Pattern;

/** Parts of the forms of {@link MarkupKind}, whose constants cannot refer to fields of their own. */
final class MarkupParts {
    static final String TYPED = ", and is shown as typed";

    /** With punctuation between them, underscores are blanks to fill in. */
    static final String UNDERSCORED =
            "__(?=[^_]{0,99}\\p{IsHan})[^_\\s，。、；：！？,.;](?:[^_，。、；：！？,.;]{0,99}[^_\\s，、；：,.;])?__";

    /** The name after a dot or a number sign is not a keyword of a template. */
    static final String ATTRIBUTES_IN_BRACES =
            "(?=\\{[ \\t]{0,3}(?!#(?:if|each|await|key|snippet)\\b)[.#][a-zA-Z])" + BraceAttributes.MEANT;

    /** With a letter, a digit or a bracket before what is raised or lowered, and no longer word. */
    static final String OF_FORMULA =
            "(?:(?<![a-zA-Z]{2}|:)\\\\[a-zA-Z]{2}|(?<![a-zA-Z_])[\\w})][_^](?:\\{|\\d|[a-z]\\b))";

    /** Names of tags whose end alone is a sign of them. */
    static final String BB_CODES =
            "url|img|quote|size|color|font|align|center|email|youtube|video|audio|media|attach|embed"
                    + "|caption|sourcecode|md|details|poll|event";

    /** Names of one word that GitHub and VitePress know, but for words that may be between colons for another reason. */
    static final String EMOJI =
            "airplane|alien|apple|art|bee|beers?|bell|blush|books?|boom|bug|bulb|cake|calendar|camera"
                    + "|cat|clap|cloud|cn|coffee|computer|construction|cool|crown|cry|dizzy|dog|dolphin|droplet|ear|eyes|fire|fish"
                    + "|fist|flushed|gem|ghost|gift|grin|grinning|hammer|heart|hourglass|iphone|joy|jp|kr|laughing|link|loudspeaker"
                    + "|mag|mega|memo|moneybag|muscle|new|newspaper|ok|package|pencil2?|pizza|pray|pushpin|rage|rainbow|recycle"
                    + "|robot|rocket|rofl|rose|scream|scroll|seedling|smile|smiley|smirk|snowflake|sob|sparkles?|speaker|star2?"
                    + "|sunglasses|sunny|sweat|tada|tea|thinking|thumbsup|thumbsdown|trophy|us|warning|wave|whale|wink|wrench|zap";

    /** The blocks of MkDocs that need no title. */
    static final String BLOCKS =
            "note|abstract|info|tip|success|question|warning|failure|danger|bug|example|quote|details|caption|tab|html"
                    + "|figure-caption|table-caption|define|attention|caution|hint|important";

    static final String EQUATIONS =
            "(?:equation|align|aligned|gather|gathered|cases|eqnarray|multline|split|array|[pbvBV]?matrix)";

    static final String HIDES =
            "hide|hidden|spoilers?|private|reply|login|members?|vip|pay|password|secret|collapse|fold|blur";

    /** Words, and no norm of a vector. */
    static final String IN_BARS =
            "\\|\\|(?=[^\\s|])(?=[^|]{0,300}(?:[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]"
                    + "|\\p{L}{2}[,.]?[ \\t]\\p{L}{2}))[^|]{1,300}(?<=[^\\s|])\\|\\|";

    /** Of the names in Sphinx; others are of emoji. */
    static final String ROLES =
            "ref|doc|term|numref|eq|any|abbr|code|math|sub|sup|kbd|file|command|option|program|download|guilabel"
                    + "|menuselection|envvar|pep|rfc|cite|func|class|meth|mod|attr|(?:py|c|cpp|js):\\w{1,20}";

    static final Pattern CONTAINER = Pattern.compile("[ \\t>]{0,9}:::");

    static final Pattern ID = Pattern.compile("\\{[^{}#]{0,99}#[^{}]{1,99}}[ \\t]{0,99}");

    static final Pattern HEADING = Pattern.compile("[ \\t]{0,3}#{1,6}[ \\t]{1,99}[^ \\t{]");

    /** Code between signs of dollars that may be a price or a name. */
    static final Pattern NO_FORMULA = Pattern.compile("\\$`[^\\\\^_=]{1,300}`\\$");

    static final Pattern QUOTED_ADDRESS = Pattern.compile("[ \\t]{0,3}[＞》][ \\t\\u3000]{0,3}https?://");

    static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{N}“《「（].*");

    static final Pattern WORDS_AFTER = Pattern.compile("[ \\t]{0,3}\\[[^\\]]{1,99}]:[ \\t]{1,9}#[ \\t]{1,9}[^\\s(\"']");

    static final Pattern DELIMITERS = Pattern.compile("[|: \\t-]+");
    static final Pattern ROW = Pattern.compile("[ \\t]{0,3}[|+]");

    private MarkupParts() {}
}
