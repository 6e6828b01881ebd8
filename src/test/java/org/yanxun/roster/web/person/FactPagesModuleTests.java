package org.yanxun.roster.web.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** What stands beside the posts, and the person's own data, on the person's page: kept there as people do it. */
@HouseTest
class FactPagesModuleTests {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    private final TestActors people;

    @Autowired
    FactPagesModuleTests(TestActors people) {
        this.people = people;
    }

    @Test
    void the_principal_appoints_the_liaison_and_the_page_says_that_the_former_one_ends() {
        PersonId person = people.addTeacher("周新", people.school());
        String address = page(person);

        Reply form = as(Role.PRINCIPAL).get(address + "/duties/new");
        assertThat(form.body()).contains("師訓聯絡員", "班主任", "蛟川國小").doesNotContain("青峙國小");
        Reply done = as(Role.PRINCIPAL)
                .post(
                        address + "/duties",
                        sent(person, "kind", "LIAISON", "organisation", school(), "from", "2025-09-01"));

        assertThat(done.location()).contains("relieved");
        assertThat(as(Role.BUREAU).get(address).body()).contains("師訓聯絡員", "最近一次變更");
        assertThat(as(Role.BUREAU).get(page(people.person(Role.TEACHER))).status())
                .isEqualTo(200);
    }

    @Test
    void a_liaison_is_offered_homeroom_only_and_an_administrator_liaison_only() {
        PersonId person = people.addTeacher("周選", people.school());

        assertThat(as(Role.LIAISON).get(page(person) + "/duties/new").body())
                .contains("value=\"HOMEROOM\"")
                .doesNotContain("value=\"LIAISON\"");
        assertThat(as(Role.ADMINISTRATOR).get(page(person) + "/duties/new").body())
                .contains("value=\"LIAISON\"")
                .doesNotContain("value=\"HOMEROOM\"");
        assertThat(as(Role.LIAISON)
                        .post(
                                page(person) + "/duties",
                                sent(person, "kind", "LIAISON", "organisation", school(), "from", "2025-09-01"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_qualification_sent_twice_is_added_once_then_ended_corrected_struck_out_and_back_again() {
        PersonId person = people.addTeacher("周證", people.school());
        String address = page(person);
        String[] sent = sent(
                person,
                "id",
                UuidCreator.getTimeOrderedEpoch().toString(),
                "kind",
                "PUTONGHUA",
                "level",
                "二級甲等",
                "certificate",
                "3310020130048",
                "from",
                "2013-05-01");

        assertThat(as(Role.LIAISON).post(address + "/credentials", sent).location())
                .contains("factAdded");
        assertThat(as(Role.LIAISON).post(address + "/credentials", sent).location())
                .contains("factAdded");
        assertThat(as(Role.LIAISON).get(address).body()).containsOnlyOnce("證書 3310020130048");

        String held = link(person, "credentials");
        assertThat(as(Role.LIAISON).get(held).body()).contains("3310020130048", "刪去誤記");
        assertThat(as(Role.LIAISON)
                        .post(held + "/end", sent(person, "on", "2028-05-01"))
                        .location())
                .contains("factEnded");
        held = link(person, "credentials");
        assertThat(as(Role.LIAISON)
                        .post(
                                held + "/correct",
                                sent(person, "kind", "PUTONGHUA", "level", "一級乙等", "from", "2013-05-01"))
                        .location())
                .contains("factCorrected");
        assertThat(as(Role.LIAISON).get(address).body()).contains("一級乙等").doesNotContain("二級甲等");
        held = link(person, "credentials");
        assertThat(as(Role.LIAISON).post(held + "/remove", sent(person)).location())
                .contains("factRemoved");
        assertThat(as(Role.LIAISON).get(address).body()).doesNotContain("一級乙等");
        assertThat(as(Role.LIAISON).post(address + "/undo", sent(person)).location())
                .contains("undone");
        assertThat(as(Role.LIAISON).get(address).body()).contains("一級乙等");
    }

    @Test
    void what_is_wrong_comes_back_as_it_was_typed_each_fault_at_its_field() {
        PersonId person = people.addTeacher("周錯", people.school());
        String[] sent = sent(
                person,
                "kind",
                "BACKBONE",
                "level",
                "CITY",
                "certificate",
                "<48>",
                "from",
                "2025-13-01",
                "subject",
                "MUSIC");

        Reply wrong = as(Role.BUREAU).post(page(person) + "/credentials", sent);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("id=\"from-wrong\"", "id=\"certificate-wrong\"", "value=\"2025-13-01\"", "&lt;48")
                .containsPattern("value=\"MUSIC\" selected")
                .containsPattern("value=\"CITY\" selected");
        Reply nothing = as(Role.BUREAU).post(page(person) + "/duties", sent(person));
        assertThat(nothing.body()).contains("id=\"kind-wrong\"", "id=\"organisation-wrong\"", "id=\"from-wrong\"");
    }

    @Test
    void stretches_of_teaching_with_a_break_between_them_add_up() {
        PersonId person = people.addTeacher("周教", people.school());
        String service = page(person) + "/service";

        as(Role.BUREAU).post(service, sent(person, "from", "2000-08-01", "until", "2005-08-01"));
        as(Role.BUREAU).post(service, sent(person, "from", "2010-08-01", "until", "2013-08-01"));

        assertThat(as(Role.BUREAU).get(page(person)).body()).contains("教齡 8 年");
        Reply overlapping = as(Role.BUREAU).post(service, sent(person, "from", "2004-08-01"));
        assertThat(overlapping.status()).isEqualTo(422);
        assertThat(overlapping.body()).contains("重疊");
    }

    @Test
    void own_data_are_corrected_by_hand_and_the_number_only_with_a_reason() {
        PersonId person = people.addTeacher("周資", people.school());
        String self = page(person) + "/self";

        assertThat(as(Role.LIAISON).get(self).body()).contains("周資", "更正證件號碼");
        Reply wrong = as(Role.LIAISON)
                .post(self, sent(person, "name", "周姿", "trainee", "TEACHER", "mobile", "abc", "staffNumber", "S48"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"mobile-wrong\"", "value=\"abc\"", "value=\"周姿\"");
        assertThat(as(Role.LIAISON)
                        .post(self, sent(person, "name", "周姿", "trainee", "TEACHER", "staffNumber", "S48"))
                        .location())
                .contains("selfCorrected");
        Reply without = as(Role.LIAISON).post(self + "/id-number", sent(person, "idNumber", "330211198503071218"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).contains("id=\"reason-wrong\"").doesNotContain("330211198503071218");
        as(Role.LIAISON).post(self + "/id-number", sent(person, "idNumber", "330211198503071218", "reason", "補錄"));
        assertThat(as(Role.LIAISON).get(page(person)).body())
                .contains("周姿", "330*************18")
                .doesNotContain("330211198503071218");
    }

    @Test
    void another_schools_people_are_not_there() {
        PersonId person = people.addTeacher("周他", people.otherSchool());

        assertThat(as(Role.PRINCIPAL).get(page(person) + "/self").status()).isEqualTo(404);
        assertThat(as(Role.PRINCIPAL).get(page(person) + "/duties/new").status())
                .isEqualTo(404);
        assertThat(as(Role.TEACHER).get(page(person) + "/duties/new").status()).isEqualTo(403);
    }

    private String school() {
        return people.school().toString();
    }

    private static String page(PersonId person) {
        return "/roster/people/" + person;
    }

    /** The form's fields with what the page knew when it was drawn. */
    private String[] sent(PersonId person, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        Matcher seen = SEEN.matcher(as(Role.BUREAU).get(page(person) + "/self").body());
        assertThat(seen.find()).isTrue();
        all.addAll(List.of("id", UUID.randomUUID().toString()));
        all.add("seen");
        all.add(seen.group(1));
        return all.toArray(String[]::new);
    }

    private String link(PersonId person, String part) {
        Matcher link = Pattern.compile("href=\"(" + page(person) + "/" + part + "/[0-9a-f-]{36})\"")
                .matcher(as(Role.LIAISON).get(page(person)).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private Visitor as(Role role) {
        return people.visitor(role);
    }
}
