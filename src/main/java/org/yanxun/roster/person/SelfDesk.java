package org.yanxun.roster.person;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.roster.Term.TraineeType;
import org.yanxun.roster.domain.SealedNumber;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.roster.load.read.SelfText;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail.Decision;
import org.yanxun.trust.Vault;

/** What people decide about a person's own data: who it is and how to reach them. */
@Component
@Transactional
public class SelfDesk {

    private static final String PERSON = "person";
    private static final int LONGEST_REASON = 200;

    private final PersonStore files;
    private final PersonActs acts;
    private final SelfEdits edits;
    private final Vault vault;

    SelfDesk(PersonStore files, PersonActs acts, SelfEdits edits, @Lazy Vault vault) {
        this.files = files;
        this.acts = acts;
        this.edits = edits;
        this.vault = vault;
    }

    /**
     * A person's own data, all but the identity number.
     *
     * @param staffNumber absent for people without one
     */
    public record Self(String name, @Nullable String staffNumber, TraineeType trainee, Contact contact) {}

    /** An identity number as it should be, and why it was not. */
    public record RightNumber(String number, String reason) {}

    /**
     * Corrects a person's own data.
     *
     * @throws InvalidInput if something about them cannot be so
     */
    public void correct(Actor actor, PersonId person, Self right, @Nullable Instant seen) {
        Refusal.unlessGranted(FactRules.mayKeepPeople(actor));
        OffsetDateTime at = acts.begin(actor, person, seen);
        PersonFile.Self before = file(actor, person);
        checked(described(right));
        if (right.staffNumber() == null && before.idMask() == null) {
            throw new InvalidInput("staffNumber", "roster.import.noIdentity");
        }
        try {
            edits.write(actor.district(), person, right, at);
        } catch (DataIntegrityViolationException taken) {
            throw new InvalidInput("staffNumber", "roster.wrong.numberTaken");
        }
        Self was = new Self(before.name(), before.staffNumber(), before.trainee(), before.contact());
        acts.done(
                actor,
                at,
                person,
                Decision.of("roster.correctPerson", PERSON, person.value(), described(right))
                        .from(described(was)));
    }

    /**
     * Corrects an identity number: it is sealed, and the audit trail knows its masks and the reason only.
     *
     * @throws InvalidInput if it cannot be one, belongs to somebody else, or no reason is given
     */
    public void correctNumber(Actor actor, PersonId person, RightNumber right, @Nullable Instant seen) {
        Refusal.unlessGranted(FactRules.mayKeepPeople(actor));
        OffsetDateTime at = acts.begin(actor, person, seen);
        if (right.reason().isBlank() || right.reason().length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "roster.wrong.reason", LONGEST_REASON);
        }
        if (right.number().isBlank()) {
            throw new InvalidInput("idNumber", "roster.wrong.missing");
        }
        checked(Map.of("idNumber", right.number().strip()));
        PersonFile.Self before = file(actor, person);
        SealedNumber number = SealedNumber.of(SelfText.idNumber(right.number()), vault);
        try {
            edits.seal(actor.district(), person, number, at);
        } catch (DataIntegrityViolationException taken) {
            throw new InvalidInput("idNumber", "roster.wrong.numberTaken");
        }
        acts.done(
                actor,
                at,
                person,
                Decision.of("roster.correctIdNumber", PERSON, person.value(), Map.of("idNumber", number.mask()))
                        .from(Map.of("idNumber", said(before.idMask())))
                        .because(right.reason().strip()));
    }

    private PersonFile.Self file(Actor actor, PersonId person) {
        return files.file(actor.scope(), person).orElseThrow(NotThere::new).self();
    }

    private static void checked(Map<String, String> texts) {
        var problems = SelfText.problems(texts);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static Map<String, String> described(Self self) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("name", self.name());
        words.put("staffNumber", said(self.staffNumber()));
        words.put("trainee", self.trainee().name());
        words.put("mobile", said(self.contact().mobile()));
        words.put("email", said(self.contact().email()));
        return words;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
