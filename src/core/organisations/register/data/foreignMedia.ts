/**
 * News agencies, broadcasters and newspapers abroad by their usual Chinese names. State of 2025.
 */
export const FOREIGN_MEDIA = `
[media]
路透社 | 路透 | Reuters
美国联合通讯社 | 美联社 | Associated Press
法国新闻社 | 法新社 | Agence France-Presse
合众国际社 |  | United Press International
彭博新闻社 | 彭博社 彭博 彭博新闻 | Bloomberg News
道琼斯通讯社 | 道琼斯新闻 道琼斯公司
塔斯社 | 俄通社-塔斯社 俄塔社 | TASS
俄罗斯国际文传电讯社 | 国际文传电讯社 | Interfax
俄罗斯新闻社 | 俄新社 俄罗斯卫星通讯社 卫星通讯社 今日俄罗斯通讯社 | RIA Novosti
今日俄罗斯电视台 | RT? | RT
共同社 | 日本共同社 共同通讯社 | Kyodo News
时事社 | 日本时事社 时事通讯社 | Jiji Press
日本广播协会 | NHK 日本放送协会 | NHK
日本经济新闻 | 日经新闻? 日经社 | Nikkei
读卖新闻 | 日本《读卖新闻》 | Yomiuri Shimbun
朝日新闻 |  | Asahi Shimbun
每日新闻 |  | Mainichi Shimbun
韩国联合通讯社 | 韩联社 联合通讯社 | Yonhap News Agency
朝鲜中央通讯社 | 朝中社 | Korean Central News Agency
德国新闻社 | 德新社 | Deutsche Presse-Agentur
德国之声 |  | Deutsche Welle
德国电视一台 |  | ARD
德国商报 | 商报? | Handelsblatt
明镜周刊 |  | Der Spiegel
法国国际广播电台
法国国际新闻电视台 | BFM电视台
世界报? | 法国《世界报》 | Le Monde
费加罗报 |  | Le Figaro
埃菲社 | 西班牙埃菲社 | EFE
安莎社 | 意大利安莎社 | ANSA
安塔拉通讯社 | 安塔拉社 印尼安塔拉通讯社 | Antara
安纳多卢通讯社 | 土耳其安纳多卢通讯社 | Anadolu Agency
阿纳多卢通讯社 | 土耳其阿纳多卢通讯社
伊朗伊斯兰共和国通讯社 | 伊通社 伊朗通讯社 | IRNA
伊朗塔斯尼姆通讯社 | 塔斯尼姆通讯社 | Tasnim News Agency
伊朗法尔斯通讯社 | 法尔斯通讯社 | Fars News Agency
沙特通讯社 |  | Saudi Press Agency
阿联酋通讯社 | 阿通社
中东通讯社 | 中东社
叙利亚通讯社 | 叙通社 | SANA
巴勒斯坦通讯社 |  | WAFA
黎巴嫩国家通讯社 |  | National News Agency
乌克兰国家通讯社 | 乌通社 | Ukrinform
乌克兰国际文传电讯社
越南通讯社 | 越通社 | Vietnam News Agency
马来西亚国家新闻社 | 马新社 | Bernama
巴基斯坦联合通讯社 | 巴联社
印度报业托拉斯 | 印报托 | Press Trust of India
半岛电视台 | 卡塔尔半岛电视台 | Al Jazeera
阿拉比亚电视台 | 沙特阿拉比亚电视台 | Al Arabiya
马西拉电视台 | 也门马西拉电视台
美国有线电视新闻网 | CNN 美国有线电视新闻国际公司 | CNN
美国全国广播公司 | NBC 全国广播公司 | NBC
美国消费者新闻与商业频道 | CNBC | CNBC
美国广播公司 | ABC新闻 | ABC
哥伦比亚广播公司 | 美国哥伦比亚广播公司 CBS | CBS
福克斯新闻频道 | 福克斯新闻 福克斯新闻网 美国福克斯新闻频道 | Fox News
美国国家公共广播电台 | 美国全国公共广播电台 | NPR
纽约时报 | 美国《纽约时报》 | The New York Times
华盛顿邮报 | 美国《华盛顿邮报》 | The Washington Post
华尔街日报 | 美国《华尔街日报》 | The Wall Street Journal
今日美国报 |  | USA Today
洛杉矶时报 |  | Los Angeles Times
国会山报 | 美国国会山报 | The Hill
政治新闻网 | 美国政治新闻网 美国政治新闻网站 | Politico
阿克西奥斯新闻网站 | 美国阿克西奥斯新闻网站 | Axios
外交政策? | 美国《外交政策》
时代周刊 |  | Time
福布斯 | 福布斯杂志 | Forbes
财富杂志 | 《财富》杂志 | Fortune
新闻周刊? | 美国《新闻周刊》 | Newsweek
英国广播公司 | BBC 英国广播公司新闻网 | BBC
天空新闻台 | 英国天空新闻台 | Sky News
英国金融时报 | 英国《金融时报》 | Financial Times
经济学人 | 英国《经济学人》 | The Economist
卫报 | 英国《卫报》 英国卫报 | The Guardian
泰晤士报 | 英国《泰晤士报》 | The Times
每日电讯报 |  | The Daily Telegraph
独立报? | 英国《独立报》
爱尔兰时报
俄罗斯报
消息报? | 俄罗斯《消息报》
生意人报 | 俄罗斯《生意人报》
海峡时报 | 新加坡《海峡时报》 | The Straits Times
印度时报 | 《印度时报》 | The Times of India
印度教徒报 |  | The Hindu
以色列时报 | 《以色列时报》 | The Times of Israel
耶路撒冷邮报 |  | The Jerusalem Post
国土报 | 以色列《国土报》 | Haaretz
金字塔报 | 埃及《金字塔报》 | Al-Ahram
澳大利亚广播公司 | 澳大利亚广播公司新闻网 | Australian Broadcasting Corporation
加拿大广播公司 |  | CBC
环球邮报 | 加拿大《环球邮报》 | The Globe and Mail
自然? | 自然杂志 《自然》杂志 | Nature
柳叶刀 | 《柳叶刀》 | The Lancet
`;
