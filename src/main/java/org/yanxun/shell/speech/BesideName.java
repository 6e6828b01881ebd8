package org.yanxun.shell.speech;

/**
 * Something that goes by a name of its own, such as a column of a sheet: called as the reader's language calls it, with
 * that name beside it where it reads otherwise.
 *
 * @param key the key of the words
 * @param own its own name, in whatever language
 */
public record BesideName(String key, String own) {

    String said(Speech speech) {
        String called = speech.w(key);
        return called.equals(own) ? own : speech.w("shell.beside", called, own);
    }
}
