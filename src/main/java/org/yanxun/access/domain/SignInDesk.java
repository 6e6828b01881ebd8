package org.yanxun.access.domain;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanxun.access.domain.SignInResult.Stopped;
import org.yanxun.access.domain.SignInResult.Wait;
import org.yanxun.access.domain.SignInResult.Welcome;
import org.yanxun.access.domain.SignInResult.Wrong;
import org.yanxun.kernel.Verdict;

/** The desk where people show who they are: by password, or by an activation code and a new password. */
@Component
public class SignInDesk {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final NewPasswords news;
    private final Attempts attempts;
    private final KnownDevice devices;
    private final Hats hats;

    /** A desk with all it needs. */
    SignInDesk(
            AccountStore accounts,
            Passwords passwords,
            NewPasswords news,
            Attempts attempts,
            KnownDevice devices,
            Hats hats) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.news = news;
        this.attempts = attempts;
        this.devices = devices;
        this.hats = hats;
    }

    /** A login as it is kept: full-width characters and capitals folded. */
    public static String folded(String login) {
        return Normalizer.normalize(login, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Signs in by password; an unknown login takes as long as a wrong password. */
    public SignInResult signIn(String login, String password, String device) {
        String name = folded(login);
        String place = place(name, device);
        Duration wait = attempts.begin(place);
        if (!wait.isZero()) {
            return new Wait(wait);
        }
        Optional<Account> account = accounts.byLogin(name);
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        return right && account.isPresent() ? letIn(account.get(), place) : new Wrong();
    }

    /**
     * Signs in for the first time, or after a reset, by the code from paper, and sets a password of one's own. Whoever
     * guesses passwords does not keep the owner of a code out, and a new password that breaks a rule is no wrong code.
     */
    public SignInResult activate(String login, String code, String password, String device) {
        String name = folded(login);
        if (PasswordRules.judge(password, name) instanceof Verdict.Refused refused) {
            return new Stopped(refused);
        }
        String place = place(name, device);
        Duration wait = attempts.begin(Attempts.OF_CODES + place);
        if (!wait.isZero()) {
            return new Wait(wait);
        }
        String hash = passwords.hash(password);
        return accounts.byLogin(name)
                .map(account -> news.byCode(account, code, hash, () -> {
                    attempts.succeeded(Attempts.OF_CODES + place);
                    return letIn(account, place);
                }))
                .orElseGet(Wrong::new);
    }

    /** Changes a password for another, by its owner in that hat, however many have guessed it from outside. */
    public Verdict changePassword(Account account, Hat worn, String old, String wanted) {
        String place = "change " + place(account.login(), "");
        Duration wait = attempts.begin(place);
        if (!wait.isZero()) {
            return new Wait(wait).told();
        }
        if (!passwords.matches(old, account.passwordHash())) {
            return Verdict.refused("access.password.wrong");
        }
        attempts.succeeded(place);
        Verdict verdict = PasswordRules.judge(wanted, account.login());
        if (verdict.isGranted()) {
            news.change(account, worn, passwords.hash(wanted));
        }
        return verdict;
    }

    /** Sets the first password of an account that was just made by its owner. */
    public void choosePassword(Account account, String password) {
        accounts.setPassword(account, passwords.hash(password));
    }

    private SignInResult letIn(Account account, String place) {
        attempts.succeeded(place);
        if (account.locked()) {
            return new Stopped(new Verdict.Refused("access.signIn.locked", java.util.List.of()));
        }
        return Hats.first(hats.of(account.district(), account.person()), account)
                .<SignInResult>map(hat -> new Welcome(account, hat, devices.issue(account.login())))
                .orElseGet(() -> new Stopped(new Verdict.Refused("access.signIn.noHat", java.util.List.of())));
    }

    private String place(String login, String device) {
        return devices.recognise(device, login)
                .map(name -> "device " + name)
                .orElseGet(() -> Attempts.OF_LOGIN + (login.length() > 100 ? login.substring(0, 100) : login));
    }
}
