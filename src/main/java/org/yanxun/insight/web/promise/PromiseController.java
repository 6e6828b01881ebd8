package org.yanxun.insight.web.promise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.insight.domain.Board;
import org.yanxun.insight.domain.Figures;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** A promise's own page, and all promises as a sheet. */
@Controller
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TEACHER})
class PromiseController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Board board;
    private final PromisePages pages;

    PromiseController(Board board, PromisePages pages) {
        this.board = board;
        this.pages = pages;
    }

    @GetMapping("/board/promises/{target}")
    Screen promise(Actor actor, @PathVariable UUID target, @RequestParam Optional<UUID> cursor) {
        return pages.of(actor, new TargetId(target), cursor, PromiseScreen.ROWS);
    }

    @Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
    @GetMapping("/board/promises/{target}/rows.xlsx")
    ResponseEntity<byte[]> rows(Actor actor, @PathVariable UUID target, Speech speech) {
        return sheet("promise-rows", EvidenceSheet.of(pages.rows(actor, new TargetId(target)), speech));
    }

    @GetMapping("/board/{year}/promises.xlsx")
    ResponseEntity<byte[]> sheet(Actor actor, @PathVariable int year, Speech speech) {
        Figures figures = board.figures(actor.district(), Years.of(year));
        List<PromiseView> views = figures.promises().stream()
                .map(promise -> new PromiseView(promise, figures.year(), false))
                .toList();
        return sheet("promises-" + year, PromisesSheet.of(views, speech));
    }

    private static ResponseEntity<byte[]> sheet(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
                .body(bytes);
    }
}
