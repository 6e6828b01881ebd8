package org.yanxun.roster.load;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A roster sheet for a test, as CSV: its header, then rows as given. */
final class SomeSheet {

    private final List<String> lines = new ArrayList<>();

    private SomeSheet(String header) {
        lines.add(header);
    }

    static SomeSheet of(String header) {
        return new SomeSheet(header);
    }

    /** With the columns that most tests need. */
    static SomeSheet usual() {
        return of("工號,姓名,證件號碼,單位代碼,職務,學段,學科,編制,任職日期,參加工作日期,班主任");
    }

    SomeSheet row(String cells) {
        lines.add(cells);
        return this;
    }

    byte[] bytes() {
        return bytes(StandardCharsets.UTF_8);
    }

    byte[] bytes(Charset charset) {
        return (String.join("\n", lines) + "\n").getBytes(charset);
    }
}
