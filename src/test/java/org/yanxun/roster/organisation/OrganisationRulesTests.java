package org.yanxun.roster.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term.OrgType;

class OrganisationRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"東門國小", "第二中學（東校區）", "St. Mary’s School", "青峙小學·附屬幼兒園", "81中學", "A-B 學校"})
    void names_have_letters_and_the_signs_that_names_have(String name) {
        assertThat(OrganisationRules.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "（）", "<b>學校</b>", "=1+1", "學校\n分校", "學校;drop"})
    void what_has_no_letters_or_other_signs_is_no_name(String name) {
        assertThat(OrganisationRules.isName(name)).isFalse();
    }

    @Test
    void a_name_has_a_hundred_characters_at_most() {
        assertThat(OrganisationRules.isShort("學".repeat(100))).isTrue();
        assertThat(OrganisationRules.isShort("學".repeat(101))).isFalse();
    }

    @Test
    void codes_are_letters_digits_and_few_signs() {
        assertThat(OrganisationRules.isCode("330211-01")).isTrue();
        assertThat(OrganisationRules.isCode("A".repeat(40))).isTrue();
        assertThat(OrganisationRules.isCode("A".repeat(41))).isFalse();
        assertThat(OrganisationRules.isCode("學校一")).isFalse();
        assertThat(OrganisationRules.isCode("")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(OrgType.class)
    void schools_have_the_usual_stages_of_their_type_and_offices_none(OrgType type) {
        boolean teaches = switch (type) {
            case BUREAU, TRAINING_COLLEGE, RESEARCH_OFFICE, MIGRANT, OTHER -> false;
            default -> true;
        };

        assertThat(OrganisationRules.stagesOf(type).isEmpty()).isEqualTo(!teaches);
    }

    @Test
    void a_nine_year_school_has_two_stages() {
        assertThat(OrganisationRules.stagesOf(OrgType.NINE_YEAR))
                .containsExactly(SchoolStage.PRIMARY, SchoolStage.JUNIOR);
    }
}
