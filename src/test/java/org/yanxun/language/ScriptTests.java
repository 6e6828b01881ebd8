package org.yanxun.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTests {

    @Test
    void words_change_by_phrase() {
        assertThat(Script.simplified("學分、頭髮、乾淨、乾隆")).isEqualTo("学分、头发、干净、乾隆");
        assertThat(Script.simplified("接著登入、瞭解著名教師的著作")).isEqualTo("接着登录、了解著名教师的著作");
    }

    @Test
    void a_reader_there_finds_the_words_used_there() {
        assertThat(Script.simplified("選單、檔案、國小、國中、全國中學")).isEqualTo("菜单、文件、小学、初中、全国中学");
    }

    @Test
    void gaps_latin_letters_and_line_ends_stay() {
        assertThat(Script.simplified("還差{0}學分，{1,number} xlsx''\n第{2}行")).isEqualTo("还差{0}学分，{1,number} xlsx''\n第{2}行");
        assertThat(Script.simplified("")).isEmpty();
    }

    @Test
    void a_name_is_looked_for_in_both_scripts() {
        assertThat(Script.both("领雁工程")).containsExactly("领雁工程", "領雁工程");
        assertThat(Script.both("領雁工程")).containsExactly("領雁工程", "领雁工程");
        assertThat(Script.both("A")).containsExactly("A");
    }
}
