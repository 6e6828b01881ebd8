package org.yanxun.trust.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class DifferenceTests {

    @Test
    void only_what_changed_is_told() {
        assertThat(Difference.between("{\"room\":\"301\",\"hours\":3}", "{\"room\":\"302\",\"hours\":3}"))
                .containsExactly(new Difference("room", "301", "302"));
    }

    @Test
    void something_new_had_nothing_before_and_something_gone_has_nothing_after() {
        assertThat(Difference.between(null, "{\"room\":\"302\",\"note\":null}"))
                .containsExactly(new Difference("room", "", "302"));
        assertThat(Difference.between("{\"room\":\"302\"}", null)).containsExactly(new Difference("room", "302", ""));
        assertThat(Difference.between("{\"room\":\"302\"}", "{}")).containsExactly(new Difference("room", "302", ""));
    }

    @Test
    void without_any_state_nothing_changed() {
        assertThat(Difference.between(null, null)).isEmpty();
        assertThat(Difference.between("{}", "{}")).isEmpty();
    }

    @Test
    void a_value_that_is_the_whole_has_no_name() {
        assertThat(Difference.between("\"301\"", "\"302\"")).containsExactly(new Difference("", "301", "302"));
        assertThat(Difference.between("[1]", "{\"a\":1}")).containsExactly(new Difference("", "1", "{\"a\":1}"));
    }

    @Test
    void what_lies_deeper_is_told_by_where_it_lies() {
        assertThat(Difference.between(
                        "{\"when\":{\"from\":1,\"to\":5}}", "{\"when\":{\"from\":2,\"to\":5},\"open\":true}"))
                .containsExactly(new Difference("when.from", "1", "2"), new Difference("open", "", "true"));
    }

    @Test
    void of_few_things_each_is_told_and_of_many_how_many() {
        assertThat(Difference.between(null, "{\"rooms\":[\"301\",\"302\"]}"))
                .containsExactly(new Difference("rooms", "", "301, 302"));
        assertThat(Difference.between(null, "{\"rooms\":[1,2,3,4,5]}"))
                .containsExactly(new Difference("rooms", "", "× 5"));
    }

    @Test
    void kinds_of_things_have_words() {
        assertThat(new Words().keys(Language.EN)).contains("trust.subject.account", "trust.subject.sitting");
    }
}
