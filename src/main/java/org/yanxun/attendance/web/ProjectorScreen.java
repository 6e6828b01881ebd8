package org.yanxun.attendance.web;

import org.yanxun.attendance.roll.SittingView;
import org.yanxun.shell.Screen;

/** The whole projector page around {@link ProjectorNow}. */
record ProjectorScreen(SittingView sitting, ProjectorNow now) implements Screen {}
