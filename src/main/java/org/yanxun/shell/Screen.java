package org.yanxun.shell;

import org.springframework.http.HttpStatus;

/**
 * What a page shows: a record beside its controller, drawn by the template of the same name and path. The template gets
 * the record as {@code it} and the {@link Page} around it as {@code page}.
 */
public interface Screen {

    /** The status the page is answered with. */
    default HttpStatus status() {
        return HttpStatus.OK;
    }

    /**
     * What of it may be seen again for a while at an address of its own, if a form drew it: without what is to be seen
     * once only, or was typed and is nobody's to keep.
     */
    default Screen keptAs() {
        return this;
    }

    /** The template that draws this screen. */
    default String template() {
        return getClass().getName().substring("org.yanxun.".length()).replace('.', '/') + ".jte";
    }
}
