package org.yanxun.attendance.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanxun.kernel.Role;
import org.yanxun.shell.frame.MenuItem;

/** Where attendance stands in the menu. */
@Configuration(proxyBeanMethods = false)
class AttendancePlaces {

    @Bean
    MenuItem checkInPlace() {
        return new MenuItem(30, "attendance.menu.checkIn", "/check-in", Set.of(Role.TEACHER));
    }

    @Bean
    MenuItem sittingsPlace() {
        return new MenuItem(
                30,
                "attendance.menu.sittings",
                "/sittings",
                Set.of(Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TRAINER, Role.BUREAU));
    }

    @Bean
    MenuItem leavesPlace() {
        return new MenuItem(
                35, "attendance.menu.leaves", "/leaves", Set.of(Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON));
    }
}
