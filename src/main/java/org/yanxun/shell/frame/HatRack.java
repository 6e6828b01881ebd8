package org.yanxun.shell.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.yanxun.shell.frame.Frame.OtherHat;

/** Knows which other hats the caller owns; whoever checked the sign-in is the one to know. */
public interface HatRack {

    /** The hats the caller owns beside the one worn; none for strangers. */
    List<OtherHat> others(HttpServletRequest request);
}
