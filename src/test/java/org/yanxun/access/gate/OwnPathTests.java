package org.yanxun.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/check-in/abc.def?x=1&y=%E7%A0%94", "/plan#s51", "/account"})
    void pages_of_ours_are_kept(String path) {
        assertThat(OwnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "plan", "//evil.example", "///evil.example", "/\\evil.example", "https://evil.example/",
                "javascript:alert(1)", "/a\r\nSet-Cookie: x=1", "/a b", "/sign-in?next=/", "/sign-out", "/研"
            })
    void everything_else_leads_home(String path) {
        assertThat(OwnPath.of(path)).isEqualTo("/");
    }

    @Property
    void whatever_comes_the_way_on_has_no_host(@ForAll String path) {
        String way = OwnPath.of("/" + path);
        assertThat(way).startsWith("/").doesNotStartWith("//");
        try {
            assertThat(URI.create("http://own.example").resolve(way).getHost()).isEqualTo("own.example");
        } catch (IllegalArgumentException notAnAddressAtAll) {
            assertThat(way).doesNotContain("\\");
        }
    }
}
