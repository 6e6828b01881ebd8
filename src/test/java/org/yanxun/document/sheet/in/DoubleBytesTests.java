package org.yanxun.document.sheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the two old encodings of Chinese a text is in. */
class DoubleBytesTests {

    private static final Charset BIG5 = Charset.forName("Big5");
    private static final Charset GBK = Charset.forName("GB18030");

    @ParameterizedTest
    @ValueSource(
            strings = {"姓名,學校\n單雄,實驗國小\n", "工號,姓名,證件號碼,單位代碼\nN900,解惠如,3302,S001\n", "教師姓名;職務;任職日期\n虞老師;校長;2026-09-01\n"
            })
    void a_traditional_text_is_known_in_either(String text) {
        assertThat(DoubleBytes.isBig5(text.getBytes(BIG5))).isTrue();
        assertThat(DoubleBytes.isBig5(text.getBytes(GBK))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"姓名,学校\n单雄,实验小学\n", "工号,姓名,证件号码,单位代码,学科,编制\n", "王"})
    void a_simplified_text_is_never_taken_for_the_other(String text) {
        assertThat(DoubleBytes.isBig5(text.getBytes(GBK))).isFalse();
    }

    @Test
    void a_text_without_any_chinese_and_half_a_character_are_not() {
        assertThat(DoubleBytes.isBig5(new byte[0])).isFalse();
        assertThat(DoubleBytes.isBig5("name,school\n".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
        assertThat(DoubleBytes.isBig5(new byte[] {'a', (byte) 0xa4})).isFalse();
    }
}
