package org.yanxun.access.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.yanxun.kernel.Verdict;

/** What a password must be like: long, no common one, not one's own name. Nothing about kinds of characters. */
public final class PasswordRules {

    private static final int LEAST = 10;
    private static final int MOST = 128;
    private static final int DIFFERENT = 5;
    private static final Set<String> COMMON = readCommon();

    private static final List<Rule> RULES = List.of(
            (password, login) -> Verdict.when(
                    password.codePointCount(0, password.length()) >= LEAST, "access.password.short", LEAST),
            (password, login) -> Verdict.when(password.length() <= MOST, "access.password.long", MOST),
            (password, login) -> Verdict.when(password.chars().distinct().count() >= DIFFERENT, "access.password.same"),
            (password, login) -> Verdict.when(!isRow(password), "access.password.row"),
            (password, login) -> Verdict.when(!isCommon(password), "access.password.common"),
            (password, login) ->
                    Verdict.when(login.length() < 4 || !fold(password).contains(fold(login)), "access.password.login"));

    private PasswordRules() {}

    /** The first rule that is broken, or nothing against it. */
    public static Verdict judge(String password, String login) {
        return RULES.stream()
                .map(rule -> rule.judge(password, login))
                .filter(verdict -> !verdict.isGranted())
                .findFirst()
                .orElseGet(Verdict::granted);
    }

    /** One rule about a password. */
    @FunctionalInterface
    private interface Rule {
        Verdict judge(String password, String login);
    }

    /** Whether each character follows the one before it, upwards or downwards, as 1234567890 does. */
    private static boolean isRow(String password) {
        String text = password.replace("90", "9:");
        for (int step : new int[] {1, -1}) {
            long steps = 0;
            for (int at = 1; at < text.length(); at++) {
                steps += text.charAt(at) - text.charAt(at - 1) == step ? 1 : 0;
            }
            if (steps >= text.length() - 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a common one, also with figures and signs around it or in the place of letters. */
    private static boolean isCommon(String password) {
        String folded = fold(password);
        String core = folded.replaceAll("^[^a-z]+|[^a-z]+$", "");
        String letters = core.replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('5', 's');
        return COMMON.contains(folded) || COMMON.contains(core) || COMMON.contains(letters);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Set<String> readCommon() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("/access/common-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of common passwords is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
