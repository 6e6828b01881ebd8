package org.yanxun.access.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.yanxun.trust.Vault;

/**
 * Recognises a device that signed in to an account before, by a signed cookie: whoever guesses passwords elsewhere cannot
 * keep its owner out.
 */
@Component
class KnownDevice {

    private final SecretKeySpec key;

    KnownDevice(Vault vault) {
        this.key = new SecretKeySpec(vault.keyFor("access device"), "HmacSHA256");
    }

    /** A new cookie for a device that just signed in by that login. */
    String issue(String login) {
        String name = Secrets.token();
        return name + "." + signature(login, name);
    }

    /** The device's name if the cookie was issued for that login. */
    Optional<String> recognise(String cookie, String login) {
        int dot = cookie.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        String name = cookie.substring(0, dot);
        byte[] given = cookie.substring(dot + 1).getBytes(StandardCharsets.US_ASCII);
        byte[] right = signature(login, name).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(given, right) ? Optional.of(name) : Optional.empty();
    }

    private String signature(String login, String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] signed = mac.doFinal((name + " " + login).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
