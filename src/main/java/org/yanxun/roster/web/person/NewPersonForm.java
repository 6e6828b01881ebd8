package org.yanxun.roster.web.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterImports.Line;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.Term.TraineeType;
import org.yanxun.shell.speech.Speech;

/** What the form for a new person carries, as it was sent. */
record NewPersonForm(
        @Nullable String name,
        @Nullable String staffNumber,
        @Nullable String idNumber,
        @Nullable String mobile,
        @Nullable String email,
        @Nullable String trainee,
        @Nullable String code,
        @Nullable String kind,
        @Nullable String stage,
        @Nullable String subject,
        @Nullable String staffing,
        @Nullable String from,
        @Nullable String teachingSince) {

    /** A form not filled in yet. */
    static NewPersonForm blank(LocalDate today) {
        return new NewPersonForm(
                null,
                null,
                null,
                null,
                null,
                TraineeType.TEACHER.name(),
                null,
                PostKind.TEACHER.name(),
                null,
                null,
                Staffing.ESTABLISHED.name(),
                today.toString(),
                null);
    }

    /** The same form, its identity number still to be typed. */
    NewPersonForm withoutNumber() {
        return new NewPersonForm(
                name,
                staffNumber,
                null,
                mobile,
                email,
                trainee,
                code,
                kind,
                stage,
                subject,
                staffing,
                from,
                teachingSince);
    }

    /** The same as a row of a sheet, so that it is judged by the same rules. */
    Line line(Speech speech) {
        Map<String, String> cells = new HashMap<>();
        put(cells, "name", name);
        put(cells, "staffNumber", staffNumber);
        put(cells, "idNumber", idNumber);
        put(cells, "mobile", mobile);
        put(cells, "email", email);
        put(cells, "code", code);
        put(cells, "from", from);
        put(cells, "teachingSince", teachingSince);
        put(cells, "trainee", words(Term.named(TraineeType.class, trainee), speech));
        put(cells, "kind", words(Term.named(PostKind.class, kind), speech));
        put(cells, "subject", words(Term.named(Subject.class, subject), speech));
        put(cells, "staffing", words(Term.named(Staffing.class, staffing), speech));
        put(
                cells,
                "stage",
                Term.named(SchoolStage.class, stage)
                        .map(known -> speech.of("shell.stage", known))
                        .orElse(null));
        return new Line(1, cells);
    }

    private static @Nullable String words(Optional<? extends Term> term, Speech speech) {
        return term.map(known -> speech.w(known.key())).orElse(null);
    }

    private static void put(Map<String, String> cells, String column, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            cells.put(column, value.strip());
        }
    }
}
