package org.yanxun.roster.person;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.roster.RosterImports;
import org.yanxun.roster.RosterImports.Line;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.load.ImportReport;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.Refusal;

/** Adds one person by hand: a sheet of one row, judged by the same rules, whose preview nobody looks at. */
@Component
public class Newcomers {

    private static final int AGAIN = 5;

    private final RosterImports imports;
    private final ImportReport report;

    Newcomers(RosterImports imports, ImportReport report) {
        this.imports = imports;
        this.report = report;
    }

    /**
     * Adds whom the row names, whatever others change in the roster at the same moment.
     *
     * @return what is wrong with the row; nobody was added then
     * @throws Refusal if others were faster again and again
     */
    public List<FieldProblem> add(Actor actor, Terms terms, Line line) {
        UUID id = imports.check(actor, terms, List.of(line));
        for (int again = 0; ; again++) {
            try {
                return applied(actor, id);
            } catch (Refusal refusal) {
                boolean changed = refusal.verdict().reason().equals(RosterImports.CHANGED);
                if (!changed || again == AGAIN) {
                    throw refusal;
                }
            }
        }
    }

    private List<FieldProblem> applied(Actor actor, UUID id) {
        List<FieldProblem> problems = report.wrongs(actor.scope(), id, 20).stream()
                .map(wrong -> FieldProblem.of(wrong.column(), wrong))
                .toList();
        if (!problems.isEmpty()) {
            return problems;
        }
        if (imports.preview(actor, id).joined() == 0) {
            return List.of(FieldProblem.of("name", "roster.wrong.thereAlready"));
        }
        imports.apply(actor, id, false);
        return List.of();
    }
}
