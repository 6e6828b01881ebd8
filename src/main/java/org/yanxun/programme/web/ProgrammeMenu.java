package org.yanxun.programme.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanxun.kernel.Role;
import org.yanxun.shell.frame.MenuItem;

/** The programme's places in the menu. */
@Configuration(proxyBeanMethods = false)
class ProgrammeMenu {

    @Bean
    MenuItem classesPlace() {
        return new MenuItem(20, "programme.menu", "/programme", Set.of(Role.COLLEGE, Role.BUREAU));
    }

    @Bean
    MenuItem schoolClassesPlace() {
        return new MenuItem(40, "programme.menu.school", "/programme", Set.of(Role.PRINCIPAL, Role.LIAISON));
    }
}
