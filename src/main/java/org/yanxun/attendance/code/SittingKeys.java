package org.yanxun.attendance.code;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.kernel.DistrictId;
import org.yanxun.trust.Vault;

/** The signing keys of sittings: what the database keeps, keyed once more by the vault; they never change. */
@Repository
class SittingKeys {

    private record Of(DistrictId district, UUID sitting) {}

    private final JdbcClient jdbc;
    private final SecretKeySpec house;
    private final Cache<Of, Optional<byte[]>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    SittingKeys(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.house = KeyedHash.key(vault.keyFor("attendance.code"));
    }

    /** The code of a sitting; empty if there is no such sitting. */
    Optional<RotatingCode> code(DistrictId district, UUID sitting, Passage passage) {
        Optional<byte[]> own = known.get(new Of(district, sitting), this::read);
        return own.map(key -> new RotatingCode(sitting, passage, KeyedHash.key(KeyedHash.of(house, key))));
    }

    private Optional<byte[]> read(Of of) {
        return jdbc.sql("select code_key from attendance.sitting where district_id = :district and id = :sitting")
                .param("district", of.district().value())
                .param("sitting", of.sitting())
                .query(byte[].class)
                .optional();
    }
}
