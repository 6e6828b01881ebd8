package org.yanxun.shell.place;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.yanxun.shell.Frame.OtherHat;

/** Knows which other hats the caller owns; whoever checked the sign-in is the one to know. */
public interface HatRack {

    /** The hats the caller owns beside the one worn; none for strangers. */
    List<OtherHat> others(HttpServletRequest request);
}
