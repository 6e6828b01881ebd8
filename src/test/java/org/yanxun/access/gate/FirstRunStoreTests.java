package org.yanxun.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.database.HouseTest;

@HouseTest
class FirstRunStoreTests {

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final AccountStore accounts;

    @Autowired
    FirstRunStoreTests(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Test
    void five_wrong_codes_make_the_code_void_and_print_a_new_one() {
        FirstRun firstRun = new FirstRun(accounts, true, new PrintStream(console, true, StandardCharsets.UTF_8));
        for (int i = 0; i < 5; i++) {
            assertThat(firstRun.knows("AAAAA-AAAAA")).isFalse();
        }

        assertThat(printed()).hasSize(1);
        assertThat(firstRun.knows(code(printed().getLast()))).isTrue();
        for (int i = 0; i < 5; i++) {
            firstRun.knows("wrong");
        }
        assertThat(printed()).hasSize(2);
        assertThat(firstRun.knows(code(printed().getFirst())))
                .as("the old code")
                .isFalse();
        assertThat(firstRun.knows(code(printed().getLast()))).as("the new code").isTrue();
    }

    @Test
    void where_it_is_left_out_it_is_never_needed() {
        assertThat(new FirstRun(accounts, false, System.out).isNeeded()).isFalse();
    }

    private List<String> printed() {
        return console.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String code(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }
}
