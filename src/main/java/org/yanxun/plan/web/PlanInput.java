package org.yanxun.plan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.original.PlanFileBytes;
import org.yanxun.plan.reading.source.PlanFile;
import org.yanxun.plan.reading.source.Unreadable;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/**
 * A text as the form sends it: pasted, or as a file; a file comes first.
 *
 * @param id the draft's own, made when the form was drawn
 * @param text what was pasted; may be empty
 * @param year what was typed for the year; empty to have it read out of the text
 * @param file the file; absent or empty if none was chosen
 */
record PlanInput(
        UUID id, String text, String year, @Nullable MultipartFile file) {

    private boolean isFile() {
        return file != null && !file.isEmpty();
    }

    /** What is wrong with the text is wrong with the file, if it came in one. */
    List<FieldProblem> whereItStood(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> isFile() && problem.field().equals("text") ? FieldProblem.of("file", problem) : problem)
                .toList();
    }

    /** Whether somebody chose a file, though there may be nothing in it; a form without one sends a part without a name. */
    private static boolean isChosen(@Nullable MultipartFile file) {
        return file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isBlank();
    }

    PlanId planId() {
        return new PlanId(id);
    }

    /** The file as it came; absent where the text was pasted. */
    Optional<PlanFileBytes> original() {
        return file == null || file.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        PlanFileBytes.sent(Objects.requireNonNullElse(file.getOriginalFilename(), ""), bytes(file)));
    }

    /** The text to read, as it was given. */
    String wholeText() {
        if (file == null || file.isEmpty()) {
            if (text.isBlank() && isChosen(file)) {
                throw new InvalidInput("file", "plan.wrong.file.empty");
            }
            return text;
        }
        if (file.getSize() > PlanFile.LARGEST) {
            throw new InvalidInput("file", "plan.wrong.tooLong");
        }
        try {
            return PlanFile.text(bytes(file));
        } catch (Unreadable e) {
            throw new InvalidInput("file", "plan.wrong.file." + e.key());
        }
    }

    Optional<PlanYear> wantedYear() {
        return year.isBlank() ? Optional.empty() : Optional.of(yearOf(year.strip()));
    }

    static PlanYear yearOf(String written) {
        try {
            return new PlanYear(Integer.parseInt(written));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("year", "plan.wrong.year");
        }
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
