package org.yanxun.roster.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.shell.Screen;

/**
 * The forms for a post.
 *
 * @param held the post to be ended, moved or corrected; absent to add one
 * @param organisations where a post can be
 * @param fresh the identity of the post to be added
 */
record PostScreen(PersonFile file, Optional<HeldPost> held, List<Organisation> organisations, UUID fresh)
        implements Screen {

    String address() {
        return "/roster/people/" + file.self().id();
    }

    String postAddress() {
        return address() + "/posts/" + held.map(HeldPost::id).orElse(fresh);
    }

    /** When the posts were last changed, for the form to carry. */
    String seen() {
        return file.changed() == null ? "" : file.changed().toString();
    }

    /** Organisations a held post could move to. */
    List<Organisation> elsewhere() {
        return organisations.stream()
                .filter(each -> each.open()
                        && held.stream().noneMatch(post -> post.organisation().equals(each.id())))
                .toList();
    }
}
