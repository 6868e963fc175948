File site = new File(basedir, "target/site/newsletter")
String html = new File(site, "2026/01-11.html").getText("UTF-8")
String log = new File(basedir, "build.log").getText("UTF-8")
def has = { String text -> assert html.contains(text) }

// Emphasis beside full-width punctuation.
["<strong>“引号”</strong>后", "<strong>重点。</strong>后面", "<strong>《书名》</strong>很", "这是<strong>「强调」</strong>吗",
 "～<s>删</s>～", "<strong>真，</strong>她", "<strong>스크립트(script)</strong>라고", "<strong>太字。</strong>です"].each(has)
assert !html.contains("**")

// Containers, their titles, groups of code, alerts.
has('<div class="nl-box nl-tip"><p class="nl-box-title">提示</p>\n<p>没有标题的容器</p>')
has('<div class="nl-box nl-warning"><p class="nl-box-title">自己的标题</p>\n<p>没有空格的容器</p>')
assert html =~ /nl-info"><p class="nl-box-title">外面<\/p>\n<details class="nl-details"><summary>里面<\/summary>\n<p>套着的容器<\/p>\n<\/details>\n<\/div>/
assert html =~ /(?s)<div class="nl-code-group">\s*<p class="nl-code-title">npm<\/p>.*?npm install.*?<p class="nl-code-title">pnpm<\/p>.*?pnpm add.*?<\/div>/
has('<div class="nl-box nl-note"><p class="nl-box-title">备注</p>\n<p>一条提醒</p>')
assert !html.contains(":::") && !html.contains("[!NOTE]")

// Marked lines, tasks, footnotes, ids, contents.
assert html =~ /<code class="language-js"><span class="nl-k">const<\/span> a = <span class="nl-n">1<\/span>;\n<span class="nl-mark"><span class="nl-k">const<\/span> b = <span class="nl-n">2<\/span>;\n<\/span>/
assert html =~ /<input(?=[^>]* checked)(?=[^>]*aria-label="做完的")[^>]*> 做完的/
assert html =~ /<input(?![^>]* checked)[^>]*aria-label="没做的"[^>]*> 没做的/
assert html =~ /脚注在这里<sup class="nl-note-mark"><a href="#nl-note-1" id="nl-mark-1">1<\/a><\/sup>。/
assert html =~ /(?s)<li id="nl-note-1">.*?脚注的话。.*?href="#nl-mark-1"/
assert html =~ /<h2[^>]* id="own"/
assert html =~ /<h3[^>]* id="潮汐表-第-1-版"/
assert html =~ /(?s)<nav class="nl-toc">.*?<a href="#%E5%BC%BA%E8%B0%83">强调<\/a>.*?<a href="#own">自己的锚<\/a>/
assert !html.contains("[[toc]]") && !html.contains("{#own}") && !html.contains("[^潮]")

// Raw HTML: what newsletters use stays, what could run goes.
assert html =~ /<center><img(?=[^>]* src="\.\/sand\.png")(?=[^>]* alt="沙")(?=[^>]* width="120")[^>]*><\/center>/
["<summary>点开</summary>", "<kbd>Ctrl</kbd>", "H<sub>2</sub>O", "x<sup>2</sup>", "换<br>行<span>字</span>", "<td>生的表</td>"].each(has)
assert !html.contains('alert(')

// Soft breaks, bare addresses, what is not markup.
has("<p>潮水退下去沙滩露出来。<br>\n贝壳也是</p>")
has('见<a href="https://example.org/wiki/%E6%BD%AE%E6%B1%90" class="nl-bare" rel="noopener noreferrer">https://example.org/wiki/潮汐</a>，后面还有')
has("10~20 元，30~40 元")
has('模板不是模板：{{ x }}、$x、#if')

// Links between issues are addresses of pages, and the places that they name are there.
['<a href="01-04.html">上一期</a>', '<a href="01-04.html#%E9%80%80%E6%BD%AE">退潮</a>', '<a href="01-04.html#flood">涨潮</a>',
 '<a href="#own">本页</a>', '<a href="../index.html">首页</a>'].each(has)
String other = new File(site, "2026/01-04.html").getText("UTF-8")
assert other =~ / id="退潮"/ && other =~ / id="flood"/
assert new File(site, "2026/sand.png").bytes == new File(basedir, "src/site/newsletter/2026/sand.png").bytes

// The issue model.
assert html =~ /(?s)nl-tagline">这一节的话<.*href="https:\/\/example\.org\/tides"[^>]*>潮汐表｜第 1 版</
assert !html.contains("<blockquote>")

// Only the script is missed.
assert (log =~ /\[(?:ERROR|WARNING)\] .*\.md.*/).collect { it } == [
    "[WARNING] src/site/newsletter/2026/01-11.md:[70,1] `<script>` cannot be in an issue and is not shown [content-dropped]"
]
