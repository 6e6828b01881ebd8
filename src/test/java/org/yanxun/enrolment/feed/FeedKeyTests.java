package org.yanxun.enrolment.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.DistrictId;

class FeedKeyTests {

    private static final byte[] SECRET = "only the house knows".getBytes(UTF_8);
    private static final FeedKey KEY = new FeedKey(DistrictId.fresh(), UUID.randomUUID());

    @Test
    void a_key_names_its_calendar() {
        assertThat(FeedKey.of(KEY.signed(SECRET), SECRET)).contains(KEY);
    }

    @Test
    void a_key_signed_with_another_secret_names_nothing() {
        assertThat(FeedKey.of(KEY.signed("guessed".getBytes(UTF_8)), SECRET)).isEmpty();
    }

    @Test
    void a_changed_or_mangled_key_names_nothing() {
        String signed = KEY.signed(SECRET);

        assertThat(FeedKey.of((signed.startsWith("A") ? "B" : "A") + signed.substring(1), SECRET))
                .isEmpty();
        assertThat(FeedKey.of(signed.substring(3), SECRET)).isEmpty();
        assertThat(FeedKey.of("不是鑰匙", SECRET)).isEmpty();
        assertThat(FeedKey.of("", SECRET)).isEmpty();
    }
}
