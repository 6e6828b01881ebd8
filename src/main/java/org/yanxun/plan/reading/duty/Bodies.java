package org.yanxun.plan.reading.duty;

import java.util.List;
import java.util.regex.Pattern;
import org.yanxun.plan.target.Responsibility.Body;

/** Kinds of bodies by their names, in the folded text. */
final class Bodies {

    /** A name of a body. */
    static final String NAME =
            "(?![由经报])[\\u4e00-\\u9fff]{0,12}?(?:教育(?:和?体育)?局|教体局|教育处|教委|教育厅|进修(?:学校|学院)|研修院|研训(?:院|中心)|教师发展(?:中心|学院)|教研[室员]|教科[所院室]|学校|校长|园长|幼儿园|中学|小学|大学|学院|师范|工作室|科|股|处|室|中心|局|各校|各园|学区|组)";

    private static final List<Named> KINDS = List.of(
            new Named(Body.COLLEGE, Pattern.compile("进修|研修院|研训|教师发展|教师教育学院|干训|师训中心")),
            new Named(Body.RESEARCH_OFFICE, Pattern.compile("教研|教科")),
            new Named(Body.PRINCIPAL, Pattern.compile("校长|园长")),
            new Named(Body.KINDERGARTEN, Pattern.compile("幼儿园|各园")),
            new Named(Body.UNIVERSITY, Pattern.compile("大学|师范|高校|学院")),
            new Named(Body.BUREAU, Pattern.compile("教育(?:和?体育)?局|教体局|教育[处厅]|教委|[科股]$|科室|局")),
            new Named(Body.SCHOOL, Pattern.compile("学校|中学|小学|各校|基地|职高|校")));

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
