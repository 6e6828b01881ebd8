package org.yanxun.shell.home;

import java.util.List;
import org.yanxun.shell.Screen;
import org.yanxun.shell.place.HomeCard;

/** The home page: its cards in order. */
record HomeScreen(List<HomeCard> cards) implements Screen {}
