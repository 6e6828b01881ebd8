package org.yanxun.shell.about;

import org.yanxun.shell.Screen;

/**
 * What this is.
 *
 * @param version which version runs here; empty where it was not built as a whole
 */
record AboutScreen(String version) implements Screen {}
