package org.yanxun.roster.web.api;

import org.yanxun.roster.load.read.Wrong;
import org.yanxun.shell.speech.Speech;

/** Something wrong in a row, by the column's key, in the caller's language. */
record RowFault(int row, String column, String message, String code) {

    static RowFault of(Wrong wrong, Speech speech) {
        return new RowFault(wrong.row(), wrong.column(), speech.why(wrong), wrong.reason());
    }
}
