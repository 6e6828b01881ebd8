package org.yanxun.trust.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.DistrictId;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;
import org.yanxun.trust.domain.AuditEntry;
import org.yanxun.trust.domain.AuditFilter;

class AuditQueryTests {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final DistrictId DISTRICT = DistrictId.fresh();
    private static final Speech SPEECH = new Words().in(Language.HANT);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void nothing_asked_is_everything() {
        AuditFilter filter = query(null, null, null, null).filter(DISTRICT, HERE);

        assertThat(filter).isEqualTo(AuditFilter.of(DISTRICT));
        assertThat(query(null, null, null, null).before()).isEmpty();
    }

    @Test
    void days_begin_and_end_where_the_district_lies() {
        AuditFilter filter = query(null, null, DAY, DAY).filter(DISTRICT, HERE);

        assertThat(filter.span().from()).hasValue(Instant.parse("2026-03-01T16:00:00Z"));
        assertThat(filter.span().until()).hasValue(Instant.parse("2026-03-02T16:00:00Z"));
    }

    @Test
    void a_day_beyond_all_time_is_the_end_of_it() {
        AuditFilter filter = query(null, null, LocalDate.MIN, LocalDate.MAX).filter(DISTRICT, HERE);

        assertThat(filter.span().from()).hasValue(Instant.parse("1899-12-31T15:54:17Z"));
        assertThat(filter.span().until()).hasValue(Instant.parse("2999-12-31T16:00:00Z"));
    }

    @Test
    void one_open_end_stays_open() {
        assertThat(query(null, null, DAY, null).filter(DISTRICT, HERE).span().until())
                .isEmpty();
        assertThat(query(null, null, null, DAY).filter(DISTRICT, HERE).span().from())
                .isEmpty();
    }

    @Test
    void spaces_around_a_name_mean_nothing() {
        AuditFilter filter = query(" 沈 ", "\tsitting ", null, null).filter(DISTRICT, HERE);

        assertThat(filter.who()).isEqualTo("沈");
        assertThat(filter.subject()).isEqualTo("sitting");
    }

    @Test
    void the_form_shows_what_was_asked() {
        AuditQuery query = query("沈", "sitting", DAY, null);

        assertThat(List.of(query.shownWho(), query.shownSubject(), query.shownFrom(), query.shownUntil()))
                .containsExactly("沈", "sitting", "2026-03-02", "");
    }

    @Test
    void leafing_on_keeps_what_was_asked_and_cannot_be_broken_by_it() {
        AuditEntry last = entry(UUID.randomUUID(), UUID.randomUUID(), "COLLEGE");
        AuditScreen screen = new AuditScreen(query("沈&who=x", "a b", DAY, DAY), List.of(last), true, HERE);

        assertThat(screen.next())
                .isEqualTo("/audit?who=%E6%B2%88%26who%3Dx&subject=a+b&from=2026-03-02&until=2026-03-02&cursor="
                        + last.id());
    }

    @Test
    void an_entry_opens_what_concerns_its_person_and_its_subject() {
        UUID person = UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        AuditEntry entry = entry(person, subject, "COLLEGE");
        AuditScreen screen = screen(entry);

        assertThat(screen.onlyWho(entry)).isEqualTo("/audit?who=" + person);
        assertThat(screen.subjectLink(entry)).isEqualTo("/audit?subject=" + subject);
        assertThat(screen.role(entry, SPEECH)).isEqualTo("進修學校");
        assertThat(screen.moment(entry, SPEECH)).isEqualTo("2026 年 3 月 2 日 12:00");
        assertThat(screen.reason(entry)).isEqualTo("漏雨");
    }

    @Test
    void what_an_entry_lacks_is_shown_as_nothing() {
        AuditEntry bare = new AuditEntry(
                UUID.randomUUID(),
                Instant.parse("2026-03-02T04:00:00Z"),
                new AuditEntry.Who(null, null, null),
                "access.codesIssued",
                new AuditEntry.Subject("account", null),
                new AuditEntry.Change(null, null, null));
        AuditScreen screen = screen(bare);

        assertThat(List.of(screen.name(bare), screen.role(bare, SPEECH), screen.reason(bare)))
                .containsOnly("");
        assertThat(screen.changes(bare)).isEmpty();
    }

    @Test
    void a_single_thing_that_was_asked_for_stays_among_the_kinds_to_choose_from() {
        String id = UUID.randomUUID().toString();
        AuditScreen one = new AuditScreen(query(null, id, null, null), List.of(), false, HERE);

        assertThat(one.kinds()).startsWith(id).contains("account", "sitting");
        assertThat(one.kind(id, SPEECH)).isEqualTo(id);
        assertThat(one.kind("sitting", SPEECH)).isEqualTo("場次");
        assertThat(new AuditScreen(query(null, "sitting", null, null), List.of(), false, HERE).kinds())
                .containsOnlyOnce("sitting");
    }

    private static AuditScreen screen(AuditEntry entry) {
        return new AuditScreen(query(null, null, null, null), List.of(entry), false, HERE);
    }

    private static AuditQuery query(
            @Nullable String who, @Nullable String subject, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new AuditQuery(who, subject, from, until, null);
    }

    private static AuditEntry entry(UUID person, UUID subject, String role) {
        return new AuditEntry(
                UUID.randomUUID(),
                Instant.parse("2026-03-02T04:00:00Z"),
                new AuditEntry.Who(person, "沈老師", role),
                "test.moved",
                new AuditEntry.Subject("sitting", subject),
                new AuditEntry.Change("{}", "{}", "漏雨"));
    }
}
