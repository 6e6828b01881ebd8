package org.yanxun.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yanxun.shell.fault.Outage;

class BatcherFullTests {

    @Test
    void more_than_can_wait_is_over_soon_as_a_database_that_is_away_for_a_moment() {
        assertThat(Outage.behind(new BatcherFull("seats", 3)))
                .map(Outage::unsure)
                .contains(false);
    }
}
