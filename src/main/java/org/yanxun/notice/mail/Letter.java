package org.yanxun.notice.mail;

import org.yanxun.notice.Notice;
import org.yanxun.shell.speech.Language;

/**
 * A notice to be sent by mail.
 *
 * @param tries how often it was tried, this time counted
 */
record Letter(Notice notice, To to, int tries) {

    /**
     * To whom.
     *
     * @param address empty if none is known any more, or mail is no longer wanted
     */
    record To(String name, String address, Language language) {}
}
