package org.yanxun.roster.load.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.Term.TraineeType;
import org.yanxun.shell.speech.Language;

/** Which code a cell's words mean, in any language and script; a program may write the code itself. */
@Component
public class Labels {

    /** The columns that hold one of several known values. */
    static final List<String> CHOSEN = List.of(
            "kind",
            "stage",
            "subject",
            "staffing",
            "trainee",
            "homeroom",
            "liaison",
            CredentialCells.KIND,
            CredentialCells.SUBJECT);

    private static final List<Language> ALL = List.of(Language.values());

    private final ImportColumns columns;
    private final Map<String, PostKind> kinds;
    private final Map<String, SchoolStage> stages;
    private final Map<String, Subject> subjects;
    private final Map<String, Staffing> staffing;
    private final Map<String, TraineeType> trainees;
    private final Map<String, Boolean> truths;
    private final Map<String, CredentialKind> credentials;
    private final Map<String, String> tiers;
    private final Map<String, Map<String, ?>> byColumn;

    /** The words of all languages. */
    public Labels(ImportColumns columns) {
        this.columns = columns;
        kinds = of(PostKind.values(), Term::key);
        stages = of(SchoolStage.values(), ImportColumns::stageKey);
        subjects = of(Subject.values(), Term::key);
        staffing = of(Staffing.values(), Term::key);
        trainees = of(TraineeType.values(), Term::key);
        truths = of(new Boolean[] {true, false}, truth -> truth ? ColumnWords.YES : ColumnWords.NO);
        credentials = of(CredentialKind.values(), Term::key);
        tiers = of(Term.TIERS.toArray(String[]::new), Term::tierKey);
        Term.TIERS.forEach(tier -> tiers.put(tier, tier));
        byColumn = Map.of(
                "kind",
                kinds,
                "stage",
                stages,
                "subject",
                subjects,
                "staffing",
                staffing,
                "trainee",
                trainees,
                "homeroom",
                truths,
                "liaison",
                truths,
                CredentialCells.KIND,
                credentials,
                CredentialCells.SUBJECT,
                subjects);
    }

    /** Reads cells as these terms. */
    public <T> Function<String, Optional<T>> meaning(T[] terms, Function<T, String> key) {
        Map<String, T> known = of(terms, key);
        return cell -> in(known, cell);
    }

    /** Whether the cell says yes or no; absent if it says neither. */
    public Optional<Boolean> truth(String cell) {
        return in(truths, cell);
    }

    Optional<PostKind> kind(String cell) {
        return in(kinds, cell);
    }

    Optional<SchoolStage> stage(String cell) {
        return in(stages, cell);
    }

    Optional<Subject> subject(String cell) {
        return in(subjects, cell);
    }

    Optional<Staffing> staffing(String cell) {
        return in(staffing, cell);
    }

    Optional<TraineeType> trainee(String cell) {
        return in(trainees, cell);
    }

    Optional<CredentialKind> credential(String cell) {
        return in(credentials, cell);
    }

    /** Who gave a title. */
    Optional<String> tier(String cell) {
        return in(tiers, cell);
    }

    /** Whether the cell of one of the columns with choices means nothing known. */
    boolean isStrange(String column, String cell) {
        return !cell.isEmpty()
                && in(byColumn.getOrDefault(column, Map.of()), cell).isEmpty();
    }

    /** As a label is written, it is found at once; in another script or width, by its one form. */
    private static <T> Optional<T> in(Map<String, T> known, String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        @Nullable T found = known.get(cell);
        return Optional.ofNullable(found == null ? known.get(SheetShape.normal(cell)) : found);
    }

    private <T> Map<String, T> of(T[] terms, Function<T, String> key) {
        Map<String, T> known = new HashMap<>();
        for (T term : terms) {
            if (term instanceof Enum<?> coded) {
                known.put(coded.name(), term);
            }
            columns.in(key.apply(term), ALL).forEach(label -> {
                known.putIfAbsent(label, term);
                known.putIfAbsent(SheetShape.normal(label), term);
            });
        }
        return known;
    }
}
