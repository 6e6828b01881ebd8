package org.yanxun.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How surnames are read where that differs from the character's everyday reading; simplified, tone as a digit. */
final class Surnames {

    private static final Map<String, List<String>> READINGS = readings("""
            曾zeng1 单shan4 解xie4 仇qiu2 区ou1 查zha1 朴piao2 任ren2 华hua4 葛ge3 盖ge3 覃qin2 缪miao4 翟zhai2 召shao4
            哈ha3 那na1 冼xian3 洗xian3 折she2 繁po2 员yun4 燕yan1 牟mou2 乜nie4 佘she2 厍she4 隗wei3 郗xi1 郇xun2 眭sui1
            訾zi1 祭zhai4 谌chen2 宓mi4 幺yao1 应ying1 于yu2 晁chao2 费fei4 贾jia3 过guo1 强qiang2 阚kan4 盛sheng4 沈shen3
            臧zang1 种chong2 句gou1 车che1 陆lu4 柏bai3 薄bo2 秘bi4 贲ben1 晟cheng2 谷gu3 藏zang1 嵇ji1 亓qi2 莘shen1 殳shu1
            万wan4 尉wei4 乐yue4 恽yun4 仉zhang3 长chang2 诸zhu1 颉xie2 冯feng2 俞yu2 余yu2 叶ye4 侯hou2 纪ji3 宁ning4 令ling2
            朱zhu1 石shi2 卜bu3 曲qu1 都du1 相xiang4 冒mao4 省xing3 黑he4 阿e1 危wei1 褚chu3 逄pang2 逯lu4 骆luo4 呙guo1
            舍she4 南nan2 占zhan1 少shao4 行xing2 撒sa4 斜xia2 重chong2 祝zhu4 适kuo4 遆ti2 郄qie4 仝tong2 瞿qu2 尹yin3
            尉迟yu4,chi2 万俟mo4,qi2 令狐ling2,hu2 欧阳ou1,yang2 长孙zhang3,sun1 鲜于xian1,yu2 澹台tan2,tai2 单于chan2,yu2
            夏侯xia4,hou2 中行zhong1,hang2 乐正yue4,zheng4 亓官qi2,guan1 呼延hu1,yan2 拓跋tuo4,ba2 夹谷jia2,gu3 皇甫huang2,fu3
            慕容mu4,rong2 司马si1,ma3 上官shang4,guan1 诸葛zhu1,ge3 公孙gong1,sun1 钟离zhong1,li2 宇文yu3,wen2 濮阳pu2,yang2
            淳于chun2,yu2 太叔tai4,shu1 申屠shen1,tu2 轩辕xuan1,yuan2 闾丘lü2,qiu1 司徒si1,tu2 司空si1,kong1 公冶gong1,ye3
            宗政zong1,zheng4 端木duan1,mu4 巫马wu1,ma3 公西gong1,xi1 漆雕qi1,diao1 壤驷rang3,si4 公良gong1,liang2 百里bai3,li3
            东郭dong1,guo1 南门nan2,men2 羊舌yang2,she2 微生wei1,sheng1 梁丘liang2,qiu1 左丘zuo3,qiu1 东方dong1,fang1
            西门xi1,men2 南宫nan2,gong1 独孤du2,gu1 纳兰na4,lan2 赫连he4,lian2 哥舒ge1,shu1 贺兰he4,lan2 宰父zai3,fu3
            段干duan4,gan1 谷梁gu3,liang2 第五di4,wu3 仲孙zhong4,sun1 叔孙shu1,sun1 完颜wan2,yan2 耶律ye1,lü4
            """);

    private Surnames() {}

    /** The syllables of a name's surname, longest surname first; empty if its characters are read as always. */
    static Optional<List<String>> of(String simplifiedName) {
        return longest(simplifiedName, 2).or(() -> longest(simplifiedName, 1));
    }

    private static Optional<List<String>> longest(String name, int characters) {
        // A lone 欧阳 is a double surname's owner called by it; it reads the same.
        return name.length() < characters
                ? Optional.empty()
                : Optional.ofNullable(READINGS.get(name.substring(0, characters)));
    }

    private static Map<String, List<String>> readings(String table) {
        return Arrays.stream(table.strip().split("\\s+"))
                .collect(Collectors.toUnmodifiableMap(Surnames::surname, Surnames::syllables, (first, again) -> first));
    }

    private static String surname(String entry) {
        return entry.substring(0, beginOfReading(entry));
    }

    private static List<String> syllables(String entry) {
        return List.of(entry.substring(beginOfReading(entry)).split(",", -1));
    }

    private static int beginOfReading(String entry) {
        int at = 0;
        while (Character.isIdeographic(entry.charAt(at))) {
            at++;
        }
        return at;
    }
}
