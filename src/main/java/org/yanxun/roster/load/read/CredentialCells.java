package org.yanxun.roster.load.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanxun.document.sheet.SheetDate;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.roster.Term.CredentialFamily;
import org.yanxun.roster.Term.CredentialKind;

/** The cells of a row that bring a title or a qualification. */
final class CredentialCells {

    static final String KIND = "credential";
    static final String LEVEL = "credentialLevel";
    static final String SUBJECT = "credentialSubject";
    static final String CERTIFICATE = "certificate";
    static final String FROM = "credentialFrom";
    static final String UNTIL = "credentialUntil";

    private static final List<String> DETAILS = List.of(LEVEL, SUBJECT, CERTIFICATE, FROM, UNTIL);

    private final Labels labels;

    CredentialCells(Labels labels) {
        this.labels = labels;
    }

    /** What is wrong with them beside each other; each by itself is judged before. */
    List<Wrong> wrongs(SheetRow row) {
        List<Wrong> wrongs = new ArrayList<>();
        if (row.text(KIND).isEmpty()) {
            if (DETAILS.stream().anyMatch(column -> !row.text(column).isEmpty())) {
                wrongs.add(Wrong.of(row.number(), KIND, "roster.wrong.missing"));
            }
        } else if (row.text(FROM).isEmpty()) {
            wrongs.add(Wrong.of(row.number(), FROM, "roster.wrong.missing"));
        }
        if (isTitle(row)
                && !row.text(LEVEL).isEmpty()
                && labels.tier(row.text(LEVEL)).isEmpty()) {
            wrongs.add(Wrong.of(row.number(), LEVEL, "document.cell.choice", SelfText.shortened(row.text(LEVEL))));
        }
        if (endsTooEarly(row)) {
            wrongs.add(Wrong.of(row.number(), UNTIL, "roster.wrong.endsBeforeItBegins"));
        }
        return wrongs;
    }

    private boolean isTitle(SheetRow row) {
        return labels.credential(row.text(KIND))
                .filter(kind -> kind.family() == CredentialFamily.TITLE)
                .isPresent();
    }

    private static boolean endsTooEarly(SheetRow row) {
        return begins(row)
                .flatMap(from -> ends(row).filter(until -> !until.isAfter(from)))
                .isPresent();
    }

    /** What the row brings; absent if it brings nothing, or something in it is wrong. */
    Optional<SheetCredential> read(SheetRow row) {
        return labels.credential(row.text(KIND))
                .flatMap(kind -> begins(row)
                        .map(from -> new SheetCredential(
                                kind,
                                level(kind, row.text(LEVEL)),
                                labels.subject(row.text(SUBJECT)).orElse(null),
                                row.text(CERTIFICATE).isEmpty() ? null : row.text(CERTIFICATE),
                                from,
                                ends(row).orElse(null))));
    }

    private @Nullable String level(CredentialKind kind, String text) {
        Optional<String> said = Optional.of(text).filter(typed -> !typed.isEmpty());
        return (kind.family() == CredentialFamily.TITLE ? said.flatMap(labels::tier) : said).orElse(null);
    }

    private static Optional<LocalDate> begins(SheetRow row) {
        return row.date(FROM).map(SheetDate::first);
    }

    private static Optional<LocalDate> ends(SheetRow row) {
        return row.date(UNTIL).map(SheetDate::first);
    }
}
