package org.yanxun.programme.web;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is written in a form or in the API's body, before anybody looked whether it can be read.
 *
 * @param when from when to when
 * @param trainer a name, or a name with the staff number in brackets; empty while nobody is named
 * @param hours training hours; empty for as long as it lasts
 * @param checkout {@code true} where leaving is noted too
 */
record SessionForm(
        String id, String title, WhenForm when, String place, String trainer, String hours, String checkout) {

    SessionForm {
        id = given(id);
        title = given(title);
        when = when == null ? new WhenForm("", "", "", "") : when;
        place = given(place);
        trainer = given(trainer);
        hours = given(hours);
        checkout = given(checkout);
    }

    /**
     * From when to when.
     *
     * @param date the day it begins, 2026-12-05
     * @param from when it begins, 13:30
     * @param until when it ends, 16:30
     * @param endDate the day it ends; empty for the day it begins
     */
    record WhenForm(String date, String from, String until, String endDate) {
        WhenForm {
            date = given(date);
            from = given(from);
            until = given(until);
            endDate = given(endDate);
        }
    }

    /** Reads one from its fields. */
    static SessionForm of(Function<String, String> field) {
        return new SessionForm(
                field.apply("id"),
                field.apply("title"),
                new WhenForm(field.apply("date"), field.apply("from"), field.apply("until"), field.apply("endDate")),
                field.apply("place"),
                field.apply("trainer"),
                field.apply("hours"),
                field.apply("checkout"));
    }

    /** An empty one. */
    static SessionForm blank() {
        return of(field -> field.equals("id") ? fresh() : "");
    }

    /** The same with an identity of its own if it has none. */
    SessionForm identified() {
        return id.isEmpty() ? new SessionForm(fresh(), title, when, place, trainer, hours, checkout) : this;
    }

    /** Another like this, on a day still to be said. */
    SessionForm onAnotherDay() {
        WhenForm undated = new WhenForm("", when.from(), when.until(), "");
        return new SessionForm(fresh(), title, undated, place, trainer, hours, checkout);
    }

    /** The same, for as long as it lasts. */
    SessionForm withoutHours() {
        return new SessionForm(id, title, when, place, trainer, "", checkout);
    }

    /** Another like this a day later. */
    SessionForm next() {
        WhenForm later = new WhenForm(dayAfter(when.date()), when.from(), when.until(), "");
        return new SessionForm(fresh(), "", later, place, trainer, hours, checkout);
    }

    /** Whether leaving is noted too. */
    boolean hasCheckout() {
        return checkout.equals("true");
    }

    /** An absent field counts as an empty one. */
    static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** An absent session counts as an empty one. */
    static SessionForm given(@Nullable SessionForm session) {
        return session == null ? of(field -> "") : session;
    }

    private static String dayAfter(String date) {
        try {
            return LocalDate.parse(date).plusDays(1).toString();
        } catch (DateTimeParseException unreadable) {
            return "";
        }
    }

    private static String fresh() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
