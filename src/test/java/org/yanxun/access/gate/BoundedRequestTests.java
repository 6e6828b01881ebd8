package org.yanxun.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import org.yanxun.shell.fault.TooLarge;

class BoundedRequestTests {

    private static final DataSize MOST = DataSize.ofBytes(10);

    @Test
    void what_fits_is_read_to_its_end() throws IOException {
        assertThat(request("0123456789").getInputStream().readAllBytes()).hasSize(10);
        assertThat(request("研訓").getReader().readLine()).isEqualTo("研訓");
    }

    @Test
    void one_byte_more_is_too_much_however_it_is_read() {
        assertThatThrownBy(() -> request("0123456789a").getInputStream().readAllBytes())
                .isInstanceOfSatisfying(
                        TooLarge.class, fault -> assertThat(fault.field()).isEqualTo("body"));
        assertThatThrownBy(() -> request("0123456789a").getReader().readLine()).isInstanceOf(TooLarge.class);
        assertThatThrownBy(() -> {
                    var body = request("0123456789a").getInputStream();
                    while (body.read() >= 0) {
                        assertThat(body.isReady()).isTrue();
                    }
                })
                .isInstanceOf(TooLarge.class);
    }

    @Test
    void an_empty_body_is_finished_at_once() throws IOException {
        var body = request("").getInputStream();

        assertThat(body.read()).isNegative();
        assertThat(body.isFinished()).isTrue();
    }

    private static BoundedRequest request(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/roster-imports");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return new BoundedRequest(request, MOST);
    }
}
