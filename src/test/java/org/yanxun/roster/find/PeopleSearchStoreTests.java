package org.yanxun.roster.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.Roster.Person;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.find.PeopleQuery.Filter;

@StoreTest
class PeopleSearchStoreTests {

    private static final String RARE = "\uD842\uDFB7"; // 𠮷, outside the basic plane

    private final JdbcClient client;
    private final PeopleStore people;
    private final RosterFixture district;
    private final OrgId east;
    private final OrgId west;

    PeopleSearchStoreTests(JdbcClient client) {
        this.client = client;
        people = new PeopleStore(client, Clock.systemUTC());
        district = RosterFixture.on(client);
        east = district.school("東門國小", SchoolStage.PRIMARY);
        west = district.school("西門國中", SchoolStage.JUNIOR);
    }

    @ParameterizedTest
    @CsvSource({
        "曾國華, 曾国华",
        "曾国华, 曾國華",
        "曾國華, 國華",
        "曾國華, zengguohua",
        "曾國華, Zēng Guó",
        "曾國華, zgh",
        "曾國華, guohua",
        "單雪梅, shan",
        "單雪梅, sxm",
        "解曉東, xiexiao",
        "解曉東, 解晓",
        "阿依古麗·買買提, 阿依古丽",
        "阿依古麗·買買提, 买买提",
        "阿依古麗·買買提, ayigu",
        "呂綠, lv",
        "呂綠, Lǚ",
        "呂綠, lyulyu"
    })
    void a_person_is_found_by_name_in_either_script_and_by_pinyin(String name, String typed) {
        district.someTeacher().named(name).at(east).create();

        assertThat(found(district.whole(), typed)).containsExactly(name);
        assertThat(found(district.scopeOf(east), typed)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"曾國華, cengguo", "單雪梅, dan", "曾國華, 國", "曾國華, 華"})
    void a_surname_has_its_own_reading_and_a_name_is_found_by_its_beginnings_only(String name, String typed) {
        district.someTeacher().named(name).at(east).create();
        boolean isABeginning = typed.equals("國");

        assertThat(found(district.whole(), typed).contains(name)).isEqualTo(isABeginning);
    }

    @Test
    void a_rare_character_finds_its_bearer() {
        district.someTeacher().named("王" + RARE + "生").at(east).create();

        assertThat(found(district.whole(), "王" + RARE)).containsExactly("王" + RARE + "生");
        assertThat(found(district.whole(), RARE)).containsExactly("王" + RARE + "生");
    }

    @Test
    void homonyms_are_both_found_and_told_apart_by_their_staff_numbers() {
        district.someTeacher()
                .named("王芳")
                .numbered(district.code() + "A100")
                .at(east)
                .create();
        district.someTeacher()
                .named("王芳")
                .numbered(district.code() + "A101")
                .at(west)
                .create();

        assertThat(found(district.whole(), "wangfang")).containsExactly("王芳", "王芳");
        assertThat(found(district.whole(), (district.code() + "a101").toLowerCase(java.util.Locale.ROOT)))
                .hasSize(1);
        assertThat(found(district.whole(), district.code() + "A10")).hasSize(2);
    }

    @Test
    void a_school_finds_its_own_people_only() {
        district.someTeacher().named("王東").at(east).create();
        district.someTeacher().named("王西").at(west).create();
        district.someTeacher().named("王舊").at(east).until("2020-08-31").create();

        assertThat(found(district.scopeOf(east), "王")).containsExactly("王東");
        assertThat(found(district.scopeOf(west), "w")).containsExactly("王西");
        assertThat(found(district.whole(), "王")).containsExactly("王東", "王舊", "王西");
    }

    @Test
    void nobody_of_another_district_is_ever_found() {
        district.someTeacher().named("王東").at(east).create();
        RosterFixture other = RosterFixture.on(client);

        assertThat(found(other.whole(), "王")).isEmpty();
        assertThat(found(new Scope(other.district(), district.whole().path()), ""))
                .isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat_in_the_order_of_names() {
        List<String> names = List.of("安心", "白雪", "蔡文", "單雪", "曾國", "張三", "張三");
        names.reversed()
                .forEach(name -> district.someTeacher().named(name).at(east).create());

        assertThat(pagesOf(district.whole(), "", 3)).containsExactlyElementsOf(names);
        assertThat(pagesOf(district.scopeOf(east), "", 2)).containsExactlyElementsOf(names);
        assertThat(pagesOf(district.whole(), "zhang", 1)).containsExactly("張三", "張三");
    }

    @Test
    void a_list_is_narrowed_by_stage_subject_and_kind_of_post() {
        district.someTeacher()
                .named("甲")
                .at(east)
                .teaching(SchoolStage.PRIMARY, Subject.MUSIC)
                .create();
        district.someTeacher()
                .named("乙")
                .at(west)
                .teaching(SchoolStage.JUNIOR, Subject.MUSIC)
                .create();
        district.someTeacher().named("丙").at(west).as(PostKind.PRINCIPAL).create();

        assertThat(narrowed(new Filter(null, Subject.MUSIC, null))).containsExactlyInAnyOrder("甲", "乙");
        assertThat(narrowed(new Filter(SchoolStage.JUNIOR, Subject.MUSIC, null)))
                .containsExactly("乙");
        assertThat(narrowed(new Filter(null, null, PostKind.PRINCIPAL))).containsExactly("丙");
    }

    private List<String> narrowed(Filter filter) {
        return names(people.find(new PeopleQuery(district.whole(), "", filter, null, 10))
                .people());
    }

    private List<String> found(Scope scope, String typed) {
        return names(people.find(PeopleQuery.first(scope, typed, 10)).people());
    }

    private List<String> pagesOf(Scope scope, String typed, int size) {
        List<String> all = new ArrayList<>();
        var page = people.find(PeopleQuery.first(scope, typed, size));
        all.addAll(names(page.people()));
        while (page.next().isPresent()) {
            page = people.find(
                    new PeopleQuery(scope, typed, Filter.NONE, page.next().get(), size));
            all.addAll(names(page.people()));
        }
        return all;
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::name).toList();
    }
}
