package org.yanxun.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** The posts of one person on their page: added, moved, ended, corrected, taken back, and what forms about them refuse. */
@HouseTest
class PostPagesModuleTests {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 10);

    private final TestActors people;
    private final HeldPosts held;

    @Autowired
    PostPagesModuleTests(TestActors people, JdbcClient jdbc) {
        this.people = people;
        held = new HeldPosts(jdbc);
    }

    @Test
    void a_post_is_added_once_moved_ended_corrected_and_taken_back() {
        PersonId person = people.addTeacher("周遷", people.school());
        String address = "/roster/people/" + person;
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        String[] added = {
            "id",
            id,
            "organisation",
            people.otherSchool().toString(),
            "kind",
            "TEACHER",
            "staffing",
            "ESTABLISHED",
            "stage",
            "PRIMARY",
            "subject",
            "MUSIC",
            "from",
            "2020-09-01",
            "seen",
            held.seen(person)
        };

        assertThat(bureau().post(address + "/posts", added).location()).contains("postAdded");
        assertThat(bureau().post(address + "/posts", added).location()).contains("postAdded");
        assertThat(held.posts(person)).hasSize(2).anyMatch(post -> post.contains("MUSIC"));
        String post = address + "/posts/" + id;
        assertThat(bureau().get(post).body()).contains("青峙國小");
        String before = held.seen(person);
        assertThat(bureau().post(
                                post + "/correct",
                                "kind",
                                "TEACHER",
                                "staffing",
                                "ESTABLISHED",
                                "subject",
                                "ENGLISH",
                                "from",
                                "2021-09-01",
                                "seen",
                                before)
                        .location())
                .contains("postCorrected");
        assertThat(bureau().post(post + "/end", "on", DAY.toString(), "seen", before)
                        .status())
                .isEqualTo(409);
        assertThat(held.posts(person)).anyMatch(each -> each.contains("ENGLISH [2021-09-01,)"));
        assertThat(bureau().post(address + "/undo", "seen", held.seen(person)).location())
                .contains("undone");
        assertThat(held.posts(person)).anyMatch(each -> each.contains("MUSIC [2020-09-01,)"));
        assertThat(bureau().post(address + "/undo").status()).isEqualTo(422);
    }

    @Test
    void a_person_who_moves_away_leaves_the_schools_sight() {
        PersonId person = people.addTeacher("周離", people.school());
        String address = "/roster/people/" + person;
        String post = address + "/posts/" + held.postId(person);

        Reply moved = bureau().post(
                        post + "/transfer",
                        "organisation",
                        people.otherSchool().toString(),
                        "on",
                        DAY.toString(),
                        "seen",
                        held.seen(person));

        assertThat(moved.location()).startsWith(address).contains("transferred");
        assertThat(held.posts(person)).hasSize(2);
        assertThat(as(Role.LIAISON).get(address).status()).isEqualTo(404);
        assertThat(as(Role.LIAISON)
                        .post(address + "/undo", "seen", held.seen(person))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_the_page_offers_nobody_to_undo_a_form_made_by_hand_does_not_undo_either() {
        PersonId person = people.addTeacher("周初", people.school());
        String address = "/roster/people/" + person;

        assertThat(bureau().get(address).body()).doesNotContain(address + "/undo");
        Reply refused = bureau().post(address + "/undo", "seen", held.seen(person));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("首次登記或併校");
        assertThat(held.posts(person)).hasSize(1);
    }

    @Test
    void forms_about_a_post_name_what_is_missing_or_wrong() {
        PersonId person = people.addTeacher("周錯", people.school());
        String posts = "/roster/people/" + person + "/posts";
        String post = posts + "/" + held.postId(person);

        assertThat(bureau().post(posts, "seen", held.seen(person)).status()).isEqualTo(422);
        assertThat(bureau().post(post + "/end", "seen", held.seen(person)).status())
                .isEqualTo(422);
        assertThat(bureau().post(post + "/end", "on", "2025-13-01", "seen", held.seen(person))
                        .body())
                .contains("2025-13-01");
        assertThat(bureau().post(post + "/end", "on", "1900-01-01", "seen", held.seen(person))
                        .status())
                .isEqualTo(422);
        assertThat(bureau().post(post + "/end", "on", "2010-01-01", "seen", held.seen(person))
                        .status())
                .isEqualTo(422);
        assertThat(bureau().post(post + "/transfer", "on", DAY.toString(), "seen", held.seen(person))
                        .status())
                .isEqualTo(422);
        assertThat(bureau().post(
                                post + "/correct",
                                "kind",
                                "TEACHER",
                                "staffing",
                                "ESTABLISHED",
                                "from",
                                "2020-09-01",
                                "until",
                                "2020-09-01",
                                "seen",
                                held.seen(person))
                        .body())
                .contains("結束日期必須晚於開始日期");
        assertThat(bureau().post(post + "/end", "on", DAY.toString(), "seen", "gestern")
                        .status())
                .isEqualTo(422);
        assertThat(bureau().post(post + "/end", "on", DAY.toString()).status()).isEqualTo(409);
        assertThat(held.posts(person)).hasSize(1);
    }

    private Visitor bureau() {
        return as(Role.BUREAU);
    }

    private Visitor as(Role role) {
        return people.visitor(role);
    }
}
