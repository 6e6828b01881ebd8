package org.yanxun.access.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.Demonstration;
import org.yanxun.access.domain.Hat;
import org.yanxun.access.domain.Hats;
import org.yanxun.access.domain.Secrets;

/**
 * Signed-in browsers. Only the hash of a cookie is kept. What is known of a session is at most five seconds old, so that
 * one ended on another node ends here as well.
 */
@Component
public class Sessions {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 50_000;
    private static final int DEVICE_LENGTH = 200;

    private final SessionRows store;
    private final AccountStore accounts;
    private final Hats hats;
    private final Demonstration demonstration;
    private final Clock clock;
    private final Cache<String, Optional<Caller>> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    /** Sessions in that store. */
    Sessions(SessionRows store, AccountStore accounts, Hats hats, Demonstration demonstration, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.hats = hats;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    /** Begins a session after a password or code; returns the cookie's value. */
    public String begin(Account account, Hat hat, String device) {
        return begin(account, hat, device, false);
    }

    /** Begins a session by one click; it only lives while the house runs as a demonstration. */
    public String beginByOneClick(Account account, Hat hat, String device) {
        return begin(account, hat, device, true);
    }

    private String begin(Account account, Hat hat, String device, boolean oneClick) {
        String token = Secrets.token();
        String shortDevice = device.length() > DEVICE_LENGTH ? device.substring(0, DEVICE_LENGTH) : device;
        store.insert(
                Secrets.hash(token),
                new SessionRows.Beginning(UuidCreator.getTimeOrderedEpoch(), account, hat, oneClick, shortDevice));
        return token;
    }

    /** Who calls with that cookie; absent if it is none of ours, has ended, or its account may not sign in any more. */
    public Optional<Caller> find(String token) {
        byte[] hash = Secrets.hash(token);
        return known.get(HexFormat.of().formatHex(hash), key -> load(hash));
    }

    /** The account's sessions, the latest first. */
    public List<OpenSession> of(Account account) {
        return store.of(account);
    }

    /** Wears another hat in this session. */
    public void wear(UUID session, Hat hat) {
        store.wear(session, hat);
        known.invalidateAll();
    }

    /** Ends one session of the account; false if it has none such. */
    public boolean end(Account account, UUID session) {
        boolean ended = store.end(account, session);
        known.invalidateAll();
        return ended;
    }

    /** Ends all sessions of the account but one. */
    public void endOthers(Account account, UUID kept) {
        store.endOthers(account, kept);
        known.invalidateAll();
    }

    /** Ends all sessions of the account. */
    public void endAll(Account account) {
        endOthers(account, UUID.randomUUID());
    }

    /** Forgets sessions that have ended by themselves. */
    void sweep() {
        store.sweep();
    }

    private Optional<Caller> load(byte[] hash) {
        Optional<SessionRows.Row> row = store.find(hash).filter(each -> !each.oneClick() || demonstration.isOn());
        row.filter(each -> Lifetime.isDue(each.times().seen(), clock.instant()))
                .ifPresent(each -> store.seen(hash, each, clock.instant()));
        return row.flatMap(each -> accounts.find(each.district(), each.account())
                .filter(account -> !account.locked())
                .flatMap(account -> callerOf(each, account)));
    }

    /** A hat that is no longer owned is taken off; another one is put on, or nobody is signed in. */
    private Optional<Caller> callerOf(SessionRows.Row row, Account account) {
        List<Hat> owned = hats.of(account.district(), account.person());
        return Hats.worn(owned, row.hat())
                .map(hat -> new Caller(account, hat, owned, new Caller.Means.Session(row.id())));
    }
}
