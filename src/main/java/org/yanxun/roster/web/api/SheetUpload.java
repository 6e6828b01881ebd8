package org.yanxun.roster.web.api;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.load.ImportDay;
import org.yanxun.shell.fault.InvalidInput;

/** A sheet as a program sends it, with how it is meant. */
record SheetUpload(
        @Nullable MultipartFile file,
        @Nullable String effectiveOn,
        @Nullable Boolean complete) {

    byte[] bytes() throws IOException {
        if (file == null) {
            throw new InvalidInput("file", "roster.wrong.noFile");
        }
        return file.getBytes();
    }

    Terms terms() {
        String name = file == null || file.getOriginalFilename() == null ? "API" : file.getOriginalFilename();
        return new Terms(
                name.substring(0, Math.min(120, name.length())),
                ImportDay.read("effectiveOn", effectiveOn),
                Boolean.TRUE.equals(complete));
    }
}
