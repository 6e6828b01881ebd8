package org.yanxun.attendance;

import java.util.Collection;
import java.util.UUID;
import org.yanxun.kernel.PersonId;

/** People who should come to every one of some sittings. */
public record ExpectedGroup(Collection<UUID> sittings, Collection<PersonId> people) {}
