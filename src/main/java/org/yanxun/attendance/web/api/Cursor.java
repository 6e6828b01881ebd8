package org.yanxun.attendance.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.yanxun.attendance.roll.SittingFinder.Place;
import org.yanxun.shell.fault.InvalidInput;

/** A place in a list as programs carry it. */
final class Cursor {

    private Cursor() {}

    static String of(Place place) {
        return place.startsAt().toEpochMilli() + "_" + place.id();
    }

    static Place read(String text) {
        try {
            int split = text.indexOf('_');
            Instant startsAt = Instant.ofEpochMilli(Long.parseLong(text.substring(0, Math.max(0, split))));
            return new Place(startsAt, UUID.fromString(text.substring(split + 1)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InvalidInput("cursor", "attendance.wrong.cursor");
        }
    }
}
