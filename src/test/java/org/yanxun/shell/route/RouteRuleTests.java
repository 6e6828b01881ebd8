package org.yanxun.shell.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.method.HandlerMethod;
import org.yanxun.kernel.Role;

class RouteRuleTests {

    @ParameterizedTest
    @CsvSource({
        "open, true, true, true",
        "signedIn, false, true, true",
        "college, false, true, false",
        "silent, false, false, true"
    })
    void a_handler_is_open_to_whom_it_says(String handler, boolean nobody, boolean college, boolean teacher)
            throws NoSuchMethodException {
        RouteRule rule = ruleOf(new Handlers(), handler);

        assertThat(rule.lets(Optional.empty())).isEqualTo(nobody);
        assertThat(rule.lets(Optional.of(Role.COLLEGE))).isEqualTo(college);
        assertThat(rule.lets(Optional.of(Role.TEACHER))).isEqualTo(teacher);
    }

    @Test
    void a_handler_that_says_nothing_is_closed_to_all() throws NoSuchMethodException {
        RouteRule rule = ruleOf(new Unguarded(), "silent");

        assertThat(rule.lets(Optional.empty())).isFalse();
        for (Role role : Role.values()) {
            assertThat(rule.lets(Optional.of(role))).isFalse();
        }
    }

    private static RouteRule ruleOf(Object bean, String method) throws NoSuchMethodException {
        return RouteRule.of(new HandlerMethod(bean, bean.getClass().getDeclaredMethod(method)));
    }

    @Allowed(Role.TEACHER)
    static class Handlers {
        @Open
        void open() {}

        @SignedIn
        void signedIn() {}

        @Allowed(Role.COLLEGE)
        void college() {}

        void silent() {}
    }

    static class Unguarded {
        void silent() {}
    }
}
