package org.yanxun.enrolment.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanxun.kernel.Role;
import org.yanxun.shell.frame.MenuItem;

/** Enrolment's places in the menu. */
@Configuration(proxyBeanMethods = false)
class EnrolmentMenu {

    @Bean
    MenuItem cataloguePlace() {
        return new MenuItem(
                20, "enrolment.menu", "/classes", Set.of(Role.TEACHER, Role.TRAINER, Role.PRINCIPAL, Role.LIAISON));
    }

    @Bean
    MenuItem consentsPlace() {
        return new MenuItem(30, "enrolment.menu.consents", "/consents", Set.of(Role.PRINCIPAL, Role.LIAISON));
    }
}
