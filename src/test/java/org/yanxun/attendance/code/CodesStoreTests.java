package org.yanxun.attendance.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class CodesStoreTests {

    private final SmallDistrict district;
    private final SomeBook book;
    private final Codes codes;
    private final UUID sitting;

    CodesStoreTests(JdbcClient jdbc) {
        this.district = SmallDistrict.in(jdbc).withTeachers(1);
        this.book = new SomeBook(jdbc);
        this.codes = PlainCodes.codes(jdbc, book.clock());
        this.sitting = book.sitting(district, true);
    }

    @Test
    void what_the_projector_shows_can_be_scanned_now_and_a_slot_later() {
        String carried = carried(Passage.IN);

        assertThat(codes.ticket(codes.scanned(sitting, carried)).sitting()).isEqualTo(sitting);
        book.setTime(START.plusSeconds(39));
        assertThat(codes.ticket(codes.scanned(sitting, carried)).scannedAt()).isEqualTo(START.plusSeconds(39));
    }

    @Test
    void an_old_code_is_told_from_a_forged_one() {
        String carried = carried(Passage.IN);
        book.setTime(START.plusSeconds(60));

        assertThatThrownBy(() -> codes.scanned(sitting, carried)).hasMessage("attendance.code.old");
        assertThatThrownBy(() -> codes.scanned(
                        sitting, "I7.x." + ShortId.of(district.id().value())))
                .hasMessage("attendance.code.forged");
        assertThatThrownBy(() -> codes.scanned(SmallDistrict.anyId(), carried)).hasMessage("attendance.code.forged");
        for (String nonsense : List.of("", ".", "..", "I", "I.x", "Ix." + "A".repeat(22))) {
            assertThatThrownBy(() -> codes.scanned(sitting, nonsense)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void the_code_to_go_is_another_than_the_code_to_come() {
        String coming = carried(Passage.IN);
        String going = carried(Passage.OUT);

        assertThat(codes.ticket(codes.scanned(sitting, going)).passage()).isEqualTo(Passage.OUT);
        assertThatThrownBy(() -> codes.scanned(sitting, "O" + coming.substring(1)))
                .hasMessage("attendance.code.forged");
    }

    @Test
    void a_ticket_lasts_fifteen_minutes_from_the_scan() {
        String ticket = codes.scanned(sitting, carried(Passage.IN));
        book.setTime(START.plusSeconds(900));
        assertThat(codes.ticket(ticket).scannedAt()).isEqualTo(START);
        book.setTime(START.plusSeconds(901));

        assertThatThrownBy(() -> codes.ticket(ticket)).hasMessage("attendance.ticket.old");
        assertThatThrownBy(() -> codes.ticket("x" + ticket)).hasMessage("attendance.ticket.forged");
    }

    @Test
    void four_digits_find_their_sitting_among_ones_own() {
        UUID other = book.sitting(district, false);
        String digits = codes.shown(district.id(), sitting, Passage.IN).digits();

        assertThat(PlainCodes.typed(codes)
                        .match(teacher(), " " + digits, List.of(other, sitting))
                        .sitting())
                .isEqualTo(sitting);
    }

    @Test
    void guessing_ends_after_ten_wrong_codes() {
        TypedCodes typed = PlainCodes.typed(codes);
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> typed.match(teacher(), "abcd", List.of(sitting)))
                    .isInstanceOf(InvalidInput.class);
        }
        String right = codes.shown(district.id(), sitting, Passage.IN).digits();

        assertThatThrownBy(() -> typed.match(teacher(), right, List.of(sitting)))
                .hasMessage("attendance.refused.guesses");
    }

    @Test
    void a_sitting_that_is_not_there_has_no_code() {
        assertThatThrownBy(() -> codes.shown(district.id(), SmallDistrict.anyId(), Passage.IN))
                .isInstanceOf(NotThere.class);
    }

    private Actor teacher() {
        return district.teacher(district.people().getFirst());
    }

    private String carried(Passage passage) {
        String link = codes.shown(district.id(), sitting, passage).link();
        assertThat(link).startsWith("/a/" + sitting + "?c=");
        return link.substring(link.indexOf("c=") + 2);
    }
}
