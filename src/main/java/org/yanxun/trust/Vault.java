package org.yanxun.trust;

/**
 * Seals what must not be readable at rest (identity numbers, calendar keys). The key lies outside the database: in the
 * data directory's {@code secret.key}, readable by its owner only, or in {@code YANXUN_SECRET_KEY}.
 */
public interface Vault {

    /** Seals a text; the same text never gives the same seal twice. */
    byte[] seal(String text);

    /**
     * Opens a seal.
     *
     * @throws IllegalStateException if the seal was made with another key or was altered
     */
    String open(byte[] seal);

    /** A keyed fingerprint of a text: equal for equal texts, so that duplicates are found without opening seals. */
    byte[] fingerprint(String text);

    /** A key derived for a purpose, to sign things that leave the house (codes, links). */
    byte[] keyFor(String purpose);
}
