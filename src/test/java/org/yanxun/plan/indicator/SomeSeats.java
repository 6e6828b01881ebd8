package org.yanxun.plan.indicator;

import java.util.List;
import java.util.Optional;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Target;

/** Called like the seats, whose words the house knows; counts nothing. */
public final class SomeSeats implements Indicator {

    @Override
    public String key() {
        return "enrolment.seated";
    }

    @Override
    public Amount.Unit unit() {
        return Amount.Unit.PERSON;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice("level", List.of("CITY", "DISTRICT")),
                Parameter.open("programme"),
                Parameter.choice("counts", List.of("SEATED", "PRESENT")));
    }

    @Override
    public Optional<Proposal> proposalFor(Target target, String sentence) {
        return Optional.empty();
    }

    @Override
    public Count count(Question question) {
        return Count.of(0);
    }

    @Override
    public List<Evidence> evidence(Question question, Scope scope, int limit) {
        return List.of();
    }
}
