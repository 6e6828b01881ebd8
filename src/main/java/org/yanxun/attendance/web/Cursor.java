package org.yanxun.attendance.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.yanxun.attendance.leave.LeaveView;
import org.yanxun.attendance.roll.SittingFinder;
import org.yanxun.shell.fault.InvalidInput;

/** A place in a list as programs carry it, to the microsecond as the database keeps it. */
public final class Cursor {

    private static final String WAITS = "w";

    /** What no list of ours goes beyond, and every database can read. */
    private static final Instant LAST = Instant.parse("3001-01-01T00:00:00Z");

    private Cursor() {}

    /** As a program or an address carries it. */
    public static String of(SittingFinder.Place place) {
        return of(place.startsAt(), place.id());
    }

    /** As a program or an address carries it. */
    public static String of(LeaveView.Place place) {
        return (place.waits() ? WAITS : "") + of(place.startsAt(), place.id());
    }

    /**
     * Reads a place among sittings.
     *
     * @throws InvalidInput if it is none
     */
    public static SittingFinder.Place read(String text) {
        try {
            return new SittingFinder.Place(moment(text), id(text));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new InvalidInput("cursor", "attendance.wrong.cursor");
        }
    }

    /**
     * Reads a place among requests for leave.
     *
     * @throws InvalidInput if it is none
     */
    public static LeaveView.Place readLeave(String text) {
        boolean waits = text.startsWith(WAITS);
        SittingFinder.Place place = read(waits ? text.substring(WAITS.length()) : text);
        return new LeaveView.Place(waits, place.startsAt(), place.id());
    }

    private static String of(Instant moment, UUID id) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment) + "_" + id;
    }

    private static Instant moment(String text) {
        long micros = Long.parseLong(text.substring(0, Math.max(0, text.indexOf('_'))));
        Instant moment = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LAST)) {
            throw new DateTimeException("beyond all lists");
        }
        return moment;
    }

    private static UUID id(String text) {
        return UUID.fromString(text.substring(text.indexOf('_') + 1));
    }
}
