package org.yanxun.enrolment.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.document.sheet.out.SheetWriter;
import org.yanxun.enrolment.lists.ClassPeople;
import org.yanxun.enrolment.lists.ClassPeople.Member;
import org.yanxun.enrolment.web.Listed;
import org.yanxun.enrolment.web.When;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.programme.Programmes;
import org.yanxun.programme.TrainingClass;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** Who comes to a class, for those who hold it; on screen and as a sheet. */
@Controller
@Allowed({Role.COLLEGE, Role.BUREAU, Role.PRINCIPAL, Role.LIAISON})
class PeopleController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int PAGE = 300;
    private static final int EVERYBODY = 100_000;

    private final Programmes programmes;
    private final ClassPeople people;

    PeopleController(Programmes programmes, ClassPeople people) {
        this.programmes = programmes;
        this.people = people;
    }

    @GetMapping("/classes/{id}/people")
    Screen show(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID after) {
        var heading = heading(actor, id);
        List<Member> members = people.of(actor.district(), id, after, PAGE + 1);
        return new PeopleScreen(id, heading, Listed.of(members, PAGE, Member::application));
    }

    private PeopleScreen.Heading heading(Actor actor, UUID id) {
        TrainingClass found = programmes.find(actor, id);
        return new PeopleScreen.Heading(
                found.plan().naming().title(), found.plan().terms().capacity(), people.count(actor.district(), id));
    }

    /** What the class's page shows of who comes, and of those who now are somewhere else at its time. */
    @GetMapping("/classes/{id}/clashes")
    Screen clashes(Actor actor, @PathVariable UUID id) {
        return new ClashesScreen(id, heading(actor, id));
    }

    @GetMapping("/classes/{id}/people.xlsx")
    void sheet(Actor actor, @PathVariable UUID id, Speech speech, HttpServletResponse response) throws IOException {
        String title = programmes.find(actor, id).plan().naming().title();
        List<Member> members = people.of(actor.district(), id, null, EVERYBODY);
        var file = ContentDisposition.attachment()
                .filename(title + "-" + speech.w("enrolment.people") + ".xlsx", StandardCharsets.UTF_8)
                .build();
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", file.toString());
        try (SheetWriter sheet = SheetWriter.xlsx(response.getOutputStream(), shape(speech))) {
            for (Member member : members) {
                sheet.row(row(member, speech));
            }
        }
    }

    private static SheetShape shape(Speech speech) {
        return SheetShape.of(
                speech.w("enrolment.people"),
                SheetColumn.text("name", speech.w("enrolment.column.name")),
                SheetColumn.id("number", speech.w("enrolment.column.number")),
                SheetColumn.text("school", speech.w("enrolment.column.school")),
                SheetColumn.text("state", speech.w("enrolment.column.state")),
                SheetColumn.text("asked", speech.w("enrolment.column.asked")),
                SheetColumn.text("clash", speech.w("enrolment.column.clash")));
    }

    private static List<String> row(Member member, Speech speech) {
        return List.of(
                member.name(),
                Optional.ofNullable(member.staffNumber()).orElse(""),
                Optional.ofNullable(member.organisation()).orElse(""),
                speech.w(member.state().key()),
                speech.moment(LocalDateTime.ofInstant(member.askedAt(), When.HERE)),
                Optional.ofNullable(member.clash()).orElse(""));
    }
}
