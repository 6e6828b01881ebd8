package org.yanxun.trust.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.CannotStart;

/**
 * Finds the secret and makes sure that it is the one this database was sealed with. A database that has never been
 * sealed takes whatever key there is, or a new one.
 */
record KeyCheck(JdbcClient client, Clock clock) {

    /** The secret from the environment or else from the file, which is made at the first start. */
    VaultKey find(String environment, KeyFile file) {
        Optional<VaultKey> given =
                environment.isBlank() ? file.read() : Optional.of(VaultKey.of(environment, "YANXUN_SECRET_KEY"));
        if (given.isEmpty() && !known().isEmpty()) {
            throw new CannotStart("The secret key is missing: put " + file.path()
                    + " back or set YANXUN_SECRET_KEY; this database was sealed with it.");
        }
        VaultKey key = given.orElseGet(() -> made(file));
        accept(key);
        return key;
    }

    private static VaultKey made(KeyFile file) {
        VaultKey key = VaultKey.fresh();
        file.write(key);
        return key;
    }

    private void accept(VaultKey key) {
        byte[] check = key.derive("check");
        client.sql("""
                        insert into trust.vault_key (check_value, made_at)
                        select :check, :now where not exists (select 1 from trust.vault_key)
                        on conflict do nothing
                        """)
                .param("check", check)
                .param("now", OffsetDateTime.now(clock))
                .update();
        boolean right = known().stream().anyMatch(each -> java.security.MessageDigest.isEqual(each, check));
        if (!right) {
            throw new CannotStart("The secret key is not the one this database was sealed with.");
        }
    }

    private List<byte[]> known() {
        return client.sql("select check_value from trust.vault_key")
                .query((row, number) -> row.getBytes("check_value"))
                .list();
    }
}
