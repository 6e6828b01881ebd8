package org.yanxun.roster.web.person;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.roster.Term.TraineeType;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.person.SelfDesk;
import org.yanxun.roster.web.Typed;
import org.yanxun.shell.fault.InvalidInput;

/**
 * What a form about a person's own data carries, as it was sent.
 *
 * @param trainee a {@link TraineeType}
 * @param idNumber the identity number as it should be
 * @param reason why it was not
 * @param seen when the person was last changed, as the sender knows
 */
public record SelfForm(
        @Nullable String name,
        @Nullable String staffNumber,
        @Nullable String mobile,
        @Nullable String email,
        @Nullable String trainee,
        @Nullable String idNumber,
        @Nullable String reason,
        @Nullable String seen) {

    /** A form that shows what stands; the identity number is never in it. */
    static SelfForm of(PersonFile file) {
        PersonFile.Self self = file.self();
        return new SelfForm(
                self.name(),
                self.staffNumber(),
                self.contact().mobile(),
                self.contact().email(),
                self.trainee().name(),
                null,
                null,
                file.changed().toString());
    }

    /** The same form about what stands, but with what was sent of the identity number; the number itself is not kept. */
    SelfForm numberOf(SelfForm sent) {
        return new SelfForm(name, staffNumber, mobile, email, trainee, null, sent.reason, sent.seen);
    }

    /**
     * What it says of the person.
     *
     * @throws InvalidInput if the name or the type is missing
     */
    public SelfDesk.Self self() {
        Typed.all(List.of(this::named, () -> Typed.code("trainee", TraineeType.class, trainee)));
        return new SelfDesk.Self(
                named(),
                Typed.said(staffNumber).orElse(null),
                Typed.code("trainee", TraineeType.class, trainee),
                new Contact(Typed.said(mobile).orElse(null), Typed.said(email).orElse(null)));
    }

    /** What it says of the identity number. */
    public SelfDesk.RightNumber number() {
        return new SelfDesk.RightNumber(Typed.text(idNumber), Typed.text(reason));
    }

    /**
     * When the person was last changed, as the sender knows; absent if nothing is said.
     *
     * @throws InvalidInput if it is no moment
     */
    public @Nullable Instant lastSeen() {
        return Typed.momentIfAny("seen", seen).orElse(null);
    }

    private String named() {
        return Typed.said(name).orElseThrow(() -> Typed.missing("name"));
    }
}
