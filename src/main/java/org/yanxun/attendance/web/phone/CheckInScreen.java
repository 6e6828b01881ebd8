package org.yanxun.attendance.web.phone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yanxun.attendance.roll.OwnSitting;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * The page to check in on.
 *
 * @param ticket the scan's ticket; empty if nothing was scanned
 * @param scanned the sitting that was scanned, if one is expected there
 * @param around one's sittings around now
 * @param now the moment
 * @param sent the digits that were wrong, if some were
 */
record CheckInScreen(String ticket, Optional<OwnSitting> scanned, List<OwnSitting> around, Instant now, Sent sent)
        implements FormScreen {

    /**
     * Digits that were sent and are not right.
     *
     * @param sitting which sitting's form they came from; absent if from none
     * @param code the digits; may be empty
     * @param problems what is wrong with them; empty if nothing was sent
     */
    record Sent(Optional<UUID> sitting, String code, List<FieldProblem> problems) {

        static final Sent NOTHING = new Sent(Optional.empty(), "", List.of());

        static Sent of(CheckInForm form, List<FieldProblem> problems) {
            return new Sent(
                    Optional.ofNullable(form.sitting()),
                    Optional.ofNullable(form.code()).orElse(""),
                    problems);
        }
    }

    @Override
    public List<FieldProblem> problems() {
        return sent.problems();
    }

    /** Whether what is wrong came from that sitting's form. */
    boolean isWrong(OwnSitting sitting) {
        return isWrong("code") && sent.sitting().filter(sitting.id()::equals).isPresent();
    }

    /** Whether one of the forms shown is the one that was sent. */
    boolean hasPlaceForWrong() {
        return open().stream().anyMatch(this::isWrong);
    }

    /** Those that take check-ins or check-outs now. */
    List<OwnSitting> open() {
        return around.stream()
                .filter(each -> each.isOpenAt(now) || each.isLeavingAt(now))
                .toList();
    }

    /** The others: noted already, or still to come. */
    List<OwnSitting> others() {
        return around.stream()
                .filter(each -> !each.isOpenAt(now) && !each.isLeavingAt(now))
                .toList();
    }
}
