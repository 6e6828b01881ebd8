package org.yanxun.plan.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.PlanReader;

/** Who does what, as it is said in a sentence; in both scripts. */
class RolesInBothScriptsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    由教育局负责组织。|OWNER BUREAU 教育局
                    由教育局負責組織。|OWNER BUREAU 教育局
                    责任单位：进修学校。|OWNER COLLEGE 进修学校
                    責任單位：進修學校。|OWNER COLLEGE 進修學校
                    由校长负责落实。|OWNER PRINCIPAL 校长
                    由校長負責落實。|OWNER PRINCIPAL 校長
                    由教研室牵头。|OWNER RESEARCH_OFFICE 教研室
                    由教研室牽頭。|OWNER RESEARCH_OFFICE 教研室
                    由某大学承办。|HOST UNIVERSITY 某大学
                    由某大學承辦。|HOST UNIVERSITY 某大學
                    由各幼儿园负责实施。|OWNER KINDERGARTEN 各幼儿园
                    配合市教育局做好评选工作。|SUPPORT -
                    經費由學校承擔。|FUNDER SCHOOL 學校
                    经费由学校承担。|FUNDER SCHOOL 学校
                    做好评选工作。|''
                    做好評選工作。|''
                    """)
    void a_role_a_body_and_its_name_are_read(String words, String said) {
        String found = PlanReader.read("某区2031年师训计划\n一、某事\n" + words + "\n").readings().stream()
                .flatMap(List::stream)
                .flatMap(reading -> reading.responsibilities().stream())
                .map(who -> (who.role() + " " + who.body().map(Enum::name).orElse("-") + " " + who.name()).strip())
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(said);
    }
}
