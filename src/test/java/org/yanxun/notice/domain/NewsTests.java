package org.yanxun.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yanxun.kernel.DistrictId;

class NewsTests {

    private static final DistrictId DISTRICT = DistrictId.fresh();

    @Test
    void the_same_happening_is_the_same_occasion() {
        assertThat(News.of(DISTRICT, Matter.LEAVE_ASKED, "/leaves", "a", 1))
                .isEqualTo(News.of(DISTRICT, Matter.LEAVE_ASKED, "/leaves", "a", 1));
    }

    @Test
    void another_matter_or_content_is_another_occasion() {
        String occasion =
                News.of(DISTRICT, Matter.LEAVE_GRANTED, "/leaves", "a", 1).occasion();

        assertThat(News.of(DISTRICT, Matter.LEAVE_DECLINED, "/leaves", "a", 1).occasion())
                .isNotEqualTo(occasion);
        assertThat(News.of(DISTRICT, Matter.LEAVE_GRANTED, "/leaves", "a", 2).occasion())
                .isNotEqualTo(occasion);
    }
}
