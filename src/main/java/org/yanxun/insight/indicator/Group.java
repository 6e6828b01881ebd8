package org.yanxun.insight.indicator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanxun.plan.indicator.Parameter;
import org.yanxun.plan.indicator.Wording;

/** Groups of in-post people that a plan names: the denominators of its shares (plan rows 5.3 to 5.8). */
enum Group {
    ALL,
    KINDERGARTEN,
    PRIMARY,
    JUNIOR,
    SENIOR,
    VOCATIONAL,
    VOCATIONAL_COURSE,
    HOMEROOM,
    NEW,
    YOUNG,
    MIGRANT,
    RURAL,
    PRIVATE,
    PRINCIPAL,
    RESEARCHER,
    CHILDCARE;

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("保育員", "CHILDCARE");
        WORDS.put("子弟學校", "MIGRANT");
        WORDS.put("務工", "MIGRANT");
        WORDS.put("專業課教師", "VOCATIONAL_COURSE");
        WORDS.put("雙師型", "VOCATIONAL_COURSE");
        WORDS.put("班主任", "HOMEROOM");
        WORDS.put("新教師", "NEW");
        WORDS.put("新任教師", "NEW");
        WORDS.put("青年教師", "YOUNG");
        WORDS.put("幼兒", "KINDERGARTEN");
        WORDS.put("幼兒園", "KINDERGARTEN");
        WORDS.put("幼師", "KINDERGARTEN");
        WORDS.put("教研員", "RESEARCHER");
        WORDS.put("農村", "RURAL");
        WORDS.put("民辦", "PRIVATE");
        WORDS.put("高中", "SENIOR");
        WORDS.put("職業", "VOCATIONAL");
        WORDS.put("職教", "VOCATIONAL");
        WORDS.put("中職", "VOCATIONAL");
        WORDS.put("國中", "JUNIOR");
        WORDS.put("國小", "PRIMARY");
        WORDS.put("校長", "PRINCIPAL");
    }

    static Parameter parameter(String name) {
        return Parameter.choice(name, names());
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    /** The group the words speak of; everyone if they name none. */
    static Group of(Wording wording) {
        return wording.code(WORDS).map(Group::valueOf).orElse(ALL);
    }
}
