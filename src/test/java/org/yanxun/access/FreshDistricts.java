package org.yanxun.access;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;

/** Gives whoever asks for {@link TestActors} a fresh district of the running house: every test one of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class FreshDistricts {

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    TestActors people(ApplicationContext house) {
        return TestActors.in(house);
    }
}
