package org.yanxun.attendance.code;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.trust.SomeVault;
import org.yanxun.trust.Vault;

/** The codes of check-in without Spring around them, signed with keys that are good enough for a test. */
public final class PlainCodes {

    private PlainCodes() {}

    /** Codes over that database and clock. */
    public static Codes codes(JdbcClient jdbc, Clock clock) {
        Vault vault = new SomeVault("attendance");
        return new Codes(new SittingKeys(jdbc, vault), vault, clock);
    }

    /** Typed codes over those codes. */
    public static TypedCodes typed(Codes codes) {
        return new TypedCodes(codes);
    }
}
