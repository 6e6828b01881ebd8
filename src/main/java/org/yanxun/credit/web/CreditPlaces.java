package org.yanxun.credit.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanxun.kernel.Role;
import org.yanxun.shell.frame.MenuItem;

/** Where credit stands in the menu. */
@Configuration(proxyBeanMethods = false)
class CreditPlaces {

    @Bean
    MenuItem yearPlace() {
        return new MenuItem(10, "credit.menu.year", "/year", Set.of(Role.TEACHER));
    }

    @Bean
    MenuItem creditsPlace() {
        return new MenuItem(
                40, "credit.menu.credits", "/credits", Set.of(Role.PRINCIPAL, Role.LIAISON, Role.COLLEGE, Role.BUREAU));
    }
}
