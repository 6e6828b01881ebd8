package org.yanxun.roster.find;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.roster.Roster.Nature;

/**
 * A stretch of an organisation's life in which nothing about it changed.
 *
 * @param id the record's own identity
 * @param successor whom it was merged into when the stretch ended; absent if it was not
 */
public record Chapter(
        UUID id, Facts facts, Period valid, @Nullable UUID successor) {

    /**
     * What an organisation is called and like.
     *
     * @param parent the one above; absent at the top
     */
    public record Facts(String name, @Nullable OrgId parent, Nature nature) {}

    /** What it tells, however often it has been recorded. */
    public record Told(Facts facts, Period valid) {}

    /** What it tells. */
    public Told told() {
        return new Told(facts, valid);
    }

    /** A stretch that is not recorded yet. */
    public static Chapter of(Facts facts, Period valid) {
        return new Chapter(UuidCreator.getTimeOrderedEpoch(), facts, valid, null);
    }

    /** The same over other days, to be recorded anew; what came after it stays with it. */
    public Chapter over(Period days) {
        return new Chapter(UuidCreator.getTimeOrderedEpoch(), facts, days, successor);
    }

    /** The same days with other facts, to be recorded anew. */
    public Chapter saying(Facts others) {
        return new Chapter(UuidCreator.getTimeOrderedEpoch(), others, valid, successor);
    }
}
