package org.yanxun.insight.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanxun.kernel.Role;
import org.yanxun.shell.frame.MenuItem;

/** The board's place in the menu. */
@Configuration(proxyBeanMethods = false)
class BoardPlaces {

    @Bean
    MenuItem boardPlace() {
        Set<Role> readers = Set.of(Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TEACHER);
        return new MenuItem(10, "insight.board", "/board", readers);
    }
}
