package org.yanxun.credit.web;

import org.yanxun.credit.year.Explanation;
import org.yanxun.shell.Screen;

/** Why a line is there. */
record ExplanationScreen(Explanation line, boolean own) implements Screen {}
