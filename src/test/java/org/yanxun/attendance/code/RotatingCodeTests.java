package org.yanxun.attendance.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.yanxun.attendance.code.RotatingCode.Reading;

class RotatingCodeTests {

    private static final Instant SLOT_START = Instant.ofEpochSecond(20 * 70_000_000L);

    private final UUID sitting = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private final RotatingCode code = new RotatingCode(sitting, Passage.IN, KeyedHash.key(new byte[] {1, 2, 3}));

    @Test
    void a_scanned_code_holds_in_its_slot_and_the_one_after() {
        String shown = code.signedAt(SLOT_START);

        assertThat(code.read(shown, SLOT_START)).isEqualTo(Reading.HOLDS);
        assertThat(code.read(shown, SLOT_START.plusSeconds(19))).isEqualTo(Reading.HOLDS);
        assertThat(code.read(shown, SLOT_START.plusSeconds(39))).isEqualTo(Reading.HOLDS);
    }

    @Test
    void two_slots_later_it_is_old() {
        assertThat(code.read(code.signedAt(SLOT_START), SLOT_START.plusSeconds(40)))
                .isEqualTo(Reading.OLD);
    }

    @Test
    void a_code_of_the_future_does_not_hold() {
        assertThat(code.read(code.signedAt(SLOT_START.plusSeconds(20)), SLOT_START))
                .isEqualTo(Reading.OLD);
    }

    @Test
    void a_slot_number_alone_is_forged() {
        long slot = RotatingCode.slotAt(SLOT_START);

        assertThat(code.read(slot + ".AAAAAAAAAAAAAAAA", SLOT_START)).isEqualTo(Reading.FORGED);
        assertThat(code.read(String.valueOf(slot), SLOT_START)).isEqualTo(Reading.FORGED);
        assertThat(code.read("", SLOT_START)).isEqualTo(Reading.FORGED);
        assertThat(code.read("９.x", SLOT_START)).isEqualTo(Reading.FORGED);
        assertThat(code.read("-1.x", SLOT_START)).isEqualTo(Reading.FORGED);
        assertThat(code.read("99999999999999999999.x", SLOT_START)).isEqualTo(Reading.FORGED);
    }

    @Test
    void a_code_of_another_sitting_passage_or_key_is_forged() {
        String shown = code.signedAt(SLOT_START);

        assertThat(new RotatingCode(UUID.randomUUID(), Passage.IN, code.key()).read(shown, SLOT_START))
                .isEqualTo(Reading.FORGED);
        assertThat(new RotatingCode(sitting, Passage.OUT, code.key()).read(shown, SLOT_START))
                .isEqualTo(Reading.FORGED);
        assertThat(new RotatingCode(sitting, Passage.IN, KeyedHash.key(new byte[] {9})).read(shown, SLOT_START))
                .isEqualTo(Reading.FORGED);
    }

    @Test
    void the_digits_are_four_and_hold_as_long_as_the_link() {
        String digits = code.digitsAt(SLOT_START);

        assertThat(digits).matches("\\d{4}");
        assertThat(code.holdsTyped(digits, SLOT_START.plusSeconds(39))).isTrue();
        assertThat(code.holdsTyped(digits, SLOT_START.plusSeconds(60))).isFalse();
        assertThat(code.holdsTyped("", SLOT_START)).isFalse();
    }

    @Test
    void the_digits_wander_over_all_numbers() {
        Set<String> seen = new HashSet<>();
        for (int slot = 0; slot < 2_000; slot++) {
            seen.add(code.digitsAt(SLOT_START.plusSeconds(slot * 20L)));
        }
        assertThat(seen).hasSizeGreaterThan(1_700);
    }

    @Property(tries = 500)
    void whoever_scans_what_is_shown_is_let_in_and_nobody_forty_seconds_later(
            @ForAll @LongRange(min = 0, max = 40_000_000_000L) long shownAt,
            @ForAll @LongRange(min = -60_000, max = 60_000) long later) {
        Instant shown = Instant.ofEpochMilli(shownAt);
        Instant scanned = shown.plusMillis(later);
        long apart = RotatingCode.slotAt(scanned) - RotatingCode.slotAt(shown);

        assertThat(code.read(code.signedAt(shown), scanned))
                .isEqualTo(apart == 0 || apart == 1 ? Reading.HOLDS : Reading.OLD);
        if (later >= 0 && later <= 20_000) {
            assertThat(code.holdsTyped(code.digitsAt(shown), scanned)).isTrue();
        }
    }

    @Property(tries = 300)
    void no_other_text_is_a_code(@ForAll String text, @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        Instant moment = Instant.ofEpochSecond(second);

        assertThat(code.read(text, moment)).isEqualTo(Reading.FORGED);
        assertThat(code.read(RotatingCode.slotAt(moment) + "." + text, moment)).isEqualTo(Reading.FORGED);
    }
}
