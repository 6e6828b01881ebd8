package org.yanxun.shell.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class StartTests {

    private final MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8099");

    @Test
    void the_operator_is_told_where_the_house_is_open(CapturedOutput console) {
        new Opening(environment).opened();

        assertThat(console).contains("Yanxun is open at http://localhost:8099").doesNotContain("one click");
    }

    @Test
    void a_demonstration_says_that_it_is_one(CapturedOutput console) {
        new Opening(environment.withProperty("yanxun.demo", "true")).opened();

        assertThat(console).contains("every role signs in there with one click");
    }

    @Test
    void the_clock_goes_as_clocks_go_in_the_district() {
        assertThat(new TimeConfiguration().clock().getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }
}
