/**
 * Universities abroad by their usual Chinese names; schools of the Party, the government and a few of note. State of 2025.
 */
export const SCHOOLS = `
[university]
哈佛大学 | 哈佛 | Harvard University
斯坦福大学 | 斯坦福 | Stanford University
麻省理工学院 | 麻省理工 | Massachusetts Institute of Technology
耶鲁大学 | 耶鲁 | Yale University
普林斯顿大学 |  | Princeton University
哥伦比亚大学 |  | Columbia University
康奈尔大学 |  | Cornell University
宾夕法尼亚大学 |  | University of Pennsylvania
芝加哥大学 |  | University of Chicago
加州理工学院 |  | California Institute of Technology
加利福尼亚大学 | 加州大学 | University of California
约翰斯·霍普金斯大学 | 约翰·霍普金斯大学 | Johns Hopkins University
杜克大学 |  | Duke University
纽约大学 |  | New York University
密歇根大学 |  | University of Michigan
牛津大学 |  | University of Oxford
剑桥大学 |  | University of Cambridge
帝国理工学院 | 伦敦帝国理工学院 | Imperial College London
伦敦政治经济学院 | 伦敦政经 | London School of Economics
爱丁堡大学 |  | University of Edinburgh
曼彻斯特大学 |  | University of Manchester
苏黎世联邦理工学院 |  | ETH Zurich
慕尼黑工业大学 |  | Technical University of Munich
巴黎政治学院 |  | Sciences Po
东京大学 |  | University of Tokyo
京都大学 |  | Kyoto University
早稻田大学 |  | Waseda University
首尔大学 |  | Seoul National University
新加坡国立大学 |  | National University of Singapore
南洋理工大学 | 新加坡南洋理工大学 | Nanyang Technological University
悉尼大学 |  | University of Sydney
墨尔本大学 |  | University of Melbourne
澳大利亚国立大学 |  | Australian National University
多伦多大学 |  | University of Toronto
莫斯科国立大学 | 莫斯科大学 | Lomonosov Moscow State University
圣彼得堡国立大学 | 圣彼得堡大学 | Saint Petersburg State University
圣保罗大学 |  | University of São Paulo
开罗大学 |  | Cairo University
[school]
中共中央党校（国家行政学院） | 中央党校（国家行政学院） 中央党校 国家行政学院 中共中央党校 | Party School of the CPC Central Committee (National Academy of Governance) | parent=中国共产党中央委员会
中国浦东干部学院 |  | China Executive Leadership Academy Pudong
中国井冈山干部学院
中国延安干部学院
中国大连高级经理学院
中央社会主义学院 | 中华文化学院 | Central Institute of Socialism
中央团校 | 中国青年政治学院
中国纪检监察学院
国家法官学院
国家检察官学院
人大附中 | 中国人民大学附属中学
北大附中 | 北京大学附属中学
清华附中 | 清华大学附属中学
北京四中 | 北京市第四中学
`;
