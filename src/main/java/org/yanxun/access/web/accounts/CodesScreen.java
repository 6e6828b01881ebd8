package org.yanxun.access.web.accounts;

import java.util.List;
import org.yanxun.access.office.IssuedCode;
import org.yanxun.shell.Screen;

/** Codes to be printed and cut, shown once. */
record CodesScreen(List<IssuedCode> codes) implements Screen {}
