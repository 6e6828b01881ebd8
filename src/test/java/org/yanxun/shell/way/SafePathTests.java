package org.yanxun.shell.way;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/classes", "/classes?after=1&said=x", "/language/en"})
    void a_path_of_ours_is_kept(String path) {
        assertThat(SafePath.within(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "classes",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "/a\r\nSet-Cookie: x"
            })
    void anything_else_leads_home(String path) {
        assertThat(SafePath.within(path)).isEqualTo("/");
    }
}
