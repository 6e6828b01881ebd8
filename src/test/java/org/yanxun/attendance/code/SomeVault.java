package org.yanxun.attendance.code;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.trust.Vault;

/** A vault whose keys are the names of their purposes: enough to sign with in a test. */
public final class SomeVault implements Vault {

    @Override
    public byte[] seal(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String open(byte[] seal) {
        return new String(seal, StandardCharsets.UTF_8);
    }

    @Override
    public byte[] fingerprint(String text) {
        return seal(text);
    }

    @Override
    public byte[] keyFor(String purpose) {
        return seal(purpose);
    }

    /** Codes over that database and clock. */
    public static Codes codes(JdbcClient jdbc, Clock clock) {
        Vault vault = new SomeVault();
        return new Codes(new SittingKeys(jdbc, vault), vault, clock);
    }

    /** Typed codes over those codes. */
    public static TypedCodes typed(Codes codes) {
        return new TypedCodes(codes);
    }
}
