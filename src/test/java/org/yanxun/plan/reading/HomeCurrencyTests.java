package org.yanxun.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Whose money a bare 元 is. */
class HomeCurrencyTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    某区2031年师训计划|安排经费30万元。|CNY
                    某區2031年師訓計劃|安排經費30萬元。|CNY
                    某縣113學年度教師研習計畫|每校補助2萬元。|TWD
                    某縣教師研習計畫|總經費新臺幣30萬元，每校2萬元。|TWD
                    某縣民國113年教師研習計畫|每校補助2萬元。|TWD
                    某會2031年教師培訓計劃|安排津貼港幣3萬元。|HKD
                    某會2031年教師培訓計劃|安排津貼28,000港元。|HKD
                    """)
    void yuan_are_those_of_the_plan(String title, String words, Unit unit) {
        assertThat(PlanReader.read(title + "\n一、經費\n" + words + "\n").targets())
                .filteredOn(target -> target.kind() == TargetKind.MONEY)
                .isNotEmpty()
                .extracting(Target::amount)
                .allMatch(amount -> amount.unit().filter(unit::equals).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    某縣113學年度教師研習計畫|辦理研習12場。
                    某縣113學年度教師研習計畫|研習時數18小時。
                    """)
    void what_is_no_money_keeps_its_unit(String title, String words) {
        assertThat(PlanReader.read(title + "\n一、事項\n" + words + "\n").targets())
                .extracting(Target::amount)
                .noneMatch(amount -> amount.unit().filter(Unit.TWD::equals).isPresent());
    }
}
