// Loaded where a word of the query is in no issue: finds a word of the index that differs little from it, or the query
// in the characters of the other side of the strait; and where the query has an address: finds what is meant by it.
(() => {
  'use strict';

  const MOST_WAYS = 12;
  // An address: what the index has of it, which is the site or of some sites the repository, and the rest. It ends at a
  // space, a quote, a bracket that it did not open, marks of other than ASCII, and where the next one begins. Without
  // its beginning, as browsers show it, it is one with a slash after its site. A label has at most 63
  // letters: without that limit, a long query of hyphens would take seconds.
  const ADDRESS =
    new RegExp(/(?:https?:\/\/(?:www\.)?|\bwww\.|\b(?=(?:[a-z\d-]{1,63}\.){1,9}[a-z]{2,63}(?::\d+)?\/))/.source +
      /(git(?:hub|lab|ee)\.com(?:\/[\w.-]+){0,2}|[\p{L}\d.-]+)/u.source +
      /((?:\([^()\s]*\)|(?!,http)[\p{L}!#-'*-;=?@_~])*)/u.source, 'giu');
  // Two names with a slash between them: `ASP.NET/C#`, `Socket.IO/WebSocket`, `node.js/deno`, `main.py/test.py`.
  const NAMES =
    /^(?:\w+\.(?:net|NET|io|IO)\/[A-Z]|[\w.-]+\.(?:[cm]?[jt]sx?|py|java|json|lock|md|css|html?|xml|ya?ml|toml|txt|go|kt|vue)\/)/;
  // Each traditional character with the simplified one; of several for one the usual comes first. Some characters, as
  // in 控制, are written so on both sides.
  const PAIRS =
    '致致局局症症巨巨床床群群峰峰炮炮蒙蒙泛泛吊吊奸奸它它村村佩佩污污既既乃乃秘秘借借出出克克托托折折恤恤娘娘霉霉伙伙' +
    '制制舍舍岳岳梁梁愈愈喂喂台台系系向向周周面面升升表表布布家家了了只只注注困困回回千千卷卷累累沾沾才才吃吃哄哄板板' +
    '姜姜岩岩朱朱曲曲欲欲秋秋谷谷胡胡歷历嘆叹簽签臟脏鐘钟衝冲萬万與与專专業业東东絲丝兩两嚴严喪丧個个豐丰臨临為为麗丽' +
    '舉举義义烏乌樂乐習习鄉乡書书買买亂乱爭争虧亏雲云亞亚產产畝亩親亲億亿僅仅從从侖仑倉仓儀仪們们價价眾众優优會会傘伞' +
    '偉伟傳传傷伤倫伦偽伪體体餘余傭佣俠侠侶侣偵侦側侧僑侨儉俭債债傾倾償偿儲储兒儿黨党蘭兰關关興兴養养獸兽內内岡冈冊册' +
    '寫写軍军農农馮冯沖冲決决況况凍冻淨净涼凉減减湊凑幾几鳳凤憑凭凱凯擊击鑿凿劃划劉刘則则剛刚創创刪删別别劑剂劍剑劇剧' +
    '勸劝辦办務务動动勵励勁劲勞劳勢势勻匀匯汇區区醫医華华協协單单賣卖盧卢衛卫卻却廠厂廳厅曆历壓压厭厌廁厕縣县參参雙双' +
    '發发變变敘叙疊叠葉叶號号嚇吓嗎吗啟启吳吴吶呐員员聽听嗚呜詠咏響响啞哑喚唤問问喬乔噸吨嚨咙團团園园圍围國国圖图圓圆' +
    '聖圣場场壞坏塊块堅坚壇坛壩坝墳坟墜坠壟垄墊垫牆墙壯壮聲声殼壳處处備备復复複复夠够頭头誇夸夾夹奪夺奮奋獎奖奧奥婦妇' +
    '媽妈嫵妩姍姗娛娱婁娄嬰婴孫孙學学寧宁寶宝實实寵宠審审憲宪宮宫寬宽賓宾對对尋寻導导壽寿將将爾尔塵尘嘗尝層层屆届屬属' +
    '歲岁豈岂嶼屿島岛嶺岭峽峡幣币帥帅師师帳帐幫帮帶带幟帜廣广慶庆莊庄庫库應应廟庙廢废開开異异棄弃張张彌弥彎弯彈弹強强' +
    '歸归當当錄录徹彻徑径憶忆憂忧懷怀態态總总戀恋惡恶懇恳惱恼悅悦懸悬驚惊懼惧慘惨憤愤慣惯懶懒戲戏戰战戶户撲扑執执擴扩' +
    '掃扫揚扬擾扰撫抚拋抛搶抢護护報报擔担擬拟攏拢揀拣擁拥攔拦擇择掛挂摯挚撈捞損损撿捡換换搗捣據据擲掷攝摄擺摆搖摇攤摊' +
    '撐撑敵敌數数斬斩斷断無无舊旧時时曠旷曉晓暈晕暫暂術术機机殺杀雜杂權权條条來来楊杨極极構构槍枪櫃柜標标棧栈棟栋欄栏' +
    '樹树樣样橋桥檔档夢梦檢检樓楼橫横歡欢歐欧殘残毀毁畢毕氣气漢汉湯汤溝沟沒没灑洒淪沦滄沧淚泪瀉泻潑泼澤泽潔洁淺浅漿浆' +
    '濁浊測测濟济渾浑濃浓濤涛潤润漲涨澀涩淵渊漸渐漁渔溫温灣湾濕湿潰溃滯滞滿满濾滤濫滥濱滨灘滩滅灭燈灯靈灵災灾爐炉點点' +
    '煉炼爍烁爛烂煩烦燒烧熱热煥焕愛爱爺爷牽牵犧牺狀状猶犹獨独獄狱獵猎豬猪貓猫獻献環环現现瑪玛瑋玮璽玺電电畫画暢畅療疗' +
    '瘋疯癢痒瘡疮癥症監监蓋盖盤盘眞真睏困矚瞩礎础碼码磚砖確确礙碍禮礼禍祸離离種种積积稱称稅税穩稳窮穷竊窃競竞筆笔節节' +
    '範范築筑簡简籃篮籌筹籤签簾帘類类糧粮糾纠紀纪約约紅红級级紛纷純纯紙纸線线組组細细織织終终紹绍經经綁绑結结繞绕給给' +
    '絡络絕绝統统絹绢繼继績绩緒绪續续維维綿绵綜综綠绿緩缓編编緣缘縮缩繪绘網网羅罗罰罚罷罢聯联聰聪職职腦脑腳脚腸肠膚肤' +
    '膽胆勝胜脈脉臉脸髒脏臺台颱台艦舰艙舱艱艰藝艺蘇苏蘋苹莖茎薦荐藥药薩萨營营蕭萧蔣蒋藍蓝虛虚蟲虫雖虽蝦虾蟻蚁補补襲袭' +
    '裝装製制裡里裏里見见規规視视覺觉覽览觀观觸触譽誉計计訂订認认討讨讓让訓训議议訊讯記记講讲許许論论設设訪访證证評评' +
    '識识詐诈訴诉診诊詞词譯译試试詩诗誠诚話话詢询該该詳详語语誤误說说請请諸诸諾诺讀读課课誰谁調调談谈謀谋謎谜謝谢謠谣' +
    '謂谓貝贝負负貢贡財财責责賢贤敗败貨货質质販贩貪贪購购貫贯貴贵貸贷貿贸費费賀贺賊贼資资賽赛賠赔賞赏賭赌賴赖賺赚趙赵' +
    '趕赶趨趋躍跃跡迹車车軌轨軟软轉转輪轮載载輕轻較较輛辆輔辅輯辑輸输轄辖辭辞邊边達达遷迁過过運运還还這这進进遠远違违' +
    '連连遲迟適适選选遜逊遞递邏逻遺遗鄧邓鄭郑鄰邻郵邮釋释鑒鉴鑑鉴針针釣钓鈔钞鋼钢鈕钮錢钱鑽钻鐵铁鈴铃鉛铅銅铜銀银鋪铺' +
    '鏈链銷销鎖锁鍵键錯错錦锦鏡镜鍾钟長长門门閃闪閉闭間间閒闲閱阅閣阁閥阀闊阔隊队陽阳陰阴陣阵階阶際际陸陆陳陈險险隨随' +
    '隱隐難难雞鸡霧雾靜静韓韩頁页頂顶項项順顺須须預预領领頻频題题顏颜額额願愿顯显風风飛飞飯饭飲饮餅饼館馆饋馈馬马駕驾' +
    '駛驶駐驻驗验騎骑騙骗騰腾驅驱驟骤髮发鬥斗鬧闹魚鱼魯鲁鮮鲜鳥鸟鴻鸿鷹鹰麥麦黃黄齊齐齒齿龍龙龜龟麼么鬆松麵面榮荣僱雇' +
    '彙汇嚐尝佈布啓启綫线羣群牀床閘闸閩闽聞闻闖闯闡阐闢辟鑰钥釘钉鉤钩鋒锋鋭锐銳锐鎮镇鑄铸鏽锈錶表錘锤鍋锅韌韧韻韵頓顿' +
    '頌颂頒颁頗颇頸颈顆颗顧顾顫颤飄飘飼饲飽饱飾饰餓饿饒饶驛驿駱骆駭骇驕骄鯨鲸鶴鹤鹽盐黴霉慮虑嘩哗嘯啸囑嘱墾垦壺壶奬奖' +
    '妝妆嶄崭巔巅幀帧廈厦恆恒悶闷慾欲憐怜憫悯捨舍掄抡掙挣攪搅攜携斃毙暱昵曬晒朧胧棗枣樁桩樞枢檻槛欽钦歎叹殯殡氈毡汙污' +
    '濺溅瀏浏瀕濒煙烟燦灿燭烛犢犊獅狮瑣琐瓊琼疇畴盜盗睜睁矯矫碩硕祕秘稟禀窩窝窺窥竄窜筍笋箏筝籠笼粵粤糞粪紋纹紡纺綱纲' +
    '緊紧縱纵繫系係系纖纤罵骂聾聋肅肃脅胁腫肿膠胶膩腻臥卧蒼苍蓮莲蔔卜蕩荡薑姜蘆芦蝕蚀螞蚂蠅蝇蠟蜡蠻蛮襯衬訝讶訟讼訣诀' +
    '詛诅誘诱誕诞諒谅諧谐諮咨諷讽謊谎謙谦謹谨譜谱譴谴豎竖賈贾賦赋賬账贈赠贊赞贏赢踐践蹤踪軀躯軸轴輝辉輩辈輻辐轎轿轟轰' +
    '迴回迺乃逕径邁迈醜丑醬酱釀酿釁衅鈉钠鈣钙鈦钛鉅巨鋁铝鋰锂鍊炼鐲镯閏闰閨闺闆板闕阙陝陕隸隶靂雳鞏巩頰颊頹颓顛颠驢驴' +
    '骯肮鬱郁魎魉鴉鸦鴨鸭鵝鹅鵬鹏鷗鸥黌黉鼴鼹齋斋齡龄櫥橱滬沪瀋沈嶽岳擠挤擰拧擱搁攬揽敎教暉晖樸朴櫻樱溼湿滲渗漣涟澆浇' +
    '瀟潇熾炽獲获穫获瑩莹盞盏礦矿禦御穀谷繳缴繡绣纏缠纜缆聳耸臘腊舖铺舗铺葷荤蘊蕴衆众詭诡誌志諜谍謬谬譚谭貼贴賜赐贖赎' +
    '軼轶輿舆轍辙週周遙遥鉢钵鋸锯錨锚鏟铲閻阎閹阉靄霭頃顷頑顽飢饥餃饺馳驰駝驼駿骏騷骚鬍胡鮑鲍鯉鲤鱷鳄鳴鸣鴛鸳鹹咸凜凛' +
    '噹当嘍喽嗇啬啣衔咼呙勳勋勛勋匱匮僕仆傑杰並并佔占亙亘幹干丟丢僞伪冪幂卹恤唄呗嘖啧噴喷塢坞壘垒姦奸嬌娇孃娘屢屡崗岗' +
    '廬庐弔吊彆别懲惩戧戗挾挟摳抠撥拨旣既昇升曏向嚮向朮术桿杆棲栖楓枫槓杠樺桦橢椭檸柠檯台氫氢汎泛洶汹淒凄滾滚潛潜濛蒙' +
    '燁烨燙烫爲为牘牍狹狭獺獭珮佩畵画痲麻癮瘾皺皱盪荡眥眦砲炮硃朱磯矶祿禄禿秃秈籼稈秆穎颖窯窑竪竖筧笕箋笺篩筛簫箫糰团' +
    '紮扎絨绒綏绥緻致縫缝繃绷缽钵羨羡翹翘聶聂脫脱膾脍艷艳豔艳芻刍茲兹蔥葱薔蔷藶苈虜虏蝸蜗蠶蚕褲裤覓觅觴觞訃讣詮诠誅诛' +
    '諫谏謁谒譏讥讚赞貯贮賂赂賤贱蹺跷躊踌軋轧輟辍轤轳迆迤逹达遊游邐逦鄒邹鄲郸醞酝釐厘鈞钧鉑铂銘铭鋤锄錐锥鍍镀鏗铿鐮镰' +
    '鑼锣閂闩閡阂闌阑隴陇雋隽雛雏霽霁靦腼鞦秋韁缰頤颐頷颔颶飓餌饵餞饯饅馒饞馋駁驳駒驹騁骋騾骡髏髅鬢鬓魘魇鮫鲛鯊鲨鰲鳌' +
    '鱗鳞鳶鸢鴿鸽鵲鹊鷄鸡鸚鹦麩麸黷黩龐庞龕龛鉀钾鎂镁鎢钨鈾铀釷钍鋅锌鎳镍錳锰鉻铬鍺锗鈷钴於于後后練练鍛锻隻只纔才傢家' +
    '捲卷喫吃瞭了註注儘尽盡尽尷尴彥彦塗涂剎刹牠它箇个邨村鈎钩麪面霑沾韆千紐纽擋挡撓挠晝昼曇昙槳桨殲歼毆殴煒炜燉炖窪洼' +
    '篤笃籲吁絞绞綻绽緋绯縷缕繩绳纍累罈坛脣唇膿脓藹蔼襖袄訖讫誹诽誼谊謄誊賃赁贓赃踴踊輾辗遼辽鈍钝銜衔鎧铠鏤镂閔闵隕陨' +
    '韜韬颯飒飪饪鬨哄魷鱿鳩鸠峯峰巖岩衹只併并蹟迹準准採采徵征乾干著着藉借齣出剋克託托摺折鹵卤滷卤噁恶鬚须覆复樑梁洩泄' +
    '癒愈鹼碱麴曲夥伙餵喂饑饥甦苏矇蒙祇只絆绊鎊镑謗谤鋇钡狽狈憊惫貶贬辯辩辮辫鱉鳖癟瘪擯摈慚惭詫诧攙搀摻掺蟬蝉讒谗癡痴' +
    '恥耻綢绸廚厨綽绰叢丛撣掸憚惮禱祷滌涤締缔澱淀錠锭緞缎兌兑墮堕訛讹貳贰琺珐礬矾釩钒縛缚贛赣鎬镐龔龚蠱蛊剮剐劊刽輥辊' +
    '瘓痪渙涣揮挥賄贿穢秽燴烩諱讳誨诲緝缉薊蓟莢荚緘缄繭茧澗涧鉸铰僥侥痙痉廄厩鵑鹃誡诫晉晋燼烬荊荆儈侩巋岿萊莱瀾澜讕谰' +
    '澇涝鐳镭籬篱厲厉礫砾瀝沥倆俩斂敛鐐镣餾馏摟搂簍篓顱颅擄掳呂吕巒峦攣挛孿孪灤滦綸纶蘿萝籮箩瞞瞒謾谩鉚铆緬缅納纳餒馁' +
    '攆撵齧啮鑷镊獰狞濘泞瘧疟嘔呕漚沤貧贫臍脐釺钎鉗钳塹堑嗆呛鍬锹竅窍齲龋顴颧紉纫鰓鳃紗纱贍赡繕缮賒赊懾慑紳绅嬸婶腎肾' +
    '慫怂誦诵擻擞撻挞癱瘫銻锑屜屉烴烃蛻蜕鴕鸵馱驮襪袜韋韦濰潍葦苇緯纬甕瓮撾挝渦涡誣诬蕪芜錫锡銑铣餡馅廂厢鑲镶蠍蝎噓嘘' +
    '軒轩癬癣絢绚馴驯硯砚諺谚鴦鸯瘍疡瑤瑶堯尧銥铱詣诣繹绎蔭荫纓缨螢萤熒荧喲哟癰痈湧涌馭驭轅辕鄖郧攢攒竈灶鍘铡脹胀蟄蛰' +
    '貞贞猙狰謅诌贅赘綴缀諄谆漬渍里里后后几几斗斗余余范范松松丑丑征征吁吁御御郁郁志志咨咨咸咸并并干干采采准准着着于于' +
    '占占游游扎扎沈沈卜卜辟辟杰杰仆仆划划佣佣朴朴雇雇杆杆丰丰泄泄著著覆覆藉藉乾乾瞭瞭';

  // What the query may be on the other side: its traditional characters simplified, or the simplified ones traditional.
  function converted(query) {
    const pairs = [...PAIRS.matchAll(/(.)(.)/g)];
    const all = (from, to) => [...query].reduce((starts, one) => {
      const others = pairs.filter((pair) => pair[from] === one).map((pair) => pair[to]);
      if (!others[0]) others.push(one);
      return starts.flatMap((start) => others.map((other) => start + other)).slice(0, MOST_WAYS);
    }, ['']);
    return [...all(1, 2), ...all(2, 1)].filter((other) => other !== query);
  }

  // By how many letters left out, added, changed or swapped two words differ.
  function distance(a, b) {
    let last = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
        if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], last[j - 2] + 1);
      }
      [last, row] = [row, next];
    }
    return row[b.length];
  }

  // Looks the query up with its addresses whole, or where nothing has them, with their sites and repositories.
  async function address(query, lookUp) {
    const written = (rest) => query.replace(ADDRESS, (all, site, path) => NAMES.test(all) ? all : site + rest(path));
    const whole = written((path) => path + ' ');
    const short = written(() => ' ');
    return lookUp(whole === short || (await (await lookUp(whole)).next()).length ? whole : short);
  }

  // Gives the query with the nearest word, if there is one. Short words have too many neighbours.
  const near = async (word, shards, query, search) => {
    for (const other of converted(query)) {
      if ((await (await search(other)).next()).length) return other;
    }
    let least = word.length > 7 ? 3 : word.length > 3 ? 2 : 0;
    let nearest = '';
    for (const [, other] of shards.join('').matchAll(/,([^:]+):/g)) {
      const steps = Math.abs(other.length - word.length) < least ? distance(word, other) : least;
      if (steps < least) {
        least = steps;
        nearest = other;
      }
    }
    const at = query.toLowerCase().indexOf(word);
    return nearest && at >= 0 ? query.slice(0, at) + nearest + query.slice(at + word.length) : nearest;
  };
  return Object.assign(near, { address });
})()
