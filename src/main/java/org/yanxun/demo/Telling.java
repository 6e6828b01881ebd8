package org.yanxun.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.People;
import org.yanxun.demo.district.Roll;
import org.yanxun.demo.year.Arrivals;
import org.yanxun.demo.year.Year;

/**
 * Makes up who works in the demonstration district, what is taught there and who comes, one after the other with the same
 * dice, while the rooms take in what is told already.
 */
final class Telling {

    private final CompletableFuture<Roll> roll;
    private final CompletableFuture<Year> year;
    private final CompletableFuture<List<Arrival>> arrivals;

    private Telling(
            CompletableFuture<Roll> roll, CompletableFuture<Year> year, CompletableFuture<List<Arrival>> arrivals) {
        this.roll = roll;
        this.year = year;
        this.arrivals = arrivals;
    }

    /** Begins to tell of these grounds, up to that moment. Nobody else may throw the dice from now on. */
    static Telling begun(Grounds grounds, LocalDateTime now, Dice dice) {
        Instant moment = now.atZone(YearLoad.ZONE).toInstant();
        var roll = CompletableFuture.supplyAsync(() -> People.of(grounds.units(), grounds.year(), dice));
        var year = roll.thenApply(told -> Year.of(grounds.units(), told.members(), grounds.college(), now, dice));
        return new Telling(roll, year, year.thenApply(told -> new Arrivals(dice).before(moment, told.classes())));
    }

    /** Everybody in it; waits until they are known. */
    Roll roll() {
        return roll.join();
    }

    /** All classes, nobody teaching them yet; waits until they are known. */
    Year year() {
        return year.join();
    }

    /** Who came and went; waits until it is known. */
    List<Arrival> arrivals() {
        return arrivals.join();
    }
}
