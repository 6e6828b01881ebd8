package org.yanxun.attendance.roll;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.domain.SomeBook;

/** The rolls on a test's database, with the clock and the memory of its book. */
public final class SomeRoll {

    private final SittingFinder finder;
    private final Roll roll;
    private final Marks marks;
    private final OwnSittings own;

    /** Rolls on that database. */
    public SomeRoll(JdbcClient jdbc, SomeBook book) {
        this.finder = new SittingFinder(jdbc, book.clock());
        this.roll = new Roll(finder, new RollStore(jdbc));
        this.marks = new Marks(roll, finder, new MarkStore(jdbc), book.trail(), book.told()::add, book.clock());
        this.own = new OwnSittings(jdbc);
    }

    /** Finds sittings. */
    public SittingFinder finder() {
        return finder;
    }

    /** Reads rolls. */
    public Roll roll() {
        return roll;
    }

    /** Marks and corrects. */
    public Marks marks() {
        return marks;
    }

    /** Finds one's own sittings. */
    public OwnSittings own() {
        return own;
    }
}
