package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Which category a figure of credits or hours belongs to. */
class CategoriesTests {

    private static String categories(String words) {
        List<Target> all = Promises.in(words).all();
        return all.stream()
                .filter(target -> target.kind() == TargetKind.CREDITS || target.kind() == TargetKind.HOURS)
                .map(target -> target.amount().value().orElseThrow().toPlainString() + " "
                        + target.bearing().programme())
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    集中培训16学分。|16 CENTRALISED
                    集中培訓16學分。|16 CENTRALISED
                    面授不少于16学时。|16 CENTRALISED
                    网络培训8学分。|8 ONLINE
                    網絡研修不低於8學分。|8 ONLINE
                    线上学习8学时。|8 ONLINE
                    遠程培訓8學時。|8 ONLINE
                    校本研训24学分。|24 SCHOOL_BASED
                    校內研習24小時。|24 SCHOOL_BASED
                    园本教研24学时。|24 SCHOOL_BASED
                    集中培训（16学分）、网络培训（8学分）。|16 CENTRALISED, 8 ONLINE
                    集中培训16学分，网络培训8学分，校本研训24学分。|16 CENTRALISED, 8 ONLINE, 24 SCHOOL_BASED
                    其中集中16學分、網絡8學分、校本24學分。|16 CENTRALISED, 8 ONLINE, 24 SCHOOL_BASED
                    集中、网络、校本分别为16、8、24学分。|16 CENTRALISED, 8 ONLINE, 24 SCHOOL_BASED
                    校本、集中、網絡依次為24、16、8學分。|24 SCHOOL_BASED, 16 CENTRALISED, 8 ONLINE
                    16学分的集中培训、8学分的网络培训。|16 CENTRALISED, 8 ONLINE
                    集中16、网络8、校本24学分。|16 CENTRALISED, 8 ONLINE, 24 SCHOOL_BASED
                    """)
    void a_figure_belongs_to_the_category_beside_it(String words, String categories) {
        assertThat(categories(words)).isEqualTo(categories);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    教师每年修满48学分。|48
                    通过集中培训、网络培训、校本研训等方式完成48学分。|48
                    通过校本研修、网络研修和集中培训完成48学分。|48
                    集中精力抓培训，全年48学分。|48
                    加强网络建设，每人48学时。|48
                    """)
    void a_total_belongs_to_none(String words, String categories) {
        assertThat(categories(words)).isEqualTo(categories);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    全年40学分，其中必修课16学分、选修课12学分。|40, 16 必修课, 12 选修课
                    全年20學分，其中聽評課6學分。|20, 6 聽評課
                    應完成18小時，其中環境教育4小時。|18, 4 環境教育
                    """)
    void another_part_is_named_as_the_text_names_it(String words, String categories) {
        assertThat(categories(words)).isEqualTo(categories);
    }
}
