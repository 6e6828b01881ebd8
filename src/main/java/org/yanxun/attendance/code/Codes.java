package org.yanxun.attendance.code;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.Vault;

/** Shows a sitting's codes and judges them at the moment they are scanned or typed. */
@Service
public class Codes {

    private final SittingKeys keys;
    private final SecretKeySpec ticketKey;
    private final Clock clock;

    Codes(SittingKeys keys, Vault vault, Clock clock) {
        this.keys = keys;
        this.ticketKey = KeyedHash.key(vault.keyFor("attendance.ticket"));
        this.clock = clock;
    }

    /**
     * What the projector shows now.
     *
     * @param link path and query that the QR code leads to
     * @param digits the four digits to type
     */
    public record Shown(String link, String digits) {}

    /** What to show for a sitting now. */
    public Shown shown(DistrictId district, UUID sitting, Passage passage) {
        Instant now = clock.instant();
        RotatingCode code = keys.code(district, sitting, passage).orElseThrow(NotThere::new);
        String carried = passage.name().charAt(0) + code.signedAt(now) + "." + ShortId.of(district.value());
        return new Shown("/a/" + sitting + "?c=" + carried, code.digitsAt(now));
    }

    /**
     * Judges a scanned code now and gives the sealed ticket of this scan.
     *
     * @throws Refusal if the code is not ours or no longer shown
     */
    public String scanned(UUID sitting, String carried) {
        Instant now = clock.instant();
        int last = carried.lastIndexOf('.');
        Optional<UUID> district = last < 2 ? Optional.empty() : ShortId.read(carried.substring(last + 1));
        DistrictId where = new DistrictId(district.orElseThrow(() -> refusal("attendance.code.forged")));
        Passage passage = carried.charAt(0) == 'O' ? Passage.OUT : Passage.IN;
        RotatingCode code = keys.code(where, sitting, passage).orElseThrow(() -> refusal("attendance.code.forged"));
        return switch (code.read(carried.substring(1, last), now)) {
            case HOLDS -> ScanTicket.issued(where, sitting, passage, now).sealedWith(ticketKey);
            case OLD -> throw refusal("attendance.code.old");
            case FORGED -> throw refusal("attendance.code.forged");
        };
    }

    /**
     * The scan behind a ticket.
     *
     * @throws Refusal if the ticket is not ours or too old
     */
    public ScanTicket ticket(String text) {
        ScanTicket ticket = ScanTicket.read(text, ticketKey).orElseThrow(() -> refusal("attendance.ticket.forged"));
        if (!ticket.isValidAt(clock.instant())) {
            throw refusal("attendance.ticket.old");
        }
        return ticket;
    }

    /** Whether these digits are the sitting's now: then what for. */
    public Optional<Passage> typed(DistrictId district, UUID sitting, String digits) {
        Instant now = clock.instant();
        for (Passage passage : Passage.values()) {
            if (keys.code(district, sitting, passage)
                    .filter(code -> code.holdsTyped(digits, now))
                    .isPresent()) {
                return Optional.of(passage);
            }
        }
        return Optional.empty();
    }

    private static Refusal refusal(String key) {
        return new Refusal(new Verdict.Refused(key, List.of()));
    }
}
