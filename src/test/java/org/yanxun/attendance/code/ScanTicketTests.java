package org.yanxun.attendance.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.DistrictId;

class ScanTicketTests {

    private static final Instant NOON = Instant.parse("2013-10-09T04:00:00.7Z");
    private static final SecretKeySpec KEY = KeyedHash.key(new byte[] {7, 7, 7});

    private final ScanTicket ticket = ScanTicket.issued(DistrictId.fresh(), UUID.randomUUID(), Passage.OUT, NOON);

    @Test
    void a_ticket_is_read_back_as_it_was_issued() {
        assertThat(ScanTicket.read(ticket.sealedWith(KEY), KEY)).contains(ticket);
        assertThat(ticket.scannedAt()).isEqualTo(Instant.parse("2013-10-09T04:00:00Z"));
    }

    @Test
    void a_ticket_sealed_with_another_key_is_none() {
        assertThat(ScanTicket.read(ticket.sealedWith(KeyedHash.key(new byte[] {8})), KEY))
                .isEmpty();
    }

    @Test
    void it_outlives_a_sign_in_of_ten_minutes_but_not_of_sixteen() {
        assertThat(ticket.isValidAt(NOON.plusSeconds(600))).isTrue();
        assertThat(ticket.isValidAt(NOON.plusSeconds(960))).isFalse();
    }

    @Property(tries = 200)
    void no_changed_letter_passes(@ForAll int place, @ForAll char letter) {
        String text = ticket.sealedWith(KEY);
        int at = Math.floorMod(place, text.length() - 1);
        String changed = text.substring(0, at) + letter + text.substring(at + 1);

        assertThat(ScanTicket.read(changed, KEY).isPresent()).isEqualTo(changed.equals(text));
    }

    @Property(tries = 200)
    void no_other_text_is_a_ticket(@ForAll String text) {
        assertThat(ScanTicket.read(text, KEY)).isEmpty();
    }
}
