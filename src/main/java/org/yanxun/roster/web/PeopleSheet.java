package org.yanxun.roster.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.document.sheet.out.SheetWriter;
import org.yanxun.kernel.Actor;
import org.yanxun.roster.Roster.Person;
import org.yanxun.roster.Roster.Post;
import org.yanxun.roster.Term;
import org.yanxun.roster.find.PeopleQuery;
import org.yanxun.shell.speech.Speech;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/** A list of people as a spreadsheet, page by page so that it never lies in memory as a whole. */
@Component
class PeopleSheet {

    private static final int PAGE = 2_000;

    private final PeopleLists lists;
    private final AuditTrail trail;

    PeopleSheet(PeopleLists lists, @Lazy AuditTrail trail) {
        this.lists = lists;
        this.trail = trail;
    }

    void write(Actor actor, PeopleQuery query, Speech speech, OutputStream out) throws IOException {
        trail.record(actor, new Decision("roster.export", "people", null, null, Map.of("typed", query.typed()), null));
        try (SheetWriter writer = SheetWriter.xlsx(out, shape(speech))) {
            var page = new PeopleQuery(query.scope(), query.typed(), query.filter(), null, PAGE);
            while (page != null) {
                page = writePage(page, speech, writer);
            }
        }
    }

    private @Nullable PeopleQuery writePage(PeopleQuery page, Speech speech, SheetWriter writer) throws IOException {
        var found = lists.find(page);
        for (Person person : found.people()) {
            writer.row(row(person, speech));
        }
        return found.next()
                .map(next -> new PeopleQuery(page.scope(), page.typed(), page.filter(), next, PAGE))
                .orElse(null);
    }

    private static SheetShape shape(Speech speech) {
        return SheetShape.of(
                speech.w("roster.people"),
                SheetColumn.text("name", speech.w("roster.column.name")),
                SheetColumn.id("staffNumber", speech.w("roster.column.staffNumber")),
                SheetColumn.text("organisation", speech.w("roster.column.organisation")),
                SheetColumn.text("kind", speech.w("roster.column.kind")),
                SheetColumn.text("stage", speech.w("roster.column.stage")),
                SheetColumn.text("subject", speech.w("roster.column.subject")),
                SheetColumn.text("staffing", speech.w("roster.column.staffing")));
    }

    private static List<String> row(Person person, Speech speech) {
        String number = person.staffNumber() == null ? "" : person.staffNumber();
        Post post = person.post();
        if (post == null) {
            return List.of(person.name(), number);
        }
        return List.of(
                person.name(),
                number,
                post.organisationName(),
                speech.w(post.kind().key()),
                post.stage() == null
                        ? ""
                        : speech.w("shell.stage." + post.stage().name()),
                words(post.subject(), speech),
                speech.w(post.staffing().key()));
    }

    private static String words(@Nullable Term term, Speech speech) {
        return term == null ? "" : speech.w(term.key());
    }
}
