package org.yanxun.trust.domain;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.yanxun.database.CannotStart;

/** The one secret of the house, 32 bytes, from which a key for every purpose is derived (HKDF with SHA-256). */
final class VaultKey {

    private static final int BYTES = 32;

    private final SecretKey secret;

    private VaultKey(byte[] secret) {
        this.secret = new SecretKeySpec(secret, "HKDF");
    }

    /** A new secret. */
    static VaultKey fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new VaultKey(bytes);
    }

    /**
     * Reads a secret from Base64.
     *
     * @param source where it was found, to be named if it cannot be read
     */
    static VaultKey of(String base64, String source) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new CannotStart(source + " is not Base64.", notBase64);
        }
        if (bytes.length < BYTES) {
            throw new CannotStart(source + " is too short: 32 bytes in Base64 are needed.");
        }
        return new VaultKey(bytes);
    }

    /** The secret in Base64. */
    String written() {
        return Base64.getEncoder().encodeToString(secret.getEncoded());
    }

    /** The key for a purpose, 32 bytes; knowing one tells nothing about another. */
    byte[] derive(String purpose) {
        try {
            byte[] info = ("yanxun " + purpose).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
