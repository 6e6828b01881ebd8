package org.yanxun.roster.web.load;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.load.ImportDay;
import org.yanxun.roster.web.Typed;
import org.yanxun.shell.fault.InvalidInput;

/** The form with which a sheet comes. */
public record UploadForm(
        @Nullable MultipartFile file,
        @Nullable String on,
        @Nullable Boolean complete) {

    private static final int LONGEST_NAME = 120;

    /** The sheet itself. */
    public byte[] bytes() throws IOException {
        if (file == null || Typed.text(file.getOriginalFilename()).isEmpty()) {
            throw new InvalidInput("file", "roster.wrong.noFile");
        }
        return file.getBytes();
    }

    /** Whether it names everybody; a box left unticked sends nothing. */
    boolean isComplete() {
        return Boolean.TRUE.equals(complete);
    }

    /** How it is meant. */
    public Terms terms() {
        return new Terms(name(), ImportDay.read("on", on), isComplete());
    }

    private String name() {
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }
}
