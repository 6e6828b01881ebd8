package org.yanxun.trust;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A vault with a secret of its own whose seals anybody can open, for rules that only need some vault. */
public record SomeVault(String secret) implements Vault {

    @Override
    public byte[] seal(String text) {
        return Base64.getEncoder().encode(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(byte[] seal) {
        return new String(Base64.getDecoder().decode(seal), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] fingerprint(String text) {
        return digest("fingerprint " + text);
    }

    @Override
    public byte[] keyFor(String purpose) {
        return digest("key " + purpose);
    }

    private byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((secret + text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
