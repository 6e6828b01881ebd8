package org.yanxun.roster.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanxun.kernel.Role;
import org.yanxun.shell.frame.MenuItem;

/** The roster's place in the menu. */
@Configuration(proxyBeanMethods = false)
class RosterMenu {

    @Bean
    MenuItem rosterPlace() {
        return new MenuItem(
                50,
                "roster.menu",
                "/roster",
                Set.of(Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON));
    }
}
