package org.yanxun.attendance.code;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.DistrictId;
import org.yanxun.trust.SomeVault;
import org.yanxun.trust.Vault;

/** The codes of check-in without Spring around them, signed with keys that are good enough for a test. */
public final class PlainCodes {

    private static final int SLOTS = 45;

    private PlainCodes() {}

    /** Codes over that database and clock. */
    public static Codes codes(JdbcClient jdbc, Clock clock) {
        Vault vault = new SomeVault("attendance");
        return new Codes(new SittingKeys(jdbc, vault), vault, clock);
    }

    /** Four digits that the house shows for a sitting neither now nor in the quarter of an hour to come. */
    public static String strange(ApplicationContext house, DistrictId district, UUID sitting) {
        Clock clock = house.getBean(Clock.class);
        List<Codes> slots = IntStream.rangeClosed(0, SLOTS)
                .mapToObj(slot -> Clock.offset(clock, RotatingCode.SLOT.multipliedBy(slot)))
                .map(then -> new Codes(house.getBean(SittingKeys.class), house.getBean(Vault.class), then))
                .toList();
        return IntStream.range(1234, 2345)
                .mapToObj(Integer::toString)
                .filter(digits -> slots.stream()
                        .allMatch(then -> then.typed(district, sitting, digits).isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    /** Typed codes over those codes. */
    public static TypedCodes typed(Codes codes) {
        return new TypedCodes(codes);
    }
}
