package org.yanxun.notice.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yanxun.notice.Gap;
import org.yanxun.notice.Notice;
import org.yanxun.notice.NoticeFixture;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

/** Letters for tests. */
final class LettersFixture {

    static final Instant WHEN = NoticeFixture.NOON;

    private LettersFixture() {}

    static Letter letter(String address, Language language, int tries) {
        var notice = new Notice(
                UUID.fromString("01a208c4-0319-709e-baaf-43ba662061ad"),
                "LEAVE_GRANTED",
                List.of(new Gap.Text("家校溝通"), new Gap.Moment(Instant.parse("2026-03-10T01:00:00Z"))),
                "/check-in/7",
                WHEN,
                null);
        return new Letter(notice, new Letter.To("林小溪", address, language), tries);
    }

    static LetterWriter writer(String house) {
        return new LetterWriter(new Words(), NoticeFixture.clock(), house, "yanxun@district.example");
    }
}
