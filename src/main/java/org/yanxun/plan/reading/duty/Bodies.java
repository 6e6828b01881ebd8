package org.yanxun.plan.reading.duty;

import java.util.List;
import java.util.regex.Pattern;
import org.yanxun.plan.target.Responsibility.Body;

/** Kinds of bodies by their names, in the folded text. */
final class Bodies {

    /** A name of a body. */
    static final String NAME =
            "(?![经报])(?:(?!由)[\\u4e00-\\u9fff()]){0,12}?(?:教育(?:和?体育)?局|教体局|教育[处署厅]|教委|进修(?:学校|学院)|研[修训](?:院|中心)|教师发展(?:中心|学院)|教研[室员组]|教科[所院室]|学校|校长|园长|幼儿园|[中小]学|国[中小]|高[中职]|[初高]中|职[中高校]|附[中小]|书院|大学|学院|师范|工作室|委员会|领导小组|办公室|党支部|工会|召集人|组长|主任|政府|人社局|编办|电教[馆站]|基金|工作站|(?<![全学])科|股|[教总政财]?[处室](?![理分])|(?<!干)部(?![分门署])|中心|局|馆|站|各校|各园|各单位|学区|局长|处长|科长|(?:人力资源|人事|教育|财政|人社|主管|各|有关|相关)部门|组)";

    private static final List<Named> KINDS = List.of(
            new Named(Body.COLLEGE, Pattern.compile("进修|研修院|研训|教师发展|教师教育学院|干训|师训中心")),
            new Named(Body.RESEARCH_OFFICE, Pattern.compile("教研|教科")),
            new Named(Body.PRINCIPAL, Pattern.compile("校长|园长")),
            new Named(Body.KINDERGARTEN, Pattern.compile("幼儿园|各园")),
            new Named(Body.UNIVERSITY, Pattern.compile("大学|师范|高校|学院")),
            new Named(Body.BUREAU, Pattern.compile("教育(?:和?体育)?局|教体局|教育[处厅]|教委|[科股]$|科室|局|^本处$")),
            new Named(Body.SCHOOL, Pattern.compile("学校|中学|小学|初中|高中|各校|基地|职[高中校]|书院|校|派出单位")));

    private Bodies() {}

    static Body of(String name) {
        return KINDS.stream()
                .filter(kind -> kind.words().matcher(name).find())
                .map(Named::body)
                .findFirst()
                .orElse(Body.OTHER);
    }

    private record Named(Body body, Pattern words) {}
}
