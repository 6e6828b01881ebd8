package org.yanxun.attendance.code;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.Refusal;

/** Finds the sitting that four typed digits belong to, among those a person is expected at; guessing is bounded. */
@Service
public class TypedCodes {

    private static final int WRONG_AT_MOST = 10;

    private final Codes codes;
    private final Cache<PersonId, AtomicInteger> wrong = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    TypedCodes(Codes codes) {
        this.codes = codes;
    }

    /**
     * What the digits are for.
     *
     * @param sitting the sitting
     * @param passage coming or going
     */
    public record Match(UUID sitting, Passage passage) {}

    /**
     * The sitting among the candidates whose code this is now.
     *
     * @throws InvalidInput if it is none of theirs
     * @throws Refusal after ten wrong codes within five minutes
     */
    public Match match(Actor actor, String typed, Collection<UUID> candidates) {
        String digits = typed.strip();
        AtomicInteger misses = wrong.get(actor.person(), person -> new AtomicInteger());
        if (misses.get() >= WRONG_AT_MOST) {
            throw new Refusal(new Verdict.Refused("attendance.refused.guesses", List.of()));
        }
        for (UUID sitting : candidates) {
            var passage = codes.typed(actor.district(), sitting, digits);
            if (passage.isPresent()) {
                return new Match(sitting, passage.get());
            }
        }
        misses.incrementAndGet();
        throw new InvalidInput("code", "attendance.wrong.code");
    }
}
