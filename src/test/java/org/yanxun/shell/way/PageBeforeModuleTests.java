package org.yanxun.shell.way;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.yanxun.database.HouseTest;

@HouseTest
class PageBeforeModuleTests {

    private final PageBefore before;

    @Autowired
    PageBeforeModuleTests(PageBefore before) {
        this.before = before;
    }

    @ParameterizedTest
    @CsvSource({
        "http://yanxun.example/plans, /plans",
        "https://Yanxun.example:8443/programme/classes/new?id=1&x=%E6%B2%88, /programme/classes/new?id=1&x=%E6%B2%88",
        "http://yanxun.example/, /",
    })
    void a_page_of_ours_is_known_by_its_path_and_query(String referrer, String page) {
        assertThat(before.of(from(referrer))).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/plans",
                "http://yanxun.example//elsewhere.example/plans",
                "http://yanxun.example/programme/classes",
                "http://yanxun.example/sign-in?next=/",
                "http://yanxun.example/no/such/page",
                "/plans",
                "http://yanxun.example/a b",
                "http://yanxun.example/%",
                "yanxun",
                "about:blank",
                "",
            })
    void what_is_elsewhere_or_answers_forms_only_is_no_page_before(String referrer) {
        assertThat(before.of(from(referrer))).isEmpty();
    }

    @Test
    void who_does_not_say_whence_has_none() {
        assertThat(before.of(new MockHttpServletRequest())).isEmpty();
    }

    private static MockHttpServletRequest from(String referrer) {
        var request = new MockHttpServletRequest("GET", "/somewhere");
        request.setServerName("yanxun.example");
        request.addHeader("Referer", referrer);
        return request;
    }
}
