package org.yanxun.access.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.Hat;
import org.yanxun.access.domain.Secrets;
import org.yanxun.database.Batcher;

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
    private final Batcher<byte[], Optional<Caller>> reader;
    private final Cache<ByteBuffer, Optional<Caller>> known;

    /** Sessions in that store. */
    @Autowired
    Sessions(SessionRows store, Callers callers) {
        this(store, callers, Ticker.systemTicker());
    }

    /** The same, remembered for five seconds of that ticker. */
    Sessions(SessionRows store, Callers callers, Ticker ticker) {
        this.store = store;
        this.known = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(FRESH)
                .maximumSize(MOST)
                .build();
        this.reader = Batcher.ofOneLane("read sessions", TransactionOperations.withoutTransaction(), callers::of);
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
        ByteBuffer key = ByteBuffer.wrap(hash);
        Optional<Caller> caller = known.getIfPresent(key);
        if (caller == null) {
            caller = reader.submit(hash);
            known.put(key, caller);
        }
        return caller;
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
}
