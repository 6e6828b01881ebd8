package org.yanxun.attendance.leave;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.kernel.Actor;

/** Leave on a test's database, with the clock and the memory of its book. */
public final class SomeLeaves {

    private final Leaves leaves;

    /** Leave on that database. */
    public SomeLeaves(JdbcClient jdbc, SomeBook book) {
        leaves = new Leaves(new LeaveStore(jdbc), book.trail(), book.told()::add, book.clock());
    }

    /** Where leave is asked for and decided. */
    public Leaves desk() {
        return leaves;
    }

    /** A request of that person for that sitting. */
    public UUID asked(Actor who, UUID sitting) {
        UUID id = SmallDistrict.anyId();
        leaves.ask(who, id, sitting, "出差");
        return id;
    }
}
