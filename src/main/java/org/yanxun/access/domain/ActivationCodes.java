package org.yanxun.access.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.trust.Vault;

/** One-time codes for the first sign-in and after a reset: valid 30 days, the latest of an account only, kept as hashes. */
@Component
public class ActivationCodes {

    private static final Duration VALID = Duration.ofDays(30);

    private final JdbcClient client;
    private final Vault vault;
    private final Clock clock;

    /** Over that database, hashed by that vault. */
    ActivationCodes(JdbcClient client, Vault vault, Clock clock) {
        this.client = client;
        this.vault = vault;
        this.clock = clock;
    }

    /** Makes a code for each account, in the same order; they cannot be seen again. */
    public List<String> issue(DistrictId district, List<UUID> accounts, PersonId issuer) {
        List<String> codes =
                Stream.generate(Secrets::code).limit(accounts.size()).toList();
        List<String> ids = new ArrayList<>();
        List<byte[]> hashes = new ArrayList<>();
        for (String code : codes) {
            ids.add(UuidCreator.getTimeOrderedEpoch().toString());
            hashes.add(hash(code));
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        client.sql("""
                        insert into access.activation
                            (district_id, id, account_id, code_hash, issued_by, issued_at, expires_at)
                        select :district, x.id, x.account, x.hash, :issuer, :now, :end
                        from unnest(cast(:ids as uuid[]), cast(:accounts as uuid[]), cast(:hashes as bytea[]))
                             as x (id, account, hash)
                        """)
                .param("district", district.value())
                .param("issuer", issuer.value())
                .param("now", now)
                .param("end", now.plus(VALID))
                .param("ids", ids.toArray(String[]::new))
                .param("accounts", accounts.stream().map(UUID::toString).toArray(String[]::new))
                .param("hashes", hashes.toArray(byte[][]::new))
                .update();
        return codes;
    }

    /** Whether the code is the account's latest, unused and in time; if so it is used up. */
    boolean use(Account account, String code) {
        return client.sql("""
                        update access.activation set used_at = :now
                        where district_id = :district and code_hash = :hash and used_at is null and expires_at > :now
                          and id = (select id from access.activation
                                    where district_id = :district and account_id = :account
                                    order by issued_at desc, id desc limit 1)
                        """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("district", account.district().value())
                        .param("account", account.id())
                        .param("hash", hash(code))
                        .update()
                == 1;
    }

    private byte[] hash(String code) {
        return vault.fingerprint("activation " + code);
    }
}
