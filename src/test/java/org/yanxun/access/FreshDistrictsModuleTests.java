package org.yanxun.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.database.HouseTest;

@HouseTest
class FreshDistrictsModuleTests {

    private final TestActors people;
    private final ApplicationContext house;

    @Autowired
    FreshDistrictsModuleTests(TestActors people, ApplicationContext house) {
        this.people = people;
        this.house = house;
    }

    @Test
    void whoever_asks_for_people_gets_a_district_nobody_else_has() {
        assertThat(house.getBean(TestActors.class).district()).isNotEqualTo(people.district());
    }
}
