package org.yanxun.enrolment.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.enrolment.Enrolments.Given;
import org.yanxun.enrolment.SeatAnswer;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/** Takes in seats given elsewhere, class by class through the same door as everybody; classes always in one order. */
@Component
class Intake {

    private final SeatStore store;
    private final SeatDesk desk;

    Intake(SeatStore store, SeatDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    int takeIn(DistrictId district, List<Given> seats) {
        Map<UUID, List<SeatRequest>> byClass = new TreeMap<>();
        for (Given seat : seats) {
            var lane = new SeatRequest.Lane(district, seat.trainingClass());
            Instant at = seat.at();
            byClass.computeIfAbsent(seat.trainingClass(), id -> new ArrayList<>())
                    .add(SeatRequest.of(lane, seat.person(), at));
        }
        return byClass.values().stream().mapToInt(this::admit).sum();
    }

    private int admit(List<SeatRequest> requests) {
        SeatRequest.Lane lane = requests.getFirst().lane();
        List<SeatAnswer> answers = store.admit(lane, requests, true);
        List<PersonId> seated = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) == SeatAnswer.SEATED) {
                seated.add(requests.get(i).person());
            }
        }
        desk.expect(lane, seated);
        return seated.size();
    }
}
