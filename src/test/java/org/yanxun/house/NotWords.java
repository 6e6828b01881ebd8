package org.yanxun.house;

/** What looks like the key of words in code but is something else. */
final class NotWords {

    private NotWords() {}

    /** Schema names with a table, configuration keys, names of decisions in the audit trail. */
    static boolean contains(String key) {
        return key.matches("(\\w+)\\.(fact_\\w+|[a-z]+_[a-z_]+)") || AuditActions.KNOWN.contains(key);
    }
}
