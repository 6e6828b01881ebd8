package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Amounts of money, in yuan. */
class MoneyTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    安排经费30万元。|MONEY 300000
                    安排經費30萬元。|MONEY 300000
                    安排经费三十万元。|MONEY 300000
                    安排经费1.5万元。|MONEY 15000
                    安排經費3萬6,000元。|MONEY 36000
                    安排经费800元。|MONEY 800
                    每生800元。|MONEY 800
                    每人每年500元。|MONEY 500
                    每校补助2000元。|MONEY 2000
                    每校補助新臺幣5萬元。|MONEY 50000
                    上限6萬元。|MONEY 60000
                    不超过550元。|MONEY 550
                    约需285万元。|MONEY 2850000
                    """)
    void an_amount_is_read_in_yuan(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    专项经费要落实。
                    """)
    void funds_without_a_figure_are_no_amount(String words) {
        assertThat(Promises.in(words).all()).extracting(Target::kind).doesNotContain(TargetKind.MONEY);
    }
}
