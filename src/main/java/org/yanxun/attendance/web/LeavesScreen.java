package org.yanxun.attendance.web;

import java.util.List;
import org.yanxun.attendance.leave.LeaveView;
import org.yanxun.shell.Screen;

/** Requests for leave, those that wait first. */
record LeavesScreen(List<LeaveView> leaves) implements Screen {}
