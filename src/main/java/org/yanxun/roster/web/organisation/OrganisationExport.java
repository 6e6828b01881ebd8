package org.yanxun.roster.web.organisation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanxun.document.sheet.out.SheetWriter;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.roster.load.organisation.OrganisationColumns;
import org.yanxun.shell.speech.Speech;

/** All organisations in scope as the sheet they are taken in by, each as it is today: brought back, it changes nothing. */
@Component
class OrganisationExport {

    private final Roster roster;
    private final OrganisationStore store;
    private final OrganisationColumns columns;
    private final Clock clock;

    OrganisationExport(Roster roster, OrganisationStore store, OrganisationColumns columns, Clock clock) {
        this.roster = roster;
        this.store = store;
        this.columns = columns;
        this.clock = clock;
    }

    void write(Actor actor, Speech speech, OutputStream out) throws IOException {
        List<Organisation> all = roster.organisations(actor.scope());
        Map<OrgId, String> codes = new HashMap<>();
        all.forEach(each -> codes.put(each.id(), each.code()));
        Map<OrgId, List<Chapter>> lives = store.lives(actor.scope());
        try (SheetWriter writer = SheetWriter.xlsx(out, columns.template(speech))) {
            for (Organisation each : all) {
                List<Chapter> life = lives.getOrDefault(each.id(), List.of());
                if (!life.isEmpty()) {
                    writer.row(row(each.code(), life, codes, speech));
                }
            }
        }
    }

    private List<?> row(String code, List<Chapter> life, Map<OrgId, String> codes, Speech speech) {
        LocalDate today = LocalDate.now(clock);
        Chapter shown = life.stream()
                .filter(chapter -> chapter.valid().contains(today))
                .findFirst()
                .orElseGet(life::getLast);
        Facts facts = shown.facts();
        LocalDate ends = life.getLast().valid().until();
        return List.of(
                code,
                facts.name(),
                facts.parent() == null ? "" : codes.getOrDefault(facts.parent(), ""),
                speech.w(facts.nature().type().key()),
                speech.w(facts.nature().ownership().key()),
                facts.nature().stages().stream()
                        .sorted()
                        .map(stage -> speech.of("shell.stage", stage))
                        .collect(Collectors.joining("、")),
                truth(facts.nature().rural(), speech),
                truth(facts.nature().migrant(), speech),
                shown.valid().from(),
                Objects.requireNonNullElse(ends, ""));
    }

    private static String truth(boolean truth, Speech speech) {
        return speech.w(truth ? "roster.yes" : "roster.no");
    }
}
