package org.yanxun.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.find.PeopleQuery.Cursor;
import org.yanxun.roster.find.PeopleQuery.Filter;
import org.yanxun.shell.fault.FieldProblem;

class PeopleAskTests {

    @Property(tries = 500)
    void a_place_in_the_list_comes_back_from_its_address(@ForAll String key, @ForAll long id) {
        Cursor cursor = new Cursor(key.replace("\ud800", ""), new PersonId(new UUID(id, ~id)));
        String address = PeopleAsk.cursor(cursor);

        assertThat(address).matches("[A-Za-z0-9_-]*");
        assertThat(after(address).cursor().map(Cursor::id)).contains(cursor.id());
    }

    @Test
    void a_key_with_any_sign_in_it_comes_back_whole() {
        Cursor cursor = new Cursor("zhang1张|{𠮷 ", new PersonId(new UUID(1, 2)));

        assertThat(after(PeopleAsk.cursor(cursor)).cursor()).contains(cursor);
    }

    @Property(tries = 500)
    void a_mangled_place_is_none(@ForAll String text) {
        after(text).cursor().ifPresent(cursor -> assertThat(cursor.id()).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({", 50", "1, 1", "200, 200", "201, 200", "0, 1", "-7, 1"})
    void a_page_has_fifty_people_or_as_many_as_asked_for_up_to_two_hundred(@Nullable Integer limit, int size) {
        assertThat(new PeopleAsk(null, null, null, null, null, null, limit).size())
                .isEqualTo(size);
    }

    @Test
    void what_was_typed_is_stripped_and_bounded() {
        assertThat(typed("  張三 ").typed()).isEqualTo("張三");
        assertThat(typed("張".repeat(99)).typed()).hasSize(60);
        assertThat(typed(null).typed()).isEmpty();
    }

    @Test
    void known_words_narrow_and_unknown_ones_do_not() {
        assertThat(new PeopleAsk(null, null, "PRIMARY", "MUSIC", "TEACHER", null, null).filter())
                .isEqualTo(new Filter(SchoolStage.PRIMARY, Subject.MUSIC, PostKind.TEACHER));
        assertThat(new PeopleAsk(null, null, "primary", "ALCHEMY", "", null, null).filter())
                .isEqualTo(Filter.NONE);
    }

    @Test
    void an_organisation_is_one_by_its_identity() {
        UUID id = UUID.randomUUID();

        assertThat(new PeopleAsk(null, id.toString(), null, null, null, null, null)
                        .within()
                        .map(found -> found.value()))
                .contains(id);
        assertThat(new PeopleAsk(null, "東門國小", null, null, null, null, null).within())
                .isEmpty();
        assertThat(new PeopleAsk(null, " ", null, null, null, null, null).within())
                .isEmpty();
    }

    @Test
    void the_address_of_the_next_page_asks_for_the_same() {
        PeopleAsk ask = new PeopleAsk("張 三&", "x", "PRIMARY", null, "", "old", 7);

        assertThat(ask.query("new")).isEqualTo("q=%E5%BC%B5+%E4%B8%89%26&organisation=x&stage=PRIMARY&after=new");
        assertThat(ask.query(null)).doesNotContain("after");
        assertThat(ask.from("there").after()).isEqualTo("there");
        assertThat(ask.from(null).after()).isEqualTo("old");
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0",
        "limit, 201",
        "limit, -1",
        "cursor, x",
        "cursor, bm8",
        "organisation, 東門國小",
        "stage, primary",
        "subject, ALCHEMY",
        "kind, KING"
    })
    void a_program_is_told_what_is_unknown(String field, String value) {
        PeopleAsk ask = new PeopleAsk(
                "王",
                of("organisation", field, value),
                of("stage", field, value),
                of("subject", field, value),
                of("kind", field, value),
                of("cursor", field, value),
                field.equals("limit") ? Integer.valueOf(value) : null);

        assertThat(ask.problems()).extracting(FieldProblem::field).containsExactly(field);
    }

    @Test
    void a_program_that_asks_rightly_or_for_nothing_has_no_problems() {
        assertThat(typed(null).problems()).isEmpty();
        assertThat(new PeopleAsk("", " ", "", "", "", "", 200).problems()).isEmpty();
        Cursor cursor = new Cursor("zhang", new PersonId(new UUID(1, 2)));
        String organisation = UUID.randomUUID().toString();
        assertThat(new PeopleAsk("王", organisation, "JUNIOR", "MUSIC", "TEACHER", PeopleAsk.cursor(cursor), 1)
                        .problems())
                .isEmpty();
    }

    @Test
    void what_is_unknown_is_repeated_no_longer_than_needed() {
        PeopleAsk ask = new PeopleAsk(null, null, "P".repeat(5000), null, null, null, null);

        assertThat(ask.problems().getFirst().arguments().getFirst().toString()).hasSize(60);
    }

    private static @Nullable String of(String field, String asked, String value) {
        return field.equals(asked) ? value : null;
    }

    private static PeopleAsk after(@Nullable String after) {
        return new PeopleAsk(null, null, null, null, null, after, null);
    }

    private static PeopleAsk typed(@Nullable String q) {
        return new PeopleAsk(q, null, null, null, null, null, null);
    }
}
