package org.yanxun.enrolment.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanxun.enrolment.Enrolments.Given;
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
        List<SeatRequest> requests = seats.stream()
                .map(seat ->
                        SeatRequest.of(new SeatRequest.Lane(district, seat.trainingClass()), seat.person(), seat.at()))
                .toList();
        Set<UUID> seated = store.takeIn(district, requests);
        Map<UUID, List<PersonId>> byClass = requests.stream()
                .filter(request -> seated.contains(request.application()))
                .collect(Collectors.groupingBy(
                        request -> request.lane().trainingClass(),
                        Collectors.mapping(SeatRequest::person, Collectors.toList())));
        desk.expect(district, byClass);
        return seated.size();
    }
}
