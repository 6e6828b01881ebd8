package org.yanxun.trust.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.yanxun.trust.Vault;

/** Seals with AES-256 in GCM: one byte for the way of sealing, 12 of nonce, then the text and its tag. */
final class AesVault implements Vault {

    private static final byte AES_GCM = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final VaultKey key;
    private final SecretKeySpec sealing;
    private final SecretKeySpec printing;
    private final SecureRandom random = new SecureRandom();

    AesVault(VaultKey key) {
        this.key = key;
        this.sealing = new SecretKeySpec(key.derive("seal"), "AES");
        this.printing = new SecretKeySpec(key.derive("fingerprint"), "HmacSHA256");
    }

    @Override
    public byte[] seal(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + NONCE + closed.length)
                .put(AES_GCM)
                .put(nonce)
                .put(closed)
                .array();
    }

    @Override
    public String open(byte[] seal) {
        if (seal.length <= 1 + NONCE || seal[0] != AES_GCM) {
            throw new IllegalStateException("not a seal of this house");
        }
        byte[] nonce = new byte[NONCE];
        byte[] closed = new byte[seal.length - 1 - NONCE];
        ByteBuffer.wrap(seal, 1, seal.length - 1).get(nonce).get(closed);
        return new String(run(Cipher.DECRYPT_MODE, nonce, closed), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] fingerprint(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(printing);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] keyFor(String purpose) {
        return key.derive("purpose " + purpose);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal cannot be opened: another key, or altered", e);
        }
    }
}
