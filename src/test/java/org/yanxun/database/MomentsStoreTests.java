package org.yanxun.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class MomentsStoreTests {

    private final JdbcClient client;

    MomentsStoreTests(JdbcClient client) {
        this.client = client;
    }

    @Test
    void a_moment_is_the_same_whatever_offset_it_was_written_with() {
        Instant read = client.sql("select timestamptz '2026-09-01 08:00:00.000001+08' as at")
                .query((row, number) -> Moments.at(row, "at"))
                .single();

        assertThat(read).isEqualTo("2026-09-01T00:00:00.000001Z");
    }

    @Test
    void an_empty_column_has_no_moment() {
        assertThat(client.sql("select cast(null as timestamptz) as at, now() as other")
                        .query((row, number) -> Moments.maybe(row, "at") == null && Moments.maybe(row, "other") != null)
                        .single())
                .isTrue();
    }
}
