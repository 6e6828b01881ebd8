package org.yanxun.shell.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is too much and what makes no sense are two faults; neither costs a trace of where it was found. */
class UnreadableTests {

    @Test
    void what_cannot_be_read_remembers_why() {
        IOException why = new IOException("no boundary");
        Unreadable fault = new Unreadable(why);

        assertThat(fault).hasMessage("no boundary").hasCause(why);
        assertThat(fault.getStackTrace()).isEmpty();
    }

    @Test
    void what_is_too_large_names_its_field_and_the_bound() {
        TooLarge fault = new TooLarge("file", 20);

        assertThat(fault.field()).isEqualTo("file");
        assertThat(fault.most()).isEqualTo(20);
        assertThat(fault).hasNoCause();
        assertThat(fault.getStackTrace()).isEmpty();
    }
}
