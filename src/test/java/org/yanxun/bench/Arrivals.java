package org.yanxun.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.yanxun.bench.Hall.Seat;
import org.yanxun.kernel.Role;

/**
 * People arriving one after the other: each scans the projector's code, which leads to a ticket, and sends the ticket.
 * Those whom the house told that they are noted are remembered.
 */
final class Arrivals implements Load.Turn {

    private static final Duration SHOWN = Duration.ofSeconds(10);
    private static final String DONE = "attendance.verdict.DONE";

    private final URI server;
    private final Guest college;
    private final List<Seat> seats;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();
    private final Map<UUID, Code> codes = new ConcurrentHashMap<>();
    private final Queue<Seat> acknowledged = new ConcurrentLinkedQueue<>();

    Arrivals(URI server, List<Seat> seats) {
        this.server = server;
        this.college = Guest.signIn(server, Role.COLLEGE);
        this.seats = seats;
    }

    /** What a sitting's projector showed, and when. */
    private record Code(String link, long since) {

        boolean isShown() {
            return System.nanoTime() - since < SHOWN.toNanos();
        }
    }

    @Override
    public boolean take(Wire wire) throws IOException {
        int place = next.getAndIncrement();
        if (place >= seats.size()) {
            return false;
        }
        Seat seat = seats.get(place);
        String cookies = seat.guest().cookies();
        String scanned = wire.get(linkOf(seat.sitting()), cookies).header("Location");
        String ticket = scanned.substring(scanned.indexOf('=') + 1);
        Wire.Answer answer = wire.post("/check-in", cookies, Guest.mark() + "&ticket=" + ticket);
        if (!answer.header("Location").contains(DONE)) {
            throw new Refused(answer);
        }
        acknowledged.add(seat);
        told.incrementAndGet();
        return true;
    }

    /** Who was told to be noted. */
    List<Seat> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** How many were told so. */
    int count() {
        return told.get();
    }

    private String linkOf(UUID sitting) {
        return codes.compute(sitting, (id, known) -> known != null && known.isShown() ? known : shown(id))
                .link();
    }

    private Code shown(UUID sitting) {
        try (var wire = new Wire(server)) {
            String body = wire.get("/api/v1/sittings/" + sitting + "/code", college.cookies())
                    .text();
            int from = body.indexOf("\"link\":\"") + 8;
            return new Code(body.substring(from, body.indexOf('"', from)), System.nanoTime());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The house answered, but did not note somebody. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1;

        Refused(Wire.Answer answer) {
            super("not noted: " + answer.status() + " " + answer.header("Location"));
        }
    }
}
