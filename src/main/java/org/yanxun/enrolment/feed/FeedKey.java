package org.yanxun.enrolment.feed;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.yanxun.kernel.DistrictId;

/**
 * Names a calendar in its address: district, calendar, and a signature that nobody can make who has only the database.
 *
 * @param district whose it is
 * @param feed which calendar
 */
record FeedKey(DistrictId district, UUID feed) {

    private static final int NAMES = 32;
    private static final int SIGNATURE = 16;

    /** The text for the address. */
    String signed(byte[] secret) {
        ByteBuffer bytes = ByteBuffer.allocate(NAMES + SIGNATURE).put(names()).put(signature(secret));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** What the text names; absent if it was not signed with this secret. */
    static Optional<FeedKey> of(String text, byte[] secret) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != NAMES + SIGNATURE) {
                return Optional.empty();
            }
            FeedKey named = new FeedKey(new DistrictId(uuid(bytes)), uuid(bytes));
            byte[] signature = new byte[SIGNATURE];
            bytes.get(signature);
            return MessageDigest.isEqual(signature, named.signature(secret)) ? Optional.of(named) : Optional.empty();
        } catch (IllegalArgumentException mangled) {
            return Optional.empty();
        }
    }

    private byte[] names() {
        return ByteBuffer.allocate(NAMES)
                .putLong(district.value().getMostSignificantBits())
                .putLong(district.value().getLeastSignificantBits())
                .putLong(feed.getMostSignificantBits())
                .putLong(feed.getLeastSignificantBits())
                .array();
    }

    private byte[] signature(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(names()), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
