package org.yanxun.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yanxun.kernel.Actor;
import org.yanxun.shell.fault.Outage;
import org.yanxun.shell.frame.Frame;
import org.yanxun.shell.frame.Frame.OtherHat;
import org.yanxun.shell.frame.HatRack;
import org.yanxun.shell.frame.MenuCount;

/**
 * The frame around a signed-in reader's page; the rooms are asked when the page is drawn. A count that cannot be had is
 * left out: a page, above all one that tells of a fault, is worth more than it. While the database is away, none is asked.
 */
record AskedFrame(HttpServletRequest request, Actor reader, List<MenuCount> counts, List<HatRack> racks)
        implements Frame {

    private static final Logger LOG = LoggerFactory.getLogger(AskedFrame.class);

    @Override
    public Map<String, Integer> waiting() {
        Map<String, Integer> waiting = new HashMap<>();
        for (MenuCount each : counts) {
            if (Outage.isIn(request)) {
                break;
            }
            try {
                waiting.put(each.href(), each.waitingFor(reader));
            } catch (RuntimeException e) {
                var outage = Outage.behind(e);
                outage.ifPresent(away -> away.in(request));
                LOG.warn("What waits at {} is not known", each.href(), outage.isPresent() ? null : e);
            }
        }
        return waiting;
    }

    @Override
    public List<OtherHat> otherHats() {
        return racks.stream().flatMap(rack -> rack.others(request).stream()).toList();
    }
}
