package org.yanxun.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Verdict.Reason;
import org.yanxun.shell.frame.Frame;
import org.yanxun.shell.frame.MenuItem;
import org.yanxun.shell.speech.Speech;

/**
 * What surrounds every screen: who reads it, in which language, where in the house, and the menu.
 *
 * @param speech the words in the reader's language
 * @param address where the page stands and what its forms must carry
 * @param reader who is signed in; absent on open pages
 * @param menu the places this reader may go to, in order
 * @param said the words to show once after an act; empty if there are none
 * @param frame what else stands around the screen
 */
public record Page(
        Speech speech, Address address, @Nullable Actor reader, List<MenuItem> menu, String said, Frame frame) {

    /** How many places a phone's bottom bar has room for, beside the one that opens the rest. */
    private static final int AT_HAND = 4;

    /** A page with nothing but the menu around it. */
    public Page(Speech speech, Address address, @Nullable Actor reader, List<MenuItem> menu, String said) {
        this(speech, address, reader, menu, said, Frame.EMPTY);
    }

    /**
     * Where a page stands.
     *
     * @param path the path without query
     * @param query the query without its question mark; may be empty
     * @param csrfName the name of the field that proves a form came from our page
     * @param csrfToken its value
     * @param again where a page that a form drew can be seen again; empty for a page with an address of its own
     */
    public record Address(String path, String query, String csrfName, String csrfToken, String again) {

        /** The address of a page that is found there by whoever asks for it. */
        public Address(String path, String query, String csrfName, String csrfToken) {
            this(path, query, csrfName, csrfToken, "");
        }

        /** Path and query, or the place where the page can be seen again. */
        public String whole() {
            if (!again.isEmpty()) {
                return again;
            }
            return query.isEmpty() ? path : path + "?" + query;
        }

        /** The same as it stands in another address's query, to come back to. */
        public String back() {
            return URLEncoder.encode(whole(), StandardCharsets.UTF_8);
        }
    }

    /** The words for a key, its gaps filled in order. */
    public String w(String key, Object... arguments) {
        return speech.w(key, arguments);
    }

    /** The words for a reason. */
    public String why(Reason reason) {
        return speech.why(reason);
    }

    /** Who is signed in; absent on open pages. */
    public Optional<Actor> actor() {
        return Optional.ofNullable(reader);
    }

    /** Whether the place is where the reader is now. */
    public boolean isAt(MenuItem place) {
        return address.path().equals(place.href())
                || (!place.href().equals("/") && address.path().startsWith(place.href() + "/"));
    }

    /** The places that stand in a phone's bottom bar. */
    public List<MenuItem> atHand() {
        return menu.stream().limit(AT_HAND).toList();
    }

    /** The places that a phone's bottom bar keeps behind its last field; none where all have room. */
    public List<MenuItem> furtherOff() {
        return menu.stream().skip(AT_HAND).toList();
    }
}
