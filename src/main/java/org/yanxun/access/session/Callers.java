package org.yanxun.access.session;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.Demonstration;
import org.yanxun.access.domain.Hat;
import org.yanxun.access.domain.Hats;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/** Finds out who calls by many sessions at once: when a school's code goes up, a hundred phones ask in one second. */
@Component
class Callers {

    private final SessionRows store;
    private final AccountStore accounts;
    private final Hats hats;
    private final Demonstration demonstration;
    private final Clock clock;

    Callers(SessionRows store, AccountStore accounts, Hats hats, Demonstration demonstration, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.hats = hats;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    /** Who calls by each of these hashes of cookies, in their order; absent where nobody is signed in by it. */
    List<Optional<Caller>> of(List<byte[]> hashes) {
        List<SessionRows.Row> rows = store.find(hashes).stream()
                .filter(row -> !row.oneClick() || demonstration.isOn())
                .toList();
        noteSeen(rows);
        Map<ByteBuffer, Caller> callers = new HashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(SessionRows.Row::district))
                .forEach((district, inIt) -> callers.putAll(callers(district, inIt)));
        return hashes.stream()
                .map(hash -> Optional.ofNullable(callers.get(ByteBuffer.wrap(hash))))
                .toList();
    }

    private void noteSeen(List<SessionRows.Row> rows) {
        List<byte[]> due = rows.stream()
                .filter(row -> Lifetime.isDue(row.seen(), clock.instant()))
                .map(row -> row.key().hash())
                .toList();
        if (!due.isEmpty()) {
            store.seen(due);
        }
    }

    private Map<ByteBuffer, Caller> callers(DistrictId district, List<SessionRows.Row> rows) {
        List<UUID> ids = rows.stream().map(SessionRows.Row::account).distinct().toList();
        Map<UUID, Account> open = accounts.findAll(district, ids).stream()
                .filter(account -> !account.locked())
                .collect(Collectors.toMap(Account::id, Function.identity()));
        Map<PersonId, List<Hat>> owned =
                hats.ofAll(district, open.values().stream().map(Account::person).toList());
        Map<ByteBuffer, Caller> callers = new HashMap<>();
        for (SessionRows.Row row : rows) {
            caller(row, open.get(row.account()), owned)
                    .ifPresent(caller -> callers.put(ByteBuffer.wrap(row.key().hash()), caller));
        }
        return callers;
    }

    /** A hat that is no longer owned is taken off; another one is put on, or nobody is signed in. */
    private static Optional<Caller> caller(
            SessionRows.Row row, @Nullable Account account, Map<PersonId, List<Hat>> hats) {
        if (account == null) {
            return Optional.empty();
        }
        List<Hat> owned = hats.getOrDefault(account.person(), List.of());
        return Hats.worn(owned, row.hat())
                .map(hat -> new Caller(
                        account, hat, owned, new Caller.Means.Session(row.key().id())));
    }
}
