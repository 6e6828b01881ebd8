package org.yanxun.access.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.Hat;
import org.yanxun.access.domain.Hats;
import org.yanxun.access.domain.Secrets;

/** Personal access tokens: a program acts as its owner in the hat the token was made with, within the token's scopes. */
@Component
public class ApiTokens {

    /** How every token begins. */
    public static final String PREFIX = "yx_";

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final TokenStore store;
    private final AccountStore accounts;
    private final Hats hats;
    private final Cache<String, Optional<Caller>> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    /** Tokens in that store. */
    ApiTokens(TokenStore store, AccountStore accounts, Hats hats) {
        this.store = store;
        this.accounts = accounts;
        this.hats = hats;
    }

    /** Makes a token and returns it, for its only time; absent if one with that id was made before. */
    public Optional<String> create(Caller owner, ApiToken token) {
        String secret = PREFIX + Secrets.token();
        return store.insert(owner, token, Secrets.hash(secret)) ? Optional.of(secret) : Optional.empty();
    }

    /** Who calls with that token; absent if it is none of ours, was revoked, or its owner lost the hat. */
    public Optional<Caller> find(String token) {
        byte[] hash = Secrets.hash(token);
        return known.get(HexFormat.of().formatHex(hash), key -> load(hash));
    }

    /** The account's tokens, the latest first. */
    public List<ApiToken> of(Account account) {
        return store.of(account);
    }

    /** Revokes a token of the account; false if it has none such. */
    public boolean revoke(Account account, UUID id) {
        boolean revoked = store.revoke(account, id);
        known.invalidateAll();
        return revoked;
    }

    private Optional<Caller> load(byte[] hash) {
        return store.find(hash)
                .flatMap(row -> accounts.find(row.district(), row.account())
                        .filter(account -> !account.locked())
                        .flatMap(account -> callerOf(row, account)));
    }

    private Optional<Caller> callerOf(TokenStore.Row row, Account account) {
        List<Hat> owned = hats.of(account.district(), account.person());
        return Hats.owned(owned, row.hat())
                .map(hat -> new Caller(account, hat, owned, new Caller.Means.Token(row.scopes(), row.expires())));
    }
}
