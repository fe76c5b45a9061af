/**
 * Countries and a few territories: usual Chinese name, other forms, one-character form, English name. Names as the
 * Ministry of Foreign Affairs of China writes them; the one-character forms are those of newspaper headlines. A `?`
 * marks a one-character form that is also a common word or another's, so that an organ behind it needs context.
 */
export const COUNTRIES = `
中国|我国 中华人民共和国||China
美国|美利坚合众国|美|United States
俄罗斯|俄联邦 俄罗斯联邦|俄|Russia
英国|大不列颠及北爱尔兰联合王国|英?|United Kingdom
法国|法兰西|法?|France
德国|德意志联邦共和国|德?|Germany
日本||日?|Japan
韩国|大韩民国|韩|South Korea
朝鲜||朝|North Korea
印度||印|India
意大利||意?|Italy
西班牙||西?|Spain
葡萄牙||葡|Portugal
荷兰||荷|Netherlands
比利时|||Belgium
卢森堡|||Luxembourg
爱尔兰|||Ireland
丹麦||丹|Denmark
瑞典||瑞?|Sweden
挪威||挪|Norway
芬兰||芬|Finland
冰岛|||Iceland
瑞士||瑞?|Switzerland
奥地利||奥?|Austria
波兰||波?|Poland
捷克||捷|Czechia
斯洛伐克|||Slovakia
匈牙利||匈|Hungary
罗马尼亚|||Romania
保加利亚|||Bulgaria
塞尔维亚||塞?|Serbia
克罗地亚|||Croatia
斯洛文尼亚|||Slovenia
波黑|波斯尼亚和黑塞哥维那||Bosnia and Herzegovina
黑山|||Montenegro
北马其顿|||North Macedonia
阿尔巴尼亚|||Albania
希腊||希?|Greece
塞浦路斯|||Cyprus
马耳他|||Malta
爱沙尼亚|||Estonia
拉脱维亚|||Latvia
立陶宛|||Lithuania
乌克兰||乌|Ukraine
白俄罗斯||白?|Belarus
摩尔多瓦|||Moldova
格鲁吉亚|||Georgia
亚美尼亚|||Armenia
阿塞拜疆||阿?|Azerbaijan
摩纳哥|||Monaco
列支敦士登|||Liechtenstein
圣马力诺|||San Marino
安道尔|||Andorra
梵蒂冈||梵|Holy See
加拿大||加?|Canada
墨西哥||墨?|Mexico
危地马拉|||Guatemala
洪都拉斯|||Honduras
萨尔瓦多|||El Salvador
尼加拉瓜|||Nicaragua
哥斯达黎加|||Costa Rica
巴拿马|||Panama
古巴||古?|Cuba
海地|||Haiti
多米尼加|||Dominican Republic
牙买加|||Jamaica
特立尼达和多巴哥|特多||Trinidad and Tobago
巴巴多斯|||Barbados
巴哈马|||Bahamas
格林纳达|||Grenada
多米尼克|||Dominica
安提瓜和巴布达|||Antigua and Barbuda
圣卢西亚|||Saint Lucia
圣文森特和格林纳丁斯|||Saint Vincent and the Grenadines
圣基茨和尼维斯|||Saint Kitts and Nevis
伯利兹|||Belize
巴西||巴?|Brazil
阿根廷||阿?|Argentina
智利||智?|Chile
秘鲁||秘?|Peru
哥伦比亚|||Colombia
委内瑞拉||委?|Venezuela
厄瓜多尔||厄|Ecuador
玻利维亚||玻?|Bolivia
巴拉圭|||Paraguay
乌拉圭||乌|Uruguay
圭亚那||圭|Guyana
苏里南|||Suriname
澳大利亚||澳|Australia
新西兰||新?|New Zealand
斐济|||Fiji
巴布亚新几内亚|巴新||Papua New Guinea
所罗门群岛|||Solomon Islands
萨摩亚|||Samoa
汤加|||Tonga
瓦努阿图|||Vanuatu
密克罗尼西亚|||Micronesia
基里巴斯|||Kiribati
瑙鲁|||Nauru
图瓦卢|||Tuvalu
帕劳|||Palau
马绍尔群岛|||Marshall Islands
库克群岛|||Cook Islands
纽埃|||Niue
越南||越?|Vietnam
老挝|||Laos
柬埔寨||柬|Cambodia
泰国||泰?|Thailand
缅甸||缅|Myanmar
马来西亚||马?|Malaysia
新加坡||新?|Singapore
印度尼西亚|印尼|印|Indonesia
菲律宾||菲|Philippines
文莱|||Brunei
东帝汶|||Timor-Leste
蒙古国|蒙古|蒙|Mongolia
巴基斯坦||巴?|Pakistan
孟加拉国|孟加拉|孟?|Bangladesh
斯里兰卡|||Sri Lanka
尼泊尔||尼?|Nepal
不丹|||Bhutan
马尔代夫|||Maldives
阿富汗||阿?|Afghanistan
哈萨克斯坦||哈?|Kazakhstan
乌兹别克斯坦||乌|Uzbekistan
吉尔吉斯斯坦||吉?|Kyrgyzstan
塔吉克斯坦||塔?|Tajikistan
土库曼斯坦|||Turkmenistan
伊朗||伊|Iran
伊拉克||伊|Iraq
以色列||以?|Israel
巴勒斯坦||巴?|Palestine
约旦||约?|Jordan
黎巴嫩||黎?|Lebanon
叙利亚||叙?|Syria
土耳其||土?|Türkiye
沙特阿拉伯|沙特|沙?|Saudi Arabia
阿联酋|阿拉伯联合酋长国||United Arab Emirates
卡塔尔||卡?|Qatar
科威特||科?|Kuwait
巴林|||Bahrain
阿曼|||Oman
也门||也?|Yemen
埃及||埃|Egypt
利比亚||利?|Libya
突尼斯|||Tunisia
阿尔及利亚||阿?|Algeria
摩洛哥||摩?|Morocco
毛里塔尼亚|||Mauritania
苏丹||苏?|Sudan
南苏丹|||South Sudan
埃塞俄比亚|埃塞|埃|Ethiopia
厄立特里亚|||Eritrea
吉布提|||Djibouti
索马里|||Somalia
肯尼亚|||Kenya
乌干达||乌|Uganda
坦桑尼亚||坦?|Tanzania
卢旺达|||Rwanda
布隆迪|||Burundi
刚果（金）|刚果金 刚果民主共和国||Democratic Republic of the Congo
刚果（布）|刚果布 刚果共和国||Republic of the Congo
加蓬|||Gabon
喀麦隆|||Cameroon
中非共和国|中非||Central African Republic
乍得|||Chad
赤道几内亚|||Equatorial Guinea
圣多美和普林西比|||São Tomé and Príncipe
尼日利亚||尼?|Nigeria
尼日尔|||Niger
马里|||Mali
布基纳法索|||Burkina Faso
塞内加尔|||Senegal
冈比亚|||Gambia
几内亚|||Guinea
几内亚比绍|||Guinea-Bissau
佛得角|||Cape Verde
塞拉利昂|||Sierra Leone
利比里亚|||Liberia
科特迪瓦|||Côte d'Ivoire
加纳|||Ghana
多哥|||Togo
贝宁|||Benin
安哥拉|||Angola
赞比亚||赞?|Zambia
津巴布韦||津?|Zimbabwe
马拉维|||Malawi
莫桑比克|||Mozambique
博茨瓦纳|||Botswana
纳米比亚|||Namibia
南非||南?|South Africa
莱索托|||Lesotho
斯威士兰|||Eswatini
马达加斯加|||Madagascar
毛里求斯|||Mauritius
塞舌尔|||Seychelles
科摩罗|||Comoros
科索沃|||Kosovo
苏联|||Soviet Union
香港|香港特别行政区||Hong Kong
澳门|澳门特别行政区||Macao
台湾|||Taiwan
加沙|加沙地带||Gaza Strip
约旦河西岸|||West Bank
`;
