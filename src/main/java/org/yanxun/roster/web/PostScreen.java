package org.yanxun.roster.web;

import java.util.List;
import java.util.Optional;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * The forms for a post.
 *
 * @param held the post to be ended, moved or corrected; absent to add one
 * @param form as it was sent, with its problems, or as things stand
 */
record PostScreen(
        PersonFile file,
        Optional<HeldPost> held,
        List<Organisation> organisations,
        PostForm form,
        List<FieldProblem> problems)
        implements FormScreen {

    String address() {
        return "/roster/people/" + file.self().id();
    }

    String postAddress() {
        return address() + "/posts/" + held.map(post -> post.id().toString()).orElse("");
    }

    /** Whether what was sent and is wrong was about a move: that one names a place and a day. */
    boolean isMoving() {
        return !problems.isEmpty() && form.organisation() != null && held.isPresent();
    }

    /** Whether what was sent and is wrong was the day of an end. */
    boolean isEnding() {
        return isWrong("on") && !isMoving();
    }

    /** Organisations a held post could move to. */
    List<Organisation> elsewhere() {
        return organisations.stream()
                .filter(each -> each.open()
                        && held.stream().noneMatch(post -> post.organisation().equals(each.id())))
                .toList();
    }
}
