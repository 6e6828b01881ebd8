package org.yanxun.plan.indicator;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row behind a figure.
 *
 * @param name who or what: a person, a class, a school
 * @param detail what makes it count, in the row's own words; may be empty
 * @param day when it happened; absent where the fact has no day
 * @param href the page that shows it; empty if there is none
 */
public record Evidence(String name, String detail, Optional<LocalDate> day, String href) {}
