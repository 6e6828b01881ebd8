package org.yanxun.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanxun.access.domain.PasswordRules;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.FieldProblem;

/** What the first run asks for: the code from the console, the district, and its first administrator. */
record FirstRunForm(
        @Nullable String code,
        @Nullable String district,
        @Nullable String districtCode,
        @Nullable String name,
        @Nullable String login,
        @Nullable String password,
        @Nullable String again) {

    private static final int LONGEST = 100;

    static FirstRunForm empty() {
        return new FirstRunForm(null, null, null, null, null, null, null);
    }

    /** What may be shown again. */
    FirstRunForm withoutSecrets() {
        return new FirstRunForm(null, district, districtCode, name, login, null, null);
    }

    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        text("district", text(district), problems);
        text("districtCode", text(districtCode), problems);
        text("name", text(name), problems);
        text("login", text(login), problems);
        if (!text(districtCode).matches("[A-Za-z0-9-]{1,20}")) {
            problems.add(FieldProblem.of("districtCode", "access.firstRun.codeForm"));
        }
        if (PasswordRules.judge(passwordText(), SignInDesk.folded(text(login))) instanceof Verdict.Refused refused) {
            problems.add(FieldProblem.of("password", refused));
        } else if (!passwordText().equals(again)) {
            problems.add(FieldProblem.of("again", "access.password.differs"));
        }
        return problems;
    }

    static String text(@Nullable String given) {
        return Optional.ofNullable(given).orElse("").strip();
    }

    String passwordText() {
        return Optional.ofNullable(password).orElse("");
    }

    private static void text(String field, String text, List<FieldProblem> problems) {
        if (text.isEmpty()) {
            problems.add(FieldProblem.of(field, "access.fault.empty"));
        } else if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            problems.add(FieldProblem.of(field, "access.fault.long", LONGEST));
        }
    }
}
