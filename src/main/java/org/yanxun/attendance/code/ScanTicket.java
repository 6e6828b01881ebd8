package org.yanxun.attendance.code;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.yanxun.kernel.DistrictId;

/**
 * The proof of a scan: which sitting's code was scanned, and when. It outlives a slow sign-in, since what counts is the
 * moment of scanning; the first person who uses it is the only one it admits.
 *
 * @param id this scan
 * @param district where
 * @param sitting whose code was scanned
 * @param passage what the code was for
 * @param scannedAt when, to the second, by the server's clock
 */
public record ScanTicket(UUID id, DistrictId district, UUID sitting, Passage passage, Instant scannedAt) {

    /** How long after the scan it can be used. */
    public static final Duration VALID = Duration.ofMinutes(15);

    private static final int BODY = 16 + 16 + 16 + 1 + 8;
    private static final int SEAL = 16;

    /** A ticket for a scan at that moment. */
    static ScanTicket issued(DistrictId district, UUID sitting, Passage passage, Instant now) {
        Instant second = Instant.ofEpochSecond(now.getEpochSecond());
        return new ScanTicket(UuidCreator.getTimeOrderedEpoch(), district, sitting, passage, second);
    }

    /** Whether it can still be used. */
    public boolean isValidAt(Instant moment) {
        return !moment.isAfter(scannedAt.plus(VALID));
    }

    /** As a text for a link, sealed with the key. */
    String sealedWith(SecretKeySpec key) {
        byte[] body = body();
        byte[] seal = Arrays.copyOf(KeyedHash.of(key, body), SEAL);
        byte[] whole = ByteBuffer.allocate(BODY + SEAL).put(body).put(seal).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Reads a ticket; empty if the text is none, or not sealed with this key. */
    static Optional<ScanTicket> read(String text, SecretKeySpec key) {
        byte[] whole = decoded(text);
        if (whole.length != BODY + SEAL) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(whole, BODY);
        byte[] seal = Arrays.copyOfRange(whole, BODY, whole.length);
        if (!MessageDigest.isEqual(seal, Arrays.copyOf(KeyedHash.of(key, body), SEAL))) {
            return Optional.empty();
        }
        return Optional.of(ofBody(ByteBuffer.wrap(body)));
    }

    private static ScanTicket ofBody(ByteBuffer body) {
        return new ScanTicket(
                uuid(body),
                new DistrictId(uuid(body)),
                uuid(body),
                body.get() == 'O' ? Passage.OUT : Passage.IN,
                Instant.ofEpochSecond(body.getLong()));
    }

    private byte[] body() {
        return ByteBuffer.allocate(BODY)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(district.value().getMostSignificantBits())
                .putLong(district.value().getLeastSignificantBits())
                .putLong(sitting.getMostSignificantBits())
                .putLong(sitting.getLeastSignificantBits())
                .put((byte) (passage == Passage.OUT ? 'O' : 'I'))
                .putLong(scannedAt.getEpochSecond())
                .array();
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
