package org.yanxun.plan.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.original.Originals;
import org.yanxun.plan.original.PlanFileBytes;
import org.yanxun.shell.fault.NotThere;

/** Hands out the file a plan came in, to whoever may read the plan; to be kept, never to be opened in the browser. */
@Component
class PlanFiles {

    private final Plans plans;
    private final Originals originals;

    PlanFiles(Plans plans, Originals originals) {
        this.plans = plans;
        this.originals = originals;
    }

    ResponseEntity<byte[]> of(Actor actor, PlanId id) {
        PlanDocument document = plans.find(actor.district(), id)
                .filter(found -> PlanSight.of(actor).mayRead(found.plan()))
                .orElseThrow(NotThere::new);
        PlanFileBytes file = originals.file(actor.district(), document);
        ContentDisposition name = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.bytes());
    }
}
