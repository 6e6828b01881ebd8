package org.yanxun.access.domain;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yanxun.access.domain.SignInResult.Welcome;
import org.yanxun.access.domain.SignInResult.Wrong;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/** Sets passwords and writes down that it was done, in one. */
@Component
class NewPasswords {

    private final AccountStore accounts;
    private final ActivationCodes codes;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    NewPasswords(AccountStore accounts, ActivationCodes codes, AuditTrail audit, TransactionOperations transactions) {
        this.accounts = accounts;
        this.codes = codes;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Sets one in place of another. */
    void change(Account account, Hat worn, String hash) {
        transactions.executeWithoutResult(status -> {
            accounts.setPassword(account, hash);
            audit.record(
                    worn.worn(account), Decision.of("access.passwordChanged", "account", account.id(), login(account)));
        });
    }

    /** Sets one by a code, which is used up; whoever is not let in afterwards keeps the code, and has set nothing. */
    SignInResult byCode(Account account, String code, String hash, Supplier<SignInResult> letIn) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (!codes.use(account, Secrets.typed(code))) {
                return new Wrong();
            }
            SignInResult result = letIn.get();
            if (result instanceof Welcome welcome) {
                accounts.setPassword(account, hash);
                audit.record(
                        welcome.hat().worn(account),
                        Decision.of("access.activated", "account", account.id(), login(account)));
            } else {
                status.setRollbackOnly();
            }
            return result;
        }));
    }

    private static Map<String, Object> login(Account account) {
        return Map.of("login", account.login());
    }
}
