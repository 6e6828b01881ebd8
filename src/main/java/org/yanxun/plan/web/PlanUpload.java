package org.yanxun.plan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.yanxun.plan.PlanId;
import org.yanxun.shell.fault.InvalidInput;

/** A plan's file as a program sends it; the year is read out of the text where none is said. */
record PlanUpload(
        @Nullable UUID id, @Nullable String year, @Nullable MultipartFile file) {

    /** The same as the form on the page would bring it. */
    PlanInput input() {
        if (file == null) {
            throw new InvalidInput("file", "plan.wrong.empty");
        }
        if (file.isEmpty()) {
            throw new InvalidInput("file", "plan.wrong.file.empty");
        }
        return new PlanInput(id == null ? PlanId.fresh().value() : id, "", year == null ? "" : year, file);
    }
}
